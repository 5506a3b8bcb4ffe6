package org.livingwell.intake.arriving.introduction;

import static org.livingwell.intake.arriving.introduction.domain.IntroductionRules.decide;

import org.livingwell.intake.arriving.apart.TellingApart;
import org.livingwell.intake.arriving.apart.domain.Apart.NotSame;
import org.livingwell.intake.arriving.apart.domain.ApartEvent.ToldApart;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.WrongMatch;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Reseal;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent;
import org.livingwell.intake.people.person.PersonCommands;
import org.livingwell.intake.people.person.domain.CameAgain;
import org.livingwell.intake.people.person.domain.Difference;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.PersonCommand.GiveBack;
import org.livingwell.intake.people.person.domain.PersonCommand.KeepOutToo;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/**
 * What follows when somebody introduced turns out to be known: what they said counts, and they are
 * welcomed back.
 */
@Component
public class Matching {

    private final AggregateStore<Introduction, IntroductionEvent> introductions;
    private final PersonCommands people;
    private final TellingApart apart;
    private final PersonKeys keys;
    private final Clock clock;

    Matching(
            AggregateStore<Introduction, IntroductionEvent> introductions,
            PersonCommands people,
            TellingApart apart,
            PersonKeys keys,
            Clock clock) {
        this.introductions = introductions;
        this.people = people;
        this.apart = apart;
        this.keys = keys;
        this.clock = clock;
    }

    void mustBeKnown(PersonId person) {
        if (people.known(person).isEmpty()) {
            throw new RefusedException(
                    new Refusal("not-known", "Nobody is known here by that; welcome them instead"));
        }
    }

    List<Difference> differs(IntroductionId id, PersonId known) {
        return people.known(known)
                .flatMap(it -> it.standing().matches().of(id))
                .map(CameAgain::differs)
                .orElse(List.of());
    }

    /** At once by whoever matches, and again by intake's own topic. */
    public void follow(IntroductionId id, Cause cause) {
        if (introductions.find(id).orElse(null) instanceof Matched matched
                && people.known(matched.known()).isPresent()) {
            var again = matched.told().again(id);
            people.handle(matched.known(), again, Cause.of(Ids.derive("came-again", cause.id())));
            if (again.welcome()) people.welcomeBack(matched.known(), cause);
            people.handle(
                    matched.known(),
                    new KeepOutToo(matched.told().reach()),
                    Cause.of(Ids.derive("keep-out", cause.id())));
        }
    }

    /**
     * Seals the words again, under whose they are. Only once the match was published: until then
     * the event travels under the id that was minted. The words of somebody erased meanwhile stay
     * under that id, and are let go of with it.
     */
    public void handOver(IntroductionId id, Cause cause) {
        if (!(introductions.find(id).orElse(null) instanceof Matched matched)) return;
        if (people.known(matched.known()).isEmpty()) return;
        introductions.handle(
                id,
                Cause.of(Ids.derive("reseal", cause.id())),
                it -> decide(it, new Reseal(), clock.instant()));
    }

    /** A key for the id that words come back under, where there is something to come back. */
    void mint(IntroductionId id, PersonId to) {
        if (introductions.find(id).orElse(null) instanceof Matched) keys.make(to);
    }

    /**
     * What came with the match leaves the person, and nobody offers them for one another again: at
     * once, and again by intake's own topic.
     */
    public void giveBack(IntroductionId id, Cause cause) {
        if (!(introductions.find(id).orElse(null) instanceof Waiting waiting)) return;
        WrongMatch wrong = waiting.wrongMatch();
        if (wrong == null || people.known(wrong.known()).isEmpty()) return;
        var apartNow =
                new NotSame(wrong.known(), wrong.reason(), wrong.by(), wrong.byName(), wrong.at());
        apart.say(
                waiting.told().person(),
                new ToldApart(waiting.told().place(), apartNow),
                new Cause(Ids.derive("told-apart", cause.id()), null, cause.by()));
        people.handle(
                wrong.known(),
                new GiveBack(id, wrong.by(), wrong.byName(), wrong.reason()),
                new Cause(Ids.derive("give-back", cause.id()), null, cause.by()));
    }
}
