package org.livingwell.careplan.entry.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a plan, in the order they are shown. */
public enum Section {
    STORY,
    STRENGTHS,
    COPING,
    SUPPORT,
    RELATIONSHIPS,
    FUTURE,
    WELLBEING,
    REFLECTIONS,
    GOALS,
    SAFETY_PLAN;

    /** As it stands in an address; none where there is no such section. */
    public static Optional<Section> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
