package org.livingwell.platform.domain;

/** A refusal at the edge; over HTTP a problem, from a listener a bug that is parked. */
public sealed class RefusedException extends RuntimeException permits GoneException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public final Refusal refusal() {
        return refusal;
    }
}
