package org.livingwell.intake.arriving.introduction;

import static org.livingwell.intake.arriving.introduction.domain.IntroductionRules.decide;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Match;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.TakeBack;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Welcome;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent;
import org.livingwell.intake.people.person.domain.Difference;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Saved;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Carries out what is asked of introductions, and at once what follows from it. */
@Component
public class IntroductionCommands {

    private final AggregateStore<Introduction, IntroductionEvent> introductions;
    private final Welcoming welcoming;
    private final Matching matching;
    private final Clock clock;

    IntroductionCommands(
            AggregateStore<Introduction, IntroductionEvent> introductions,
            Welcoming welcoming,
            Matching matching,
            Clock clock) {
        this.introductions = introductions;
        this.welcoming = welcoming;
        this.matching = matching;
        this.clock = clock;
    }

    /** For whatever nothing else follows from. */
    public Introduction handle(IntroductionId id, IntroductionCommand command, Cause cause) {
        return decided(id, command, cause).state();
    }

    /** The person exists when this returns; other contexts hear of them within a second. */
    public PersonId welcome(IntroductionId id, Welcome welcome, Cause cause) {
        var saved = decided(id, welcome, cause);
        return welcoming.follow(id, Cause.of(saved.published().getFirst()));
    }

    /**
     * Whoever had paused or gone is welcomed back when this returns.
     *
     * @return what they said otherwise than before
     */
    public List<Difference> match(IntroductionId id, Match match, Cause cause) {
        matching.mustBeKnown(match.known());
        var saved = decided(id, match, cause);
        saved.published().stream().findFirst().ifPresent(it -> matching.follow(id, Cause.of(it)));
        return matching.differs(id, match.known());
    }

    /** Nothing of it is with whom it was matched to when this returns. */
    public Introduction takeBack(IntroductionId id, TakeBack back, Cause cause) {
        matching.mint(id, back.to());
        var saved = decided(id, back, cause);
        saved.published().stream()
                .findFirst()
                .ifPresent(it -> matching.giveBack(id, new Cause(it, null, cause.by())));
        return saved.state();
    }

    private Saved<Introduction> decided(
            IntroductionId id, IntroductionCommand command, Cause cause) {
        return introductions.handle(id, cause, it -> decide(it, command, clock.instant()));
    }
}
