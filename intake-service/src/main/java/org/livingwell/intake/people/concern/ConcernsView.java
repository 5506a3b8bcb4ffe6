package org.livingwell.intake.people.concern;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.None;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Concern.Untold;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.intake.people.concern.domain.Share;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A person's concerns, newest first; to the person themselves, those they were told of. */
record ConcernsView(PersonId person, List<ConcernView> concerns) implements AboutPeople {

    record ConcernView(
            String id,
            Matter.About about,
            List<Matter.Kind> kinds,
            Words what,
            @Nullable Words wanted,
            Words raisedBy,
            Instant raisedAt,
            List<ShareView> shares,
            boolean toldPerson,
            @Nullable LocalDate toldOn) {}

    record ShareView(Words service, LocalDate on, boolean agreed, @Nullable Words reason) {}

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    @Override
    public Stream<String> things() {
        return concerns.stream().map(ConcernView::id);
    }

    static ConcernsView of(PersonId person, List<Kept<Concern>> kept) {
        return new ConcernsView(
                person, kept.stream().flatMap(it -> view(it.id(), it.state())).toList());
    }

    private static Stream<ConcernView> view(String id, Concern concern) {
        return switch (concern) {
            case None _ -> Stream.of();
            case Untold it -> Stream.of(view(id, it.matter(), it.raisedAt(), it.shares(), null));
            case Told it ->
                    Stream.of(view(id, it.matter(), it.raisedAt(), it.shares(), it.toldOn()));
        };
    }

    private static ConcernView view(
            String id, Matter it, Instant at, List<Share> shares, @Nullable LocalDate toldOn) {
        return new ConcernView(
                id,
                it.about(),
                it.kinds(),
                it.what(),
                it.wanted(),
                it.byName(),
                at,
                shares.stream().map(ConcernsView::view).toList(),
                toldOn != null,
                toldOn);
    }

    private static ShareView view(Share it) {
        return new ShareView(it.service(), it.on(), it.agreed(), it.reason());
    }
}
