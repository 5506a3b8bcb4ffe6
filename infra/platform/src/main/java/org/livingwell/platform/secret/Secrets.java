package org.livingwell.platform.secret;

import java.security.SecureRandom;

/** Mints secrets of 137 random bits that can also be read out and typed. */
public final class Secrets {

    /** No two of them look alike. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 7;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** To be found by {@link Secret#hashedAsTyped()}. */
    public static Secret mint() {
        var secret = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) secret.append('-');
            secret.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Secret(secret.toString());
    }
}
