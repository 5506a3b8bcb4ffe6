package org.livingwell.contact.staying.door;

import org.livingwell.contact.staying.door.domain.HashedSecret;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Mints secrets of 137 random bits that can also be read out and typed, and hashes them to what
 * they are found by.
 */
@Component
public class Secrets {

    /** No two of them look alike. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 7;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    public Secret mint() {
        var secret = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) secret.append('-');
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Secret(secret.toString());
    }

    /** In capitals or small letters, in groups or not. */
    public static HashedSecret hash(Secret secret) {
        String typed = secret.value().toLowerCase(Locale.ROOT).replaceAll("[-\\s]", "");
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(typed.getBytes(StandardCharsets.UTF_8));
            return new HashedSecret(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
