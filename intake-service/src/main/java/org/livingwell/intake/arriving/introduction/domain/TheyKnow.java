package org.livingwell.intake.arriving.introduction.domain;

/**
 * Whether somebody who is introduced by another knows of it, as whoever introduces them says; every
 * answer may be the honest one.
 */
public enum TheyKnow {
    AGREES,
    NOT_SAID,
    DOES_NOT_KNOW,
    SAID_NO
}
