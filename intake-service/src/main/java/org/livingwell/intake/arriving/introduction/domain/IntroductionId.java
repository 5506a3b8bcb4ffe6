package org.livingwell.intake.arriving.introduction.domain;

import java.util.UUID;

/** An introduction. */
public record IntroductionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
