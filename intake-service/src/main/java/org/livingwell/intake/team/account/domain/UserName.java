package org.livingwell.intake.team.account.domain;

import org.livingwell.platform.domain.Ids;

/** What somebody types to sign in; follows from the account's id and says nothing about anybody. */
public record UserName(String value) {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    public static UserName of(AccountId id) {
        long bits = Ids.derive("user-name", id).getLeastSignificantBits() & Long.MAX_VALUE;
        var name = new StringBuilder("lw-");
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) name.append('-');
            name.append(ALPHABET.charAt((int) (bits % ALPHABET.length())));
            bits /= ALPHABET.length();
        }
        return new UserName(name.toString());
    }
}
