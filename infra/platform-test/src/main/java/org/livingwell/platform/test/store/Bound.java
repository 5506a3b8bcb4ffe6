package org.livingwell.platform.test.store;

/** How tightly a filter holds one field, as far as an index can make use of it. */
enum Bound {
    /** One value. */
    EQUAL("="),
    /** A few values: an index walks to each of them, still in the order of a sort. */
    FEW("in"),
    /** More values than MongoDB unrolls for a sort. */
    MANY("in many"),
    /** Null or absent, which a sparse index does not hold. */
    MISSING("missing"),
    BETWEEN("between"),
    ABOVE(">"),
    BELOW("<"),
    /** Looked at only after the document was fetched. */
    LEFT_OVER("left over");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    boolean equality(boolean sorted) {
        return this == EQUAL || this == FEW || this == MISSING || (this == MANY && !sorted);
    }

    Bound and(Bound other) {
        if (this == ABOVE && other == BELOW || this == BELOW && other == ABOVE) return BETWEEN;
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public String toString() {
        return words;
    }
}
