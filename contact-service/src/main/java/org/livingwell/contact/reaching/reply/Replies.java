package org.livingwell.contact.reaching.reply;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.reply.domain.Came;
import org.livingwell.contact.reaching.reply.domain.Meaning;
import org.livingwell.contact.reaching.reply.domain.Reply;
import org.livingwell.contact.reaching.reply.domain.Reply.Event.Received;
import org.livingwell.contact.reaching.reply.domain.Reply.Event.Rung;
import org.livingwell.contact.reaching.reply.domain.Reply.Event.SeenTo;
import org.livingwell.contact.reaching.reply.domain.Reply.None;
import org.livingwell.contact.reaching.reply.domain.Reply.Open;
import org.livingwell.contact.reaching.reply.domain.Reply.Seen;
import org.livingwell.contact.reaching.reply.domain.Reply.Step;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.UUID;

/** How replies are kept, one document each; what leaves of one is a code and a step. */
@Configuration
class Replies {

    /**
     * @param kind a code; {@code telling} where somebody is to be rung now, of which nothing else
     *     is kept
     */
    record ReplyReceived(String kind, ToDo step) {}

    record ReplySeen(UUID stepDone) {}

    /** The step an event opens. */
    record ToDo(
            UUID id,
            String kind,
            @Nullable WorkerId owner,
            LocalDate due,
            @Nullable Boolean urgent) {}

    @Bean
    Aggregate<Reply, Reply.Command, Reply.Event> replyAggregate(
            Aggregates all, Consequences consequences) {
        return all.open(
                aggregate("replies", new None(), Reply::decide, Reply::apply)
                        .copied(
                                Shown.of(Open.class, "came"),
                                Shown.of(Seen.class, "came", "at"),
                                Shown.of(Came.class, "said", "at"))
                        .follows(ReplyReceived.class, consequences)
                        .announce(Replies::published));
    }

    private static Object published(Reply.Event event) {
        return switch (event) {
            case Received(var came, var step) ->
                    new ReplyReceived(code(came.meaning()), step(step, kind(came.meaning()), null));
            case Rung(var step) -> new ReplyReceived("telling", step(step, "reply-urgent", true));
            case SeenTo(var step, _, _) -> new ReplySeen(step);
        };
    }

    private static ToDo step(Step step, String kind, @Nullable Boolean urgent) {
        return new ToDo(step.id(), kind, step.owner(), step.due(), urgent);
    }

    static String code(Meaning meaning) {
        return switch (meaning) {
            case STOP -> "stop";
            case WRONG_NUMBER -> "wrong-number";
            case TO_READ -> "to-read";
        };
    }

    private static String kind(Meaning meaning) {
        return switch (meaning) {
            case STOP -> "texts-stopped";
            case WRONG_NUMBER -> "wrong-number";
            case TO_READ -> "reply-to-read";
        };
    }
}
