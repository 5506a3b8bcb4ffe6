package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Audience;

/** Whom an entry is shown to, as callers say it. */
enum ShownTo {
    TEAM,
    LEAD_WORKER,
    ONLY_ME;

    static ShownTo of(Audience audience) {
        return switch (audience) {
            case TEAM -> TEAM;
            case LEAD_WORKER -> LEAD_WORKER;
        };
    }

    /** Whoever sees it where it is not for the person's own eyes. */
    Audience audience() {
        return this == LEAD_WORKER ? Audience.LEAD_WORKER : Audience.TEAM;
    }
}
