package org.livingwell.platform.test.access;

import java.util.Locale;

/** What the one who asks is to the one whom it is about. */
public enum Relation {
    /** No relation lets them in that is tried here, and yet the door is for this role. */
    NONE,
    /** Nobody in particular is asked about. */
    ANY,
    /** Of the caller's place. */
    SAME,
    /** Of another place. */
    OTHER,
    /** The caller themselves. */
    OWN,
    /** Of the caller's place and restricted to others. */
    RESTRICTED,
    /** Of the caller's place, and the caller said that they are close. */
    KIN,
    /** Of another place, opened by the caller for now. */
    GLASS;

    static Relation of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The caller's place is Lambeth, the other one Salford. */
    public String place() {
        return this == OTHER || this == GLASS ? "salford" : "lambeth";
    }
}
