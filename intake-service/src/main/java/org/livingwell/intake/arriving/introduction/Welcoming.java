package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent;
import org.livingwell.intake.people.person.PersonCommands;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.PersonCommand.Welcome;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/**
 * Makes the person of a welcomed introduction: at once by whoever welcomes, again by intake's own
 * topic.
 */
@Component
public class Welcoming {

    private final AggregateStore<Introduction, IntroductionEvent> introductions;
    private final PersonCommands people;

    Welcoming(
            AggregateStore<Introduction, IntroductionEvent> introductions, PersonCommands people) {
        this.introductions = introductions;
        this.people = people;
    }

    /**
     * @param cause the event that the introduction was welcomed, so that both ways make one person
     */
    public PersonId follow(IntroductionId id, Cause cause) {
        Introduction introduction = introductions.find(id).orElseThrow(GoneException::new);
        if (!(introduction instanceof Welcomed welcomed)) {
            throw new IllegalStateException("not welcomed");
        }
        people.handle(welcomed.told().person(), welcome(welcomed), cause);
        return welcomed.told().person();
    }

    private static Welcome welcome(Welcomed introduction) {
        var told = introduction.told();
        return new Welcome(
                told.details(),
                told.place(),
                introduction.by(),
                introduction.byName(),
                told.reach());
    }
}
