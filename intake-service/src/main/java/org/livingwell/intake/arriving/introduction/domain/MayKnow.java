package org.livingwell.intake.arriving.introduction.domain;

/** What an introducer may be told, as the person agreed; what was not agreed to is not told. */
public enum MayKnow {
    NOTHING,
    IN_TOUCH,
    OUTCOME
}
