package org.livingwell.contact.reaching.question.domain;

/**
 * The secret of a link as it can be found by and nobody can read it.
 *
 * @param value SHA-256 in hexadecimal: enough for 128 bits, which nobody goes through
 */
public record HashedSecret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
