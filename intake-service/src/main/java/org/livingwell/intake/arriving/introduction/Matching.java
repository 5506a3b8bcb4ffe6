package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.apart.domain.Apart;
import org.livingwell.intake.arriving.apart.domain.Apart.Command.TellApart;
import org.livingwell.intake.arriving.apart.domain.Apart.NotSame;
import org.livingwell.intake.arriving.introduction.Introductions.IntroductionMatched;
import org.livingwell.intake.arriving.introduction.Introductions.MatchTakenBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.arriving.introduction.domain.Introduction.WrongMatch;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.intake.people.person.domain.PersonCommand.GiveBack;
import org.livingwell.intake.people.person.domain.PersonCommand.KeepOutToo;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** What follows when somebody introduced turns out to be known, and when they do not after all. */
@Component
class Matching {

    private final KnownPeople people;
    private final Aggregate<Apart, Apart.Command, Apart.Event> apart;

    Matching(KnownPeople people, Aggregate<Apart, Apart.Command, Apart.Event> apart) {
        this.people = people;
        this.apart = apart;
    }

    /** What they said counts, and whoever had paused or gone is welcomed back. */
    void follow(Kept<Introduction> introduction, IntroductionMatched published, Cause cause) {
        if (introduction.state() instanceof Matched matched && isKnown(matched.known())) {
            var again = matched.told().again(id(introduction));
            people.handle(matched.known(), again, cause.derive("came-again"));
            if (again.welcome()) people.welcomeBack(matched.known(), cause);
            people.handle(
                    matched.known(),
                    new KeepOutToo(matched.told().reach()),
                    cause.derive("keep-out"));
        }
    }

    /** What came with the match leaves the person, and nobody offers them for one another again. */
    void giveBack(Kept<Introduction> introduction, MatchTakenBack published, Cause cause) {
        if (!(introduction.state() instanceof Waiting waiting)) return;
        WrongMatch wrong = waiting.wrongMatch();
        if (wrong == null || !isKnown(wrong.known())) return;
        var apartNow =
                new NotSame(wrong.known(), wrong.reason(), wrong.by(), wrong.byName(), wrong.at());
        apart.of(waiting.person())
                .handle(new TellApart(waiting.place(), apartNow), cause.derive("told-apart"));
        people.handle(
                wrong.known(),
                new GiveBack(id(introduction), wrong.by(), wrong.byName(), wrong.reason()),
                cause.derive("give-back"));
    }

    private boolean isKnown(PersonId person) {
        return people.known(person).isPresent();
    }

    private static IntroductionId id(Kept<Introduction> introduction) {
        return new IntroductionId(UUID.fromString(introduction.id()));
    }
}
