package org.livingwell.platform.security;

import org.livingwell.platform.people.PersonRef;

import java.time.Instant;

/**
 * What a caller is to a person; with the role, all that access is decided by. What a supporter may
 * see is granted in careplan, what a partner may see is part of a handover: to everybody else they
 * are outside.
 */
public enum Relationship {
    /** The person themselves. */
    OWN,
    /** A worker in the person's place. */
    TEAM,
    /** A worker in the place whom a restricted person is open to, the lead worker included. */
    NAMED,
    /** A worker who opened the record from outside, with a reason, and whose hour is not over. */
    GLASS,
    /** A worker who is family or close to the person: shut out, whatever else they are. */
    KIN,
    OUTSIDE;

    public static Relationship of(Caller caller, PersonRef person, Instant now) {
        if (person.erased()) return OUTSIDE;
        if (caller.isPerson(person.id())) return OWN;
        if (!caller.isWorker() || person.id().equals(caller.person())) return OUTSIDE;
        if (person.kin().contains(caller.worker())) return KIN;
        if (caller.worksIn(person.place())) {
            if (!person.restricted()) return TEAM;
            if (named(caller, person)) return NAMED;
        }
        Instant until = person.glass().get(caller.worker());
        return until != null && now.isBefore(until) ? GLASS : OUTSIDE;
    }

    private static boolean named(Caller caller, PersonRef person) {
        return caller.worker().equals(person.leadWorker())
                || person.openTo().contains(caller.worker());
    }

    /** Whether what a service keeps about the person is open to them. */
    public boolean reaches() {
        return switch (this) {
            case OWN, TEAM, NAMED, GLASS -> true;
            case KIN, OUTSIDE -> false;
        };
    }
}
