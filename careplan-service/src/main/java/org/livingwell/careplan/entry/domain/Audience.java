package org.livingwell.careplan.entry.domain;

/** Who of the team sees an entry; what is for the person's own eyes is a state of its own. */
public enum Audience {
    TEAM,
    LEAD_WORKER;

    boolean has(Party party) {
        return switch (party) {
            case Party.Themselves _ -> true;
            case Party.OfTheTeam(_, var lead) -> lead || this == TEAM;
        };
    }
}
