package org.livingwell.intake.arriving.introduction;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Attempted;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.HeardFrom;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.MatchedTo;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Opened;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.ReachChanged;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Received;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Resealed;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.Rung;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.SignpostedOn;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.TakenBack;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.WaysSaid;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.WelcomedIn;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent.WordsForgotten;
import org.livingwell.intake.arriving.introduction.domain.SignpostReason;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.EventContract;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** What leaves intake about an introduction: codes and dates, no words. */
@Component
class IntroductionEventContract implements EventContract<IntroductionEvent> {

    record IntroductionReceived(By by, boolean urgent, LocalDate contactBy, NextStep step) {}

    record SafeWaysSaid(int revision) {}

    record ContactAttempted(int attempt, boolean reached, NextStep step) {}

    record IntroductionWelcomed(WorkerId leadWorker, UUID stepDone) {}

    record IntroductionSignposted(SignpostReason reason, UUID stepDone) {}

    record IntroductionMatched(PersonId from, PersonId to, UUID stepDone) {}

    record MatchTakenBack(
            PersonId from,
            PersonId to,
            PersonId minted,
            boolean urgent,
            LocalDate contactBy,
            NextStep step) {}

    @Override
    public @Nullable PublishedEvent apply(IntroductionEvent event) {
        return switch (event) {
            case Received(var told, _, var contactBy) ->
                    new PublishedEvent(
                            "IntroductionReceived.v1",
                            new IntroductionReceived(
                                    told.by(),
                                    told.urgent(),
                                    contactBy,
                                    step(told.person(), "first-contact", contactBy)));
            case WaysSaid(var revision) ->
                    new PublishedEvent("SafeWaysSaid.v1", new SafeWaysSaid(revision));
            case Attempted it -> new PublishedEvent("ContactAttempted.v1", attempted(it));
            case WelcomedIn(var person, var lead, _, _) ->
                    new PublishedEvent(
                            "IntroductionWelcomed.v1",
                            new IntroductionWelcomed(lead, stepOf(person)));
            case SignpostedOn it ->
                    new PublishedEvent(
                            "IntroductionSignposted.v1",
                            new IntroductionSignposted(it.reason(), stepOf(it.person())));
            case MatchedTo(var from, var to, _, _, _) ->
                    new PublishedEvent(
                            "IntroductionMatched.v1",
                            new IntroductionMatched(from, to, stepOf(from)));
            case TakenBack it ->
                    new PublishedEvent(
                            "MatchTakenBack.v1",
                            new MatchTakenBack(
                                    it.wrong().known(),
                                    it.to(),
                                    it.minted(),
                                    it.urgent(),
                                    it.contactBy(),
                                    step(it.to(), "first-contact", it.contactBy())));
            case Rung _, Opened _, ReachChanged _, Resealed _, HeardFrom _, WordsForgotten _ ->
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
