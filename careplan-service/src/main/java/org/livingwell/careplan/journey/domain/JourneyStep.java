package org.livingwell.careplan.journey.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of a journey, in the order it often takes; nobody has to. */
public enum JourneyStep {
    INTRODUCTION,
    CONVERSATION,
    STORY,
    BASIC_NEEDS,
    KEEPING_SAFE,
    REFLECTING,
    COPING,
    RELATIONSHIPS,
    WELLBEING,
    FUTURE,
    KEEPING_IN_TOUCH;

    /** As it stands in an address; none where there is no such step. */
    public static Optional<JourneyStep> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
