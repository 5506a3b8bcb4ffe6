package org.livingwell.intake.team.account.domain;

/**
 * A set-up code as Keycloak can check it and nobody can read it.
 *
 * @param hash PBKDF2 with HMAC-SHA-512, in base64
 * @param salt in base64
 */
public record HashedCode(String hash, String salt, int iterations) {

    @Override
    public String toString() {
        return "•••";
    }
}
