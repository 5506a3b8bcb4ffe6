package org.livingwell.contact.reaching.need;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.need.domain.Format;
import org.livingwell.contact.reaching.need.domain.Held;
import org.livingwell.contact.reaching.need.domain.Language;
import org.livingwell.contact.reaching.need.domain.Met;
import org.livingwell.contact.reaching.need.domain.Needs;
import org.livingwell.contact.reaching.need.domain.Professional;
import org.livingwell.contact.reaching.need.domain.Recorded;
import org.livingwell.contact.reaching.need.domain.Support;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody needs to understand us and we them.
 *
 * @param known false while nothing was heard of them
 * @param asked whether somebody asked them, so that nothing is an answer
 * @param newer what was heard by intake since, until a worker asked them
 * @param expired whether they are to be asked again
 * @param met whether it was there when they were met, the latest first
 */
record CommunicationNeedsView(
        PersonId person,
        boolean known,
        boolean asked,
        @Nullable NeedsTold needs,
        @Nullable SaidBy said,
        @Nullable NeedsTold newer,
        boolean expired,
        List<MetTold> met)
        implements AboutPeople {

    record SaidBy(Recorded.Source by, LocalDate on) {}

    /** As it is told and said again. */
    record NeedsTold(
            @Nullable Language language,
            @Nullable Words languageSaid,
            List<Professional> professionals,
            @Nullable Words booking,
            List<Format> formats,
            List<Support> supports,
            @Nullable Words more,
            LocalDate until) {

        static @Nullable NeedsTold of(@Nullable Needs it) {
            return it == null
                    ? null
                    : new NeedsTold(
                            it.language(),
                            it.languageSaid(),
                            it.professionals(),
                            it.booking(),
                            it.formats(),
                            it.supports(),
                            it.more(),
                            it.until());
        }
    }

    /**
     * @param missing empty where all was there
     */
    record MetTold(LocalDate on, List<Met.Missing> missing, @Nullable Words what) {

        static MetTold of(Met it) {
            return new MetTold(it.on(), it.missing(), it.what());
        }
    }

    static CommunicationNeedsView of(
            PersonId person, @Nullable Held held, List<Met> met, LocalDate today) {
        if (held == null) {
            return new CommunicationNeedsView(
                    person, false, false, null, null, null, false, List.of());
        }
        return new CommunicationNeedsView(
                person,
                true,
                held.asked(),
                NeedsTold.of(held.needs()),
                new SaidBy(held.recorded().by(), held.recorded().on()),
                NeedsTold.of(held.newer()),
                held.isOver(today),
                met.reversed().stream().map(MetTold::of).toList());
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
