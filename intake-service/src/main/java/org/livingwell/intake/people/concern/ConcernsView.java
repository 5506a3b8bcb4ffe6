package org.livingwell.intake.people.concern;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.concern.domain.Concern;
import org.livingwell.intake.people.concern.domain.Concern.Noted;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.intake.people.concern.domain.Share;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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

    record ShareView(Words service, LocalDate on, boolean agreed, @Nullable Words reason) {

        static ShareView of(Share it) {
            return new ShareView(it.service(), it.on(), it.agreed(), it.reason());
        }
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    @Override
    public Stream<String> things() {
        return concerns.stream().map(ConcernView::id);
    }

    static ConcernsView of(PersonId person, Stream<Kept<Concern>> kept) {
        return new ConcernsView(
                person,
                kept.map(it -> view(it.id(), (Noted) it.state()))
                        .sorted(Comparator.comparing(ConcernView::raisedAt).reversed())
                        .toList());
    }

    private static ConcernView view(String id, Noted it) {
        LocalDate toldOn = it instanceof Told told ? told.toldOn() : null;
        return new ConcernView(
                id,
                it.matter().about(),
                it.matter().kinds(),
                it.matter().what(),
                it.matter().wanted(),
                it.matter().byName(),
                it.raisedAt(),
                it.shares().stream().map(ShareView::of).toList(),
                toldOn != null,
                toldOn);
    }
}
