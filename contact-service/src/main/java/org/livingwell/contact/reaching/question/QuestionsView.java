package org.livingwell.contact.reaching.question;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.MessagesView;
import org.livingwell.contact.reaching.question.domain.Answer;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.Kind;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Answered;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.question.domain.Question.Lapsed;
import org.livingwell.contact.reaching.question.domain.Question.Open;
import org.livingwell.contact.reaching.question.domain.Question.Seen;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
     * @param by who asks; null where another part of the service does
     * @param message how it went; null where it does not go, and for whoever was asked, who reads
     *     it among their messages
     * @param toRead whether somebody has to read the answer, and nobody has yet
     * @param inPerson whether they answered a worker; null while there is no answer
     */
    record Row(
            UUID id,
            Kind kind,
            @Nullable Instant when,
            Instant askedAt,
            @Nullable WorkerId by,
            Instant until,
            MessagesView.@Nullable Row message,
            State state,
            boolean toRead,
            List<Choice> choices,
            @Nullable Choice choice,
            @Nullable Words words,
            @Nullable Boolean inPerson,
            @Nullable Instant answeredAt,
            @Nullable Instant seenAt) {

        private static Row of(UUID id, Kept it, MessagesView.@Nullable Row message) {
            Put put = it.put();
            Answer answer = QuestionsView.answer(it);
            return new Row(
                    id,
                    put.kind(),
                    put.when(),
                    put.at(),
                    put.by(),
                    put.until(),
                    message,
                    QuestionsView.state(it),
                    it instanceof Answered done && done.answer().wantsSomebody(),
                    put.kind().choices(),
                    answer == null ? null : answer.choice(),
                    answer == null ? null : answer.words(),
                    answer == null ? null : answer.heardBy() != null,
                    answer == null ? null : answer.at(),
                    it instanceof Seen seen ? seen.seenAt() : null);
        }

        private Row forThemselves() {
            return new Row(
                    id,
                    kind,
                    when,
                    askedAt,
                    by,
                    until,
                    null,
                    state == State.TO_ASK_IN_PERSON ? State.WAITING : state,
                    toRead,
                    choices,
                    choice,
                    words,
                    inPerson,
                    answeredAt,
                    seenAt);
        }
    }

    private static @Nullable Answer answer(Kept it) {
        return switch (it) {
            case Answered done -> done.answer();
            case Seen seen -> seen.answer();
            case Open _, Lapsed _ -> null;
        };
    }

    private static State state(Kept it) {
        return switch (it) {
            case Open open -> open.inPerson() ? State.TO_ASK_IN_PERSON : State.WAITING;
            case Answered _, Seen _ -> State.ANSWERED;
            case Lapsed _ -> State.NO_ANSWER;
        };
    }

    static QuestionsView of(
            PersonId person,
            Stream<org.livingwell.platform.store.Kept<Question>> kept,
            Function<Put, Optional<MessagesView.Row>> messages) {
        return new QuestionsView(
                person,
                kept.filter(it -> it.state() instanceof Kept)
                        .map(it -> row(UUID.fromString(it.id()), (Kept) it.state(), messages))
                        .sorted(Comparator.comparing(Row::askedAt).reversed())
                        .toList());
    }

    private static Row row(UUID id, Kept it, Function<Put, Optional<MessagesView.Row>> messages) {
        return Row.of(id, it, messages.apply(it.put()).orElse(null));
    }

    QuestionsView forThemselves() {
        return new QuestionsView(person, questions.stream().map(Row::forThemselves).toList());
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
