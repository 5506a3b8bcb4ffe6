package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.erasure.Moves;
import org.springframework.stereotype.Component;

/** What intake itself moves after a match: the introduction. */
@Component
class IntroductionMoves implements Moves {

    private final Matching matching;

    IntroductionMoves(Matching matching) {
        this.matching = matching;
    }

    @Override
    public void move(Move move) {
        matching.handOver(new IntroductionId(move.introduction()), move.cause());
    }
}
