package org.livingwell.contact.reaching.question;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Answered;
import org.livingwell.contact.reaching.question.domain.Question.Command.GiveAnswer;
import org.livingwell.contact.reaching.question.domain.Question.Command.Hear;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Lapsed;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.contact.reaching.question.domain.Question.Seen;
import org.livingwell.contact.reaching.question.domain.QuestionRules;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Telling;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.secret.Secret;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds which question a secret answers, by one look-up, and takes one answer to it. */
@Component
class Answers {

    private record Found(String id, Kept question) {}

    private final Aggregate<Question, Question.Command, Question.Event> questions;
    private final Whose whose;
    private final Places places;
    private final Clock clock;

    Answers(
            Aggregate<Question, Question.Command, Question.Event> questions,
            Whose whose,
            Places places,
            Clock clock) {
        this.questions = questions;
        this.whose = whose;
        this.places = places;
        this.clock = clock;
    }

    /** What is asked; a look changes nothing. */
    AnswerView look(Secret secret) {
        return found(secret).map(this::shown).orElse(AnswerView.NOTHING);
    }

    private AnswerView shown(Found found) {
        Kept it = found.question();
        return switch (it) {
            case Open open when clock.instant().isBefore(open.put().until()) ->
                    AnswerView.asks(whose.place(it), open.put(), places.zone(open.place()));
            case Answered _, Seen _ -> AnswerView.BEFORE;
            case Open _, Lapsed _ -> AnswerView.NOTHING;
        };
    }

    AnswerView answer(Secret secret, Choice choice, @Nullable Words words, Cause cause) {
        return found(secret)
                .map(it -> answer(it, secret, choice, words, cause))
                .orElse(AnswerView.NOTHING);
    }

    /** What somebody who is there said to a worker. */
    Hear heard(PersonId who, PlaceId there, Choice choice, @Nullable Words words, WorkerId by) {
        var whom = whose.of(who, there);
        return new Hear(choice, words, isTelling(whom.place(), words), by, whom);
    }

    private AnswerView answer(
            Found found, Secret secret, Choice choice, @Nullable Words words, Cause cause) {
        Kept it = found.question();
        var whom = whose.of(it);
        boolean telling = isTelling(whom.place(), words);
        var give = new GiveAnswer(secret.hashed(), choice, words, telling, whom);
        try {
            questions.of(found.id()).handle(give, cause);
        } catch (RefusedException refused) {
            return refused(refused);
        }
        var place = whose.place(it);
        if (telling) return AnswerView.today(place);
        return words != null && !whom.died()
                ? AnswerView.readBy(place, whom.readBy())
                : AnswerView.taken(place);
    }

    private boolean isTelling(PlaceId place, @Nullable Words words) {
        if (words == null) return false;
        return new Telling(places.of(place).tellingPhrases()).isIn(Stream.of(words));
    }

    /** Answered, over or erased since it was found. */
    private static AnswerView refused(RefusedException refused) {
        Refusal it = refused.refusal();
        if (it.code().equals(QuestionRules.ANSWERED)) return AnswerView.BEFORE;
        if (it.code().equals(QuestionRules.OVER) || it.kind() == Refusal.Kind.NOT_FOUND) {
            return AnswerView.NOTHING;
        }
        throw refused;
    }

    private Optional<Found> found(Secret secret) {
        String hash = secret.hashed().value();
        return questions
                .ids(eq(Questions.SECRET, hash), Sorts.ascending(Questions.SECRET), 1)
                .stream()
                .flatMap(id -> found(id).stream())
                .findFirst();
    }

    private Optional<Found> found(String id) {
        return questions
                .find(id)
                .filter(Kept.class::isInstance)
                .map(it -> new Found(id, (Kept) it));
    }
}
