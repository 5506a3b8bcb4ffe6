package org.livingwell.intake.rights.asking.domain;

/** Why a copy or an erasure is refused; only the officers see which. */
public enum RefusalReason {
    NOT_IDENTIFIED,
    THIRD_PERSONS,
    CONCERNS,
    RECORDS_KEPT;

    /** What the person is told: all reasons to keep something back look the same to them. */
    public String told() {
        return this == NOT_IDENTIFIED ? "not-identified" : "kept-back";
    }
}
