package org.livingwell.intake.introduction.application;

import static org.livingwell.intake.introduction.domain.IntroductionRules.decide;

import org.livingwell.intake.introduction.domain.Introduction;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Introduce;
import org.livingwell.intake.introduction.domain.IntroductionCommand.Welcome;
import org.livingwell.intake.introduction.domain.IntroductionEvent;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Carries out what is asked of introductions, and at once what follows from it. */
@Component
public class IntroductionCommands {

    private final AggregateStore<Introduction, IntroductionEvent> introductions;
    private final Welcoming welcoming;
    private final Clock clock;

    IntroductionCommands(
            AggregateStore<Introduction, IntroductionEvent> introductions,
            Welcoming welcoming,
            Clock clock) {
        this.introductions = introductions;
        this.welcoming = welcoming;
        this.clock = clock;
    }

    public Introduction introduce(IntroductionId id, Introduce introduce, Cause cause) {
        return introductions
                .handle(id, cause, it -> decide(it, introduce, clock.instant()))
                .state();
    }

    /** The person exists when this returns; other contexts hear of them within a second. */
    public PersonId welcome(IntroductionId id, Welcome welcome, Cause cause) {
        var saved = introductions.handle(id, cause, it -> decide(it, welcome, clock.instant()));
        return welcoming.follow(id, Cause.of(saved.published().getFirst()));
    }
}
