package org.livingwell.intake.arriving.apart.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.arriving.apart.domain.Apart.Kept;
import org.livingwell.intake.arriving.apart.domain.ApartEvent.OfferedAgain;
import org.livingwell.intake.arriving.apart.domain.ApartEvent.ToldApart;
import org.livingwell.platform.domain.Decision;

/** Decides that what was said is kept once, and no more of it than one document holds. */
public final class ApartRules {

    private static final int MOST = 100;

    private ApartRules() {}

    public static Decision<ApartEvent> decide(Apart apart, ApartEvent wanted) {
        boolean said = apart.from(wanted.other()).isPresent();
        return switch (wanted) {
            case ToldApart _ when said -> agree();
            case ToldApart _ when apart instanceof Kept kept && kept.others().size() >= MOST ->
                    refuse("too-many-told-apart", "So many are told apart already; search instead");
            case ToldApart it -> agree(it);
            case OfferedAgain it -> said ? agree(it) : agree();
        };
    }
}
