package org.livingwell.intake.introduction.domain;

/** Who makes an introduction. */
public enum By {
    SELF,
    SERVICE,
    SOMEONE
}
