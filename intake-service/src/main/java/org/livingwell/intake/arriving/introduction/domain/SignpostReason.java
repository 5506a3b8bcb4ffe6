package org.livingwell.intake.arriving.introduction.domain;

/** Why somebody was shown another way; whichever it is, the door stays open. */
public enum SignpostReason {
    SUPPORTED_ELSEWHERE,
    ANOTHER_PLACE,
    DIFFERENT_HELP,
    NOT_NOW,
    NOT_REACHED
}
