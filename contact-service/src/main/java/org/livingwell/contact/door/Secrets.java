package org.livingwell.contact.door;

import org.livingwell.contact.door.domain.HashedSecret;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Mints secrets of 128 random bits, and hashes them to what they are found by. */
@Component
class Secrets {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** Letters, digits, hyphens and underscores: it stands in a link as it is. */
    Secret mint() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    static HashedSecret hash(Secret secret) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.value().getBytes(StandardCharsets.UTF_8));
            return new HashedSecret(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
