package org.livingwell.intake.arriving.introduction;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Attempt;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.Heard;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Attempted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.HeardFrom;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.LetGoOf;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.MatchedTo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Opened;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.ReachChanged;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Received;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Resealed;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Rung;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.SignpostedOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WaysSaid;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WelcomedIn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WordsForgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.IntroductionRules;
import org.livingwell.intake.arriving.introduction.domain.SignpostReason;
import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.people.keys.SearchKeys;
import org.livingwell.intake.people.person.EarlierWishes;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.team.place.Places;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.UUID;

/** How introductions are kept, and what leaves intake about one: codes and dates, no words. */
@Configuration
class Introductions {

    record IntroductionReceived(By by, boolean urgent, LocalDate contactBy, NextStep step) {}

    record SafeWaysSaid(int revision) {}

    record ContactAttempted(int attempt, boolean reached, NextStep step) {}

    record IntroductionWelcomed(WorkerId leadWorker, @Nullable UUID stepDone) {}

    record IntroductionSignposted(SignpostReason reason, UUID stepDone) {}

    record IntroductionMatched(PersonId from, PersonId to, @Nullable UUID stepDone) {}

    record MatchTakenBack(
            PersonId from,
            PersonId to,
            PersonId minted,
            boolean urgent,
            LocalDate contactBy,
            @Nullable NextStep step) {}

    @Bean
    Aggregate<Introduction, Command, Event> introductionAggregate(
            Aggregates all,
            SearchKeys keys,
            Places places,
            Welcoming welcoming,
            Matching matching) {
        var found = new FoundBy(keys, places);
        return all.open(
                aggregate(
                                "introductions",
                                new None(),
                                IntroductionRules::decide,
                                Introduction::apply)
                        .mints()
                        .upcast(EarlierIntroductions::withoutAttempts)
                        .upcast(EarlierIntroductions::withTwoTicks)
                        .upcast(EarlierIntroductions::withoutReasons)
                        .upcast(EarlierIntroductions::withoutTried)
                        .upcast(EarlierIntroductions::openToTheTeam)
                        .upcast(EarlierIntroductions::withNobodyOnIt)
                        .upcast(EarlierWishes::withOnePromise)
                        .index(found::index)
                        .indexed("place", "index.state", "index.order")
                        .indexed("place", "index.state", "index.due", "index.shut")
                        .indexed("place", "index.onIt", "index.order")
                        .indexed("place", "index.keys", "index.state")
                        .indexed("index.reference")
                        .indexed("index.alarm")
                        .indexed("index.forget")
                        .copied(copied())
                        .announce(Introductions::published)
                        .follows(IntroductionWelcomed.class, welcoming::follow)
                        .follows(IntroductionMatched.class, matching::follow)
                        .follows(MatchTakenBack.class, matching::giveBack));
    }

    private static Shown[] copied() {
        return new Shown[] {
            Shown.of(Waiting.class, "told", "receivedAt", "contactBy", "attempts", "tried"),
            Shown.of(Welcomed.class, "told", "receivedAt", "contactBy", "byName", "at"),
            Shown.of(
                    Signposted.class,
                    "told",
                    "receivedAt",
                    "contactBy",
                    "where",
                    "byName",
                    "at",
                    "forgetAt"),
            Shown.of(Matched.class, "told", "receivedAt", "contactBy", "byName", "at"),
            Shown.of(Forgotten.class, "place", "by", "at"),
            Shown.of(
                    Told.class,
                    "place",
                    "by",
                    "name",
                    "contact",
                    "broughtBy",
                    "communicationNeeds",
                    "urgent",
                    "theyKnow",
                    "introducerMayKnow",
                    "heard",
                    "birthDate",
                    "postcode",
                    "language",
                    "interpreter"),
            Shown.of(Heard.class, "mayKnow", "byName", "at"),
            Shown.of(Attempt.class, "how", "reached", "byName", "at"),
            Shown.of(
                    ContactWishes.class,
                    "phone",
                    "email",
                    "address",
                    "mayText",
                    "mayCall",
                    "mayVoicemail",
                    "mayEmail",
                    "when")
        };
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Received(var told, _, var contactBy) ->
                    new IntroductionReceived(
                            told.by(),
                            told.urgent(),
                            contactBy,
                            step(told.person(), "first-contact", contactBy));
            case WaysSaid(var revision) -> new SafeWaysSaid(revision);
            case Attempted it -> attempted(it);
            case WelcomedIn(var person, var lead, _, _) ->
                    new IntroductionWelcomed(lead, stepOf(person));
            case SignpostedOn it -> new IntroductionSignposted(it.reason(), stepOf(it.person()));
            case MatchedTo(var from, var to, _, _, _) ->
                    new IntroductionMatched(from, to, stepOf(from));
            case TakenBack it ->
                    new MatchTakenBack(
                            it.wrong().known(),
                            it.to(),
                            it.minted(),
                            it.urgent(),
                            it.contactBy(),
                            step(it.to(), "first-contact", it.contactBy()));
            case Rung _,
                    Opened _,
                    TakenOn _,
                    LetGoOf _,
                    ReachChanged _,
                    Resealed _,
                    HeardFrom _,
                    WordsForgotten _ ->
                    null;
        };
    }

    private static ContactAttempted attempted(Attempted it) {
        boolean reached = it.attempt().reached();
        return new ContactAttempted(
                it.number(),
                reached,
                step(it.person(), reached ? "welcome" : "first-contact", it.next()));
    }

    /** One step from the introduction to the welcome; it moves, it is never doubled. */
    private static NextStep step(PersonId person, String kind, LocalDate due) {
        return new NextStep(stepOf(person), kind, null, due);
    }

    private static UUID stepOf(PersonId person) {
        return Ids.derive("first-contact", person);
    }
}
