package org.livingwell.intake.introduction.domain;

import java.util.UUID;

/**
 * What an introducer keeps to ask later: eight characters that are easily spoken, the last of them
 * a check.
 */
public record Reference(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    /** Follows from the introduction's id, so that asking again gives the same. */
    public static Reference of(IntroductionId id) {
        UUID uuid = id.value();
        long bits = uuid.getLeastSignificantBits() & Long.MAX_VALUE;
        var characters = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt((int) (bits % ALPHABET.length())));
            bits /= ALPHABET.length();
        }
        characters.append(check(characters));
        return new Reference(characters.insert(LENGTH / 2, '-').toString());
    }

    /** A weighted sum modulo 31, a prime: finds every single slip and every swap of neighbours. */
    private static char check(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(characters.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
