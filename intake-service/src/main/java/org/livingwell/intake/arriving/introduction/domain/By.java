package org.livingwell.intake.arriving.introduction.domain;

/** Who makes an introduction. */
public enum By {
    SELF,
    SERVICE,
    SOMEONE
}
