package org.livingwell.platform.secret;

import org.livingwell.platform.domain.HashedSecret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What whoever has it may open; shown to them, once, and kept nowhere. */
public record Secret(String value) {

    /** What it is kept and found as. */
    public HashedSecret hashed() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(value.getBytes(StandardCharsets.UTF_8));
            return new HashedSecret(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The same for one of {@link Secrets}, which somebody may type: in capitals or small letters,
     * in groups or not.
     */
    public HashedSecret hashedAsTyped() {
        return new Secret(value.toLowerCase(Locale.ROOT).replaceAll("[-\\s]", "")).hashed();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
