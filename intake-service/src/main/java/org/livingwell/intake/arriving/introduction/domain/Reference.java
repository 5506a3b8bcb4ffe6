package org.livingwell.intake.arriving.introduction.domain;

import org.livingwell.intake.people.person.domain.IntroductionId;

import java.util.Locale;
import java.util.Optional;
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
        return spaced(characters.append(check(characters)).toString());
    }

    /**
     * Reads what somebody spells: forgives lower case, spaces, dashes, and the characters no
     * reference has because others look like them; empty where the check character does not fit.
     */
    public static Optional<Reference> read(String spoken) {
        String characters =
                spoken.toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9]", "")
                        .replaceAll("[0O]", "Q")
                        .replaceAll("[1I]", "L")
                        .replace('U', 'V');
        if (characters.length() != LENGTH) return Optional.empty();
        String body = characters.substring(0, LENGTH - 1);
        if (check(body) != characters.charAt(LENGTH - 1)) return Optional.empty();
        return Optional.of(spaced(characters));
    }

    private static Reference spaced(String characters) {
        return new Reference(
                characters.substring(0, LENGTH / 2) + '-' + characters.substring(LENGTH / 2));
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
