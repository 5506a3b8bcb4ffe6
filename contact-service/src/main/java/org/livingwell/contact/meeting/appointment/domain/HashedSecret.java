package org.livingwell.contact.meeting.appointment.domain;

/**
 * The secret in a calendar's address as it can be found by and nobody can read it.
 *
 * @param value SHA-256 in hexadecimal
 */
public record HashedSecret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
