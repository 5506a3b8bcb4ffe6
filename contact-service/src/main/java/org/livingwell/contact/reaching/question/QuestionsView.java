package org.livingwell.contact.reaching.question;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.question.domain.Answer;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.Kind;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Answered;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Lapsed;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody was asked and what became of it, the newest first; never the link. */
record QuestionsView(PersonId person, List<Row> questions) implements AboutPeople {

    /** What became of it; whoever was asked sees one that waits for a human as any that waits. */
    enum State {
        WAITING,
        TO_ASK_IN_PERSON,
        ANSWERED,
        NO_ANSWER
    }

    /**
     * @param when the moment it asks about; null where it asks about none
     * @param until when the link takes an answer
     * @param inPerson whether they answered a worker; null while there is no answer
     */
    record Row(
            UUID id,
            Kind kind,
            @Nullable Instant when,
            Instant askedAt,
            Instant until,
            State state,
            List<Choice> choices,
            @Nullable Choice choice,
            @Nullable Words words,
            @Nullable Boolean inPerson,
            @Nullable Instant answeredAt) {

        private static Row of(UUID id, Kept it) {
            Put put = it.put();
            Answer answer = it instanceof Answered done ? done.answer() : null;
            return new Row(
                    id,
                    put.kind(),
                    put.when(),
                    put.at(),
                    put.until(),
                    QuestionsView.state(it),
                    put.kind().choices(),
                    answer == null ? null : answer.choice(),
                    answer == null ? null : answer.words(),
                    answer == null ? null : answer.heardBy() != null,
                    answer == null ? null : answer.at());
        }

        private Row forThemselves() {
            return new Row(
                    id,
                    kind,
                    when,
                    askedAt,
                    until,
                    state == State.TO_ASK_IN_PERSON ? State.WAITING : state,
                    choices,
                    choice,
                    words,
                    inPerson,
                    answeredAt);
        }
    }

    private static State state(Kept it) {
        return switch (it) {
            case Open open -> open.inPerson() ? State.TO_ASK_IN_PERSON : State.WAITING;
            case Answered _ -> State.ANSWERED;
            case Lapsed _ -> State.NO_ANSWER;
        };
    }

    static QuestionsView of(
            PersonId person, Stream<org.livingwell.platform.store.Kept<Question>> kept) {
        return new QuestionsView(
                person,
                kept.filter(it -> it.state() instanceof Kept)
                        .map(it -> Row.of(UUID.fromString(it.id()), (Kept) it.state()))
                        .sorted(Comparator.comparing(Row::askedAt).reversed())
                        .toList());
    }

    QuestionsView forThemselves() {
        return new QuestionsView(person, questions.stream().map(Row::forThemselves).toList());
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
