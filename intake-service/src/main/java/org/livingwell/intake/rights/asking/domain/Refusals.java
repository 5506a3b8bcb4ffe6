package org.livingwell.intake.rights.asking.domain;

import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Refusal;

/** Refusals that copies and erasures share. */
public final class Refusals {

    private static final Refusal OWN_REQUEST =
            new Refusal("own-request", "Someone else must decide what you asked for or recorded");
    private static final Refusal DECIDED =
            new Refusal("already-decided", "This has already been decided; look at the list again");

    private Refusals() {}

    public static <E> Decision<E> ownRequest() {
        return new Decision.Refused<>(OWN_REQUEST);
    }

    public static <E> Decision<E> alreadyDecided() {
        return new Decision.Refused<>(DECIDED);
    }
}
