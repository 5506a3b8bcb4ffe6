package org.livingwell.careplan.sharing.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the person shows to one supporter, once they were asked alone.
 *
 * @param by the worker who wrote it down; null where the person asked for it themselves
 * @param agreed null until they were asked alone, and again when there is a doubt
 * @param given when they said yes first; null while they never did
 * @param step the human step that asks them; null where nobody has to
 * @param ended null while it is wanted or shown
 */
public record Grant(
        Wanted wanted,
        @Nullable WorkerId by,
        Instant at,
        @Nullable AskedAlone agreed,
        @Nullable Instant given,
        @Nullable UUID step,
        @Nullable Ended ended) {

    public GrantId id() {
        return wanted.id();
    }

    public SupporterId to() {
        return wanted.to();
    }

    /** When they said yes first, also where that was not noted yet. */
    @Nullable Instant wasGiven() {
        return given == null && agreed != null ? agreed.at() : given;
    }

    /** Wanted or shown, and not over by its day. */
    public boolean isOpen(LocalDate today) {
        return ended == null && !today.isAfter(wanted.until());
    }

    /**
     * Whether the supporter may read it on this day.
     *
     * @param unheard what is not heard, and nothing is shown in spite of
     */
    public boolean isShown(LocalDate today, List<String> unheard) {
        return isOpen(today)
                && agreed != null
                && today.isBefore(agreed.staleOn())
                && !isInDoubt(unheard);
    }

    /** Whether something is not heard that was not known of when they said yes. */
    public boolean isInDoubt(List<String> unheard) {
        return agreed != null && !agreed.despite().containsAll(unheard);
    }

    Grant agreed(Wanted now, AskedAlone how, @Nullable UUID next) {
        return new Grant(now, by, at, how, given == null ? how.at() : given, next, null);
    }

    /** Nothing is shown until they were asked again. */
    Grant doubted(UUID asking) {
        return new Grant(wanted, by, at, null, wasGiven(), asking, null);
    }

    Grant ended(Ended how) {
        return new Grant(wanted, by, at, agreed, wasGiven(), null, how);
    }
}
