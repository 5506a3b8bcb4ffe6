package org.livingwell.contact.reaching.need.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What was said of somebody's communication needs: to intake, and here. Both are kept, so that what
 * was not theirs leaves no trace when intake takes it back.
 *
 * @param said what intake handed on last, on the day {@code saidOn}
 * @param asked whether somebody asked them, so that nothing is an answer
 * @param here null where nobody said anything here yet
 * @param revision counts up with every change of it
 */
public record Held(Needs said, LocalDate saidOn, boolean asked, @Nullable Here here, int revision) {

    /** What holds. */
    public Needs needs() {
        return here == null ? said : here.needs();
    }

    /** Who said what holds. */
    public Recorded recorded() {
        return here == null
                ? new Recorded(Recorded.Source.INTRODUCTION, null, saidOn)
                : here.recorded();
    }

    /** What intake heard since; null where what was said here is the newest. */
    public @Nullable Needs newer() {
        return here == null || said.saysTheSameAs(here.before()) ? null : said;
    }

    /** Nobody is left without an interpreter while two say different things. */
    public boolean booksSomebody() {
        Needs newer = newer();
        return needs().booksSomebody() || newer != null && newer.booksSomebody();
    }

    /** Whoever needs nothing is not asked again every year. */
    public boolean isOver(LocalDate today) {
        return needs().some() && !today.isBefore(needs().until());
    }

    boolean saysTheSameAs(Held other) {
        return said.saysTheSameAs(other.said) && asked == other.asked;
    }
}
