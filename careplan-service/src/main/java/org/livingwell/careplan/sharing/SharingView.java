package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.sharing.domain.AskedAlone;
import org.livingwell.careplan.sharing.domain.Ended;
import org.livingwell.careplan.sharing.domain.Grant;
import org.livingwell.careplan.sharing.domain.GrantId;
import org.livingwell.careplan.sharing.domain.SharedSection;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.careplan.sharing.domain.Supporter;
import org.livingwell.careplan.sharing.domain.SupporterId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody shares, for themselves and their team.
 *
 * @param supporters who can sign in and be shown something
 * @param someoneMustNever whether somebody is named in words who must never know, or may be in what
 *     is not heard; for the team alone, so that the person's own page tells nobody who looks over
 *     their shoulder
 * @param rulesHeard whether it is known how they may be contacted, without which nothing is shared;
 *     for the team alone
 * @param sharing the newest last
 */
record SharingView(
        PersonId person,
        List<SharingSupporter> supporters,
        @Nullable Boolean someoneMustNever,
        @Nullable Boolean rulesHeard,
        List<GrantView> sharing)
        implements AboutPeople {

    /** Where one of them stands. */
    enum Stands {
        /** Nothing is shown until a worker asked the person alone. */
        ASKED,
        SHARED,
        /** Its last day is over. */
        OVER,
        /**
         * Something that may end it is not heard, and nothing is shown until they were asked again.
         */
        IN_DOUBT,
        /** It is too old, and nothing is shown until they were asked again. */
        STALE,
        ENDED
    }

    /**
     * @param called what the person called them last; none where nothing was ever asked for
     */
    record SharingSupporter(SupporterId id, @Nullable Words called) {}

    /**
     * @param byWorker whether a worker wrote it down; else the person asked for it
     * @param agreedAt when they said yes, asked alone
     * @param staleOn from which day on they have to be asked again
     * @param why it ended; for the team alone
     */
    record GrantView(
            GrantId id,
            SupporterId supporter,
            Words called,
            @Nullable Words signed,
            List<SharedSection> sections,
            LocalDate until,
            Stands stands,
            boolean byWorker,
            Instant at,
            @Nullable Instant agreedAt,
            AskedAlone.@Nullable How how,
            @Nullable WorkerId askedBy,
            @Nullable LocalDate staleOn,
            @Nullable Instant endedAt,
            Ended.@Nullable Why why) {

        static GrantView of(Grant it, LocalDate today, List<String> unheard, boolean oneself) {
            var wanted = it.wanted();
            AskedAlone agreed = it.agreed();
            Ended ended = it.ended();
            return new GrantView(
                    it.id(),
                    it.to(),
                    wanted.called(),
                    wanted.signed(),
                    wanted.sections().stream().sorted().toList(),
                    wanted.until(),
                    stands(it, today, unheard),
                    it.by() != null,
                    it.at(),
                    agreed == null ? null : agreed.at(),
                    agreed == null ? null : agreed.how(),
                    agreed == null ? null : agreed.by(),
                    agreed == null ? null : agreed.staleOn(),
                    ended == null ? null : ended.at(),
                    ended == null || oneself ? null : ended.why());
        }

        private static Stands stands(Grant it, LocalDate today, List<String> unheard) {
            if (it.ended() != null) return Stands.ENDED;
            if (!it.isOpen(today)) return Stands.OVER;
            if (it.agreed() == null) return Stands.ASKED;
            if (it.isShown(today, unheard)) return Stands.SHARED;
            return it.isInDoubt(unheard) ? Stands.IN_DOUBT : Stands.STALE;
        }
    }

    static SharingView of(
            PersonId person,
            Sharing sharing,
            LocalDate today,
            List<String> unheard,
            boolean oneself) {
        Boolean mine = oneself ? null : false;
        if (!(sharing instanceof Kept it)) {
            return new SharingView(person, List.of(), mine, mine, List.of());
        }
        return new SharingView(
                person,
                it.supporters().stream()
                        .filter(supporter -> !supporter.gone())
                        .map(supporter -> supporter(it, supporter))
                        .toList(),
                oneself ? null : it.never().named() || !unheard.isEmpty(),
                oneself ? null : it.never().heard(),
                it.grants().stream()
                        .map(grant -> GrantView.of(grant, today, unheard, oneself))
                        .toList());
    }

    private static SharingSupporter supporter(Kept kept, Supporter it) {
        Words called =
                kept.grants().stream()
                        .filter(grant -> grant.to().equals(it.id()))
                        .map(grant -> grant.wanted().called())
                        .reduce((_, later) -> later)
                        .orElse(null);
        return new SharingSupporter(it.id(), called);
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
