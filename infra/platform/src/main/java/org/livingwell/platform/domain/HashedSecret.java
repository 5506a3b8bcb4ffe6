package org.livingwell.platform.domain;

/**
 * A secret as it can be found by and nobody can read it.
 *
 * @param value SHA-256 in hexadecimal: enough for 128 random bits, which nobody goes through
 */
public record HashedSecret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
