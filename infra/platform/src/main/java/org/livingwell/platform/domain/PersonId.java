package org.livingwell.platform.domain;

import java.util.UUID;

/** Whoever is supported, from the first minute of an introduction. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
