package org.livingwell.intake.rights.asking.domain;

import java.util.Locale;

/** The parts of the platform that hold something about a person, each with a topic of its own. */
public enum Context {
    INTAKE,
    CAREPLAN,
    REFERRAL,
    COMMUNITY,
    CONTACT;

    /** Which of them says an event, by its type, such as {@code careplan.ErasureCompleted.v1}. */
    public static Context saying(String type) {
        return valueOf(type.substring(0, type.indexOf('.')).toUpperCase(Locale.ROOT));
    }
}
