package org.livingwell.contact.reaching.message;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Attempt;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.contact.reaching.message.domain.Message.Dropped;
import org.livingwell.contact.reaching.message.domain.Message.Event.AskedFor;
import org.livingwell.contact.reaching.message.domain.Message.Event.Began;
import org.livingwell.contact.reaching.message.domain.Message.Event.CameOpened;
import org.livingwell.contact.reaching.message.domain.Message.Event.Confirmed;
import org.livingwell.contact.reaching.message.domain.Message.Event.Doubted;
import org.livingwell.contact.reaching.message.domain.Message.Event.DroppedNow;
import org.livingwell.contact.reaching.message.domain.Message.Event.Ended;
import org.livingwell.contact.reaching.message.domain.Message.Event.HeldBack;
import org.livingwell.contact.reaching.message.domain.Message.Event.NotWanted;
import org.livingwell.contact.reaching.message.domain.Message.Event.NotWantedMeanwhile;
import org.livingwell.contact.reaching.message.domain.Message.Event.Opened;
import org.livingwell.contact.reaching.message.domain.Message.Event.Postponed;
import org.livingwell.contact.reaching.message.domain.Message.Event.Settled;
import org.livingwell.contact.reaching.message.domain.Message.Event.StillToPost;
import org.livingwell.contact.reaching.message.domain.Message.Event.Taken;
import org.livingwell.contact.reaching.message.domain.Message.Event.WaitsForPost;
import org.livingwell.contact.reaching.message.domain.Message.None;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.reaching.message.domain.MessageRules;
import org.livingwell.contact.reaching.message.domain.Step;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How messages are kept: one document a message, under an id that follows from its cause. */
@Configuration
class Postbook {

    static final String DUE = "index.due";

    /** When one of those is due that many get at once; nothing else waits behind them. */
    static final String MANY = "index.many";

    static final String AT = "index.at";
    static final String WAY = "index.way";
    static final String ATTEMPTED = "index.attempted";
    static final String KNOWN = "index.known";
    static final String PRESSED = "index.pressed";

    record MessageSent(UUID message, UUID cause, String channel) {}

    /**
     * @param rule why; {@code too-late} where no rule kept it back
     * @param next when it is tried again; null where it is not
     */
    record MessageWithheld(
            UUID message,
            UUID cause,
            String rule,
            @Nullable Instant next,
            @Nullable NextStep step) {}

    record MessageUnsure(UUID message, UUID cause, @Nullable NextStep step) {}

    /**
     * @param until when it is to be posted at the latest
     */
    record LetterToPost(UUID message, UUID cause, Instant until, NextStep step) {}

    record LetterSettled(UUID message, UUID cause, UUID stepDone) {}

    record MessageFailed(UUID message, UUID cause, @Nullable NextStep step) {}

    @Bean
    Aggregate<Message, Message.Command, Message.Event> messageAggregate(Aggregates all) {
        return all.open(
                aggregate("messages", new None(), MessageRules::decide, Message::apply)
                        .indexed(DUE)
                        .indexed(MANY)
                        .indexed("personId", "-" + AT)
                        .indexed("personId", KNOWN)
                        .indexed("personId", "-" + PRESSED)
                        .indexed(WAY, "-" + ATTEMPTED)
                        .index(Postbook::index)
                        .upcast(Postbook::heardWhereKnown)
                        .copied(
                                Shown.of(Wanted.class, "asked"),
                                Shown.of(Sending.class, "asked", "attempt"),
                                Shown.of(ToPost.class, "asked", "opened"),
                                Shown.of(Sent.class, "asked", "attempt"),
                                Shown.of(Over.class, "asked", "end", "attempt", "at"),
                                Shown.of(CalledOff.class, "asked", "at"),
                                Shown.of(Asked.class, "template", "at"),
                                Shown.of(Attempt.class, "way", "at"))
                        .announce(Postbook::published));
    }

    private static Map<String, ?> index(Message message) {
        Map<String, Object> index = new HashMap<>();
        Instant due = due(message);
        if (due != null) index.put(lane(message), due);
        if (message instanceof Begun it) index.put("at", it.asked().at());
        Asked asked = MessagesView.asked(message);
        if (asked != null && asked.press() != null) index.put("pressed", asked.at());
        Attempt attempt = message.attempt();
        if (attempt == null) return index;
        index.put("way", attempt.key());
        index.put("attempted", attempt.at());
        String known = MessageRules.knownAt(message);
        if (known != null) index.put("known", known);
        return index;
    }

    /** Which of them a worker named was not kept, so that each still counts. */
    private static ObjectNode heardWhereKnown(ObjectNode old) {
        for (String it : List.of("attempt", "opened")) {
            if (old.get(it) instanceof ObjectNode attempt) {
                attempt.set("heard", attempt.get("known"));
            }
        }
        return old;
    }

    private static String lane(Message message) {
        return message instanceof Begun it && Template.of(it.asked().template()).toMany()
                ? "many"
                : "due";
    }

    /** When it may go, and when it is to be known what became of it. */
    private static @Nullable Instant due(Message message) {
        return switch (message) {
            case Wanted it -> it.due();
            case ToPost it -> it.due();
            case Sending it -> it.attempt().until();
            case None _, Sent _, Over _, CalledOff _, Dropped _ -> null;
        };
    }

    private static @Nullable Object published(Message.Event event) {
        return switch (event) {
            case Taken(var it, var way, _, _, _) ->
                    new MessageSent(id(it), it.cause(), way.name().toLowerCase(Locale.ROOT));
            case HeldBack(var it, _, var next, var rule, var news) ->
                    news ? new MessageWithheld(id(it), it.cause(), rule, next, null) : null;
            case WaitsForPost(var it, var until, _, var step) ->
                    new LetterToPost(id(it), it.cause(), until, next(step));
            case Settled(var it, var step) -> new LetterSettled(id(it), it.cause(), step);
            case Ended it -> published(it);
            case AskedFor _,
                    Began _,
                    Postponed _,
                    Opened _,
                    StillToPost _,
                    NotWanted _,
                    NotWantedMeanwhile _,
                    Confirmed _,
                    Doubted _,
                    DroppedNow _,
                    CameOpened _ ->
                    null;
        };
    }

    private static @Nullable Object published(Ended ended) {
        Asked it = ended.asked();
        NextStep step = ended.step() == null ? null : next(ended.step());
        return switch (ended.end()) {
            case WITHHELD, USELESS ->
                    new MessageWithheld(
                            id(it),
                            it.cause(),
                            ended.why() == null ? "too-late" : ended.why(),
                            null,
                            step);
            case UNSURE -> new MessageUnsure(id(it), it.cause(), step);
            case FAILED -> new MessageFailed(id(it), it.cause(), step);
            case DELIVERED -> null;
        };
    }

    private static UUID id(Asked it) {
        return MessageId.of(it.person(), it.cause()).value();
    }

    private static NextStep next(Step step) {
        return new NextStep(step.id(), step.kind(), step.owner(), step.due());
    }
}
