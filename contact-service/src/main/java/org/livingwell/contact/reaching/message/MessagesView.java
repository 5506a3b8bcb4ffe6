package org.livingwell.contact.reaching.message;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Attempt;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody was to be told and what became of it, the newest first; never a number or an
 * address.
 *
 * @param more whether there are older ones that are not shown
 */
public record MessagesView(PersonId person, List<Row> messages, boolean more)
        implements AboutPeople {

    /** What became of it. */
    public enum State {
        WAITING,
        SENDING,
        /** A letter that a worker is asked to print and to post. */
        TO_POST,
        SENT,
        DELIVERED,
        FAILED,
        WITHHELD,
        UNSURE,
        TOO_LATE,
        CALLED_OFF,
        /** All that whoever it was for sees of one that did not go. */
        NOT_SENT
    }

    /**
     * @param until when it may still go
     * @param way by which it went or is to be posted; null where it did not
     * @param known whether a worker knew then, or knows since, that they are reached there; null
     *     where it did not go
     * @param at when what is said of it last became true; of a letter to post, when somebody opened
     *     it to print it
     * @param rule why it is kept back; null where no rule does
     * @param next when it is tried again
     */
    public record Row(
            UUID id,
            Template template,
            State state,
            Instant wantedAt,
            Instant until,
            @Nullable SentBy way,
            @Nullable Boolean known,
            @Nullable Instant at,
            @Nullable String rule,
            @Nullable Instant next) {

        static Optional<Row> of(Kept<Message> kept) {
            return of(UUID.fromString(kept.id()), kept.state());
        }

        static Optional<Row> of(UUID id, Message it) {
            Asked asked = asked(it);
            if (asked == null) return Optional.empty();
            Attempt attempt = it.attempt();
            return Optional.of(
                    new Row(
                            id,
                            Template.of(asked.template()),
                            MessagesView.state(it),
                            asked.at(),
                            it instanceof ToPost letter ? letter.until() : asked.uselessAfter(),
                            MessagesView.way(it),
                            attempt == null || it instanceof ToPost ? null : attempt.known(),
                            MessagesView.at(it),
                            MessagesView.rule(it),
                            it instanceof Wanted wanted ? wanted.due() : null));
        }

        /** A rule read over their shoulder would tell that there is one. */
        Row forThemselves() {
            return new Row(id, template, plain(), wantedAt, until, way, null, at, null, null);
        }

        private State plain() {
            return switch (state) {
                case FAILED, WITHHELD, TOO_LATE, CALLED_OFF, NOT_SENT -> State.NOT_SENT;
                case WAITING, SENDING, TO_POST -> State.WAITING;
                case SENT, DELIVERED -> State.SENT;
                case UNSURE -> State.UNSURE;
            };
        }
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    MessagesView forThemselves() {
        return new MessagesView(person, messages.stream().map(Row::forThemselves).toList(), more);
    }

    static @Nullable Asked asked(Message message) {
        return switch (message) {
            case Begun it -> it.asked();
            case CalledOff it -> it.asked();
            case Message.None _, Message.Dropped _ -> null;
        };
    }

    private static @Nullable SentBy way(Message message) {
        if (message instanceof ToPost) return SentBy.LETTER;
        Attempt attempt = message.attempt();
        return attempt == null ? null : attempt.way();
    }

    private static State state(Message message) {
        return switch (message) {
            case Wanted _, Message.None _, Message.Dropped _ -> State.WAITING;
            case Sending _ -> State.SENDING;
            case ToPost _ -> State.TO_POST;
            case Sent _ -> State.SENT;
            case CalledOff _ -> State.CALLED_OFF;
            case Over it -> state(it.end());
        };
    }

    private static State state(End end) {
        return switch (end) {
            case DELIVERED -> State.DELIVERED;
            case FAILED -> State.FAILED;
            case WITHHELD -> State.WITHHELD;
            case UNSURE -> State.UNSURE;
            case USELESS -> State.TOO_LATE;
        };
    }

    private static @Nullable Instant at(Message message) {
        return switch (message) {
            case Sending it -> it.attempt().at();
            case ToPost it -> it.opened() == null ? null : it.opened().at();
            case Sent it -> it.at();
            case Over it -> it.at();
            case CalledOff it -> it.at();
            case Wanted _, Message.None _, Message.Dropped _ -> null;
        };
    }

    private static @Nullable String rule(Message message) {
        return switch (message) {
            case Wanted it -> it.rule();
            case Over it when it.end() == End.WITHHELD || it.end() == End.UNSURE -> it.why();
            case Over _,
                    Sending _,
                    ToPost _,
                    Sent _,
                    CalledOff _,
                    Message.None _,
                    Message.Dropped _ ->
                    null;
        };
    }
}
