package org.livingwell.contact.reaching.question;

import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Command.Drop;
import org.livingwell.contact.reaching.question.domain.Question.Command.TakeOver;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.QuestionId;
import org.livingwell.platform.erasure.Moves;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

/** A question to the id somebody came with is one to whom they are; its link goes on working. */
@Component
class QuestionMoves implements Moves {

    private final Aggregate<Question, Question.Command, Question.Event> questions;

    QuestionMoves(Aggregate<Question, Question.Command, Question.Event> questions) {
        this.questions = questions;
    }

    @Override
    public void move(Move move) {
        questions
                .about(move.from())
                .forEach(
                        it -> {
                            if (it.state() instanceof Kept kept) move(it.id(), kept, move);
                        });
    }

    private void move(String id, Kept kept, Move move) {
        var to = QuestionId.of(move.to(), kept.put().question());
        var cause = move.cause().derive("question");
        questions.of(to).handle(new TakeOver(kept.of(move.to())), cause);
        questions.of(id).handle(new Drop(move.from(), move.place()), cause);
    }
}
