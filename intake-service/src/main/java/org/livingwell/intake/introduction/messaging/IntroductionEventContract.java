package org.livingwell.intake.introduction.messaging;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.By;
import org.livingwell.intake.introduction.domain.IntroductionEvent;
import org.livingwell.intake.introduction.domain.IntroductionEvent.Received;
import org.livingwell.intake.introduction.domain.IntroductionEvent.WelcomedIn;
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

    record IntroductionWelcomed(WorkerId leadWorker) {}

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
                                    firstContact(told.person(), contactBy)));
            case WelcomedIn welcomed ->
                    new PublishedEvent(
                            "IntroductionWelcomed.v1", new IntroductionWelcomed(welcomed.by()));
        };
    }

    private static NextStep firstContact(PersonId person, LocalDate due) {
        UUID id = Ids.derive("first-contact", person);
        return new NextStep(id, "first-contact", null, due);
    }
}
