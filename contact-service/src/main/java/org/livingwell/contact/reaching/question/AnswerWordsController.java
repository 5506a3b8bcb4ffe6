package org.livingwell.contact.reaching.question;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.question.domain.Answer;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Answered;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Seen;
import org.livingwell.contact.reaching.question.domain.QuestionId;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Hands what somebody answered on to whoever asked, as words are on no topic. */
@RestController
class AnswerWordsController {

    /**
     * @param asked the id whoever asked gave it
     * @param words null where they wrote none
     * @param heardBy whom they said it to; null where they answered by the link
     */
    record AnswerWords(
            UUID asked,
            PersonId person,
            Choice choice,
            @Nullable Words words,
            @Nullable WorkerId heardBy,
            Instant at)
            implements AboutPeople {

        static AnswerWords of(Kept it, Answer answer) {
            return new AnswerWords(
                    it.put().question(),
                    it.person(),
                    answer.choice(),
                    answer.words(),
                    answer.heardBy(),
                    answer.at());
        }

        @Override
        public Stream<PersonId> people() {
            return Stream.of(person);
        }
    }

    private final Aggregate<Question, Question.Command, Question.Event> questions;
    private final ContactAccess access;

    AnswerWordsController(
            Aggregate<Question, Question.Command, Question.Event> questions, ContactAccess access) {
        this.questions = questions;
        this.access = access;
    }

    /** Only of what the plan asked: what a worker asked is read where they asked it. */
    @GetMapping("/internal/questions/{id}/words")
    @PreAuthorize("hasRole('service')")
    AnswerWords words(@PathVariable QuestionId id, Caller caller) {
        access.mustCarryAnswers(caller);
        if (questions.find(id).orElse(null) instanceof Kept it && !it.put().kind().isForWorkers()) {
            return switch (it) {
                case Answered done -> AnswerWords.of(it, done.answer());
                case Seen seen -> AnswerWords.of(it, seen.answer());
                case Question.Open _, Question.Lapsed _ ->
                        throw new RefusedException(Refusal.NOTHING_HERE);
            };
        }
        throw new RefusedException(Refusal.NOTHING_HERE);
    }
}
