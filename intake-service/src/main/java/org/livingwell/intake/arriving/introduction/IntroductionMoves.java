package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Reseal;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.person.domain.PersonCommand.Move;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/**
 * Seals what was said again after a match, under whose it is. Only once the match was published:
 * until then the event travels under the id that was minted. The words of somebody erased meanwhile
 * stay under that id, and are let go of with it.
 */
@Component
class IntroductionMoves implements Moves {

    private final Aggregate<Introduction, Command, Event> introductions;
    private final KnownPeople people;

    IntroductionMoves(Aggregate<Introduction, Command, Event> introductions, KnownPeople people) {
        this.introductions = introductions;
        this.people = people;
    }

    @Override
    public void move(Move move) {
        if (introductions.find(move.introduction()).orElse(null) instanceof Matched matched
                && people.known(matched.known()).isPresent()) {
            introductions
                    .of(move.introduction())
                    .handle(new Reseal(), move.cause().derive("reseal"));
        }
    }
}
