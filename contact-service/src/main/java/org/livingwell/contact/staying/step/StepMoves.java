package org.livingwell.contact.staying.step;

import org.livingwell.contact.staying.step.domain.Kinds;
import org.livingwell.contact.staying.step.domain.Step;
import org.livingwell.contact.staying.step.domain.Step.Command.Hear;
import org.livingwell.contact.staying.step.domain.Step.Open;
import org.livingwell.contact.staying.step.domain.StepId;
import org.livingwell.contact.staying.step.domain.Whose;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** What was to be done next for the id somebody came with is to be done for whom they are. */
@Component
class StepMoves implements Moves {

    private final Aggregate<Step, Step.Command, Step.Event> steps;
    private final Following following;

    StepMoves(Aggregate<Step, Step.Command, Step.Event> steps, Following following) {
        this.steps = steps;
        this.following = following;
    }

    /** What ends with the match, be that heard of before or after, is not theirs. */
    @Override
    public void move(Move move) {
        steps.about(move.from()).forEach(it -> move(it.state(), move));
    }

    private void move(Step step, Move move) {
        if (!(step instanceof Open(var whose, var said, var held, _))) return;
        if (Kinds.endsWithAMatch(said.kind())) return;
        var id = StepId.of(move.to(), said.step());
        var to = new Whose(move.to(), whose.place(), whose.since());
        steps.of(id).handle(new Hear(to, said, held.owner()), move.cause());
        following.catchUp(id, move.to(), move.cause());
    }
}
