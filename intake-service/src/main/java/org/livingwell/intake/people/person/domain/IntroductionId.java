package org.livingwell.intake.people.person.domain;

import java.util.UUID;

/** An introduction. */
public record IntroductionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
