package org.livingwell.platform.security;

import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.people.PersonRef;

import java.time.Instant;

/**
 * What a caller is to a person; with the role, all that access is decided by. Reaching is for
 * reading, working with is for changing anything: they are two questions. What a supporter may see
 * is granted in careplan, what a partner may see is part of a handover: to everybody else they are
 * outside.
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
    /** A worker in the place of somebody who died: the record is kept, and closed. */
    CLOSED,
    /** A worker who is family or close to the person: shut out, whatever else they are. */
    KIN,
    OUTSIDE;

    private static final Refusal DIED =
            new Refusal(
                    "died",
                    "They have died: their record is closed and kept as it is, and nothing in it"
                            + " is changed or erased any more");
    private static final Refusal READING_ONLY =
            new Refusal(
                    "reading-only",
                    "Emergency access is for reading only",
                    Refusal.Kind.NOT_ALLOWED);

    /** Where something about it is in doubt, as if restricted: it may be, or they may be kin. */
    public static Relationship of(Caller caller, PersonRef person, Instant now) {
        if (person.erased()) return OUTSIDE;
        if (caller.isPerson(person.id())) return person.died() ? OUTSIDE : OWN;
        if (!caller.isWorker() || person.id().equals(caller.person())) return OUTSIDE;
        if (person.kin().contains(caller.worker())) return KIN;
        if (caller.worksIn(person.place())) {
            boolean named = named(caller, person);
            boolean open = !person.restricted() && !person.doubted();
            if (person.died() && (named || open)) return CLOSED;
            if (open) return TEAM;
            if (named) return NAMED;
        }
        if (person.doubted()) return OUTSIDE;
        Instant until = person.glass().get(caller.worker());
        return until != null && now.isBefore(until) ? GLASS : OUTSIDE;
    }

    private static boolean named(Caller caller, PersonRef person) {
        return caller.worker().equals(person.leadWorker())
                || person.openTo().contains(caller.worker());
    }

    /** Whether they read what a service keeps about the person. */
    public boolean reaches() {
        return switch (this) {
            case OWN, TEAM, NAMED, GLASS, CLOSED -> true;
            case KIN, OUTSIDE -> false;
        };
    }

    /** Whether they change it: what was opened from outside is for reading. */
    public boolean worksWith() {
        return switch (this) {
            case OWN, TEAM, NAMED -> true;
            case GLASS, CLOSED, KIN, OUTSIDE -> false;
        };
    }

    /** The question of every endpoint that reads; what is out of reach does not exist. */
    public void mustReach() {
        if (!reaches()) throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** The question of every endpoint that changes; who may read is told why they may no more. */
    public void mustWorkWith() {
        mustReach();
        if (this == CLOSED) throw new RefusedException(DIED);
        if (!worksWith()) throw new RefusedException(READING_ONLY);
    }
}
