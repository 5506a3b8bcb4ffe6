package org.livingwell.careplan.story;

import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.Hear;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.story.domain.Prompts;
import org.livingwell.careplan.story.domain.ToldIds;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Says whose words those entries hold that were kept before it was recorded with them. A group of
 * its own, so that it hears from the first day on; it changes nothing that knows its voice.
 */
@Component
@KafkaListener(id = "careplan.voices", topics = "intake.events.v1")
class VoiceListener {

    /** Who introduced somebody. */
    enum By {
        SELF,
        SERVICE,
        SOMEONE
    }

    /** Who talked. */
    enum Kind {
        INITIAL,
        TOGETHER
    }

    @EventType("intake.IntroductionReceived.v1")
    record IntroductionReceived(By by) {}

    @EventType("intake.ConversationHeld.v1")
    record ConversationHeld(Kind kind, int goals, int supporters, boolean complete) {}

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;

    VoiceListener(Aggregate<Entry, Entry.Command, Entry.Event> entries) {
        this.entries = entries;
    }

    @KafkaHandler
    void on(IntroductionReceived received, EventContext context) {
        Voice voice =
                switch (received.by()) {
                    case SELF -> Voice.PERSON;
                    case SERVICE -> Voice.SERVICE;
                    case SOMEONE -> Voice.SUPPORTER;
                };
        hear(ToldIds.introduced(source(context)), voice, context);
    }

    /** Where family was there it was not recorded who spoke, so that it is the worker's. */
    @KafkaHandler
    void on(ConversationHeld held, EventContext context) {
        if (!held.complete()) return;
        Voice voice =
                switch (held.kind()) {
                    case INITIAL -> Voice.PERSON;
                    case TOGETHER -> Voice.WORKER;
                };
        UUID talk = source(context);
        for (String prompt : Prompts.all()) hear(ToldIds.answered(talk, prompt), voice, context);
        listed(talk, "goal", held.goals(), voice, context);
        listed(talk, "supporter", held.supporters(), voice, context);
    }

    private void listed(UUID talk, String what, int many, Voice voice, EventContext context) {
        IntStream.range(0, many)
                .forEach(it -> hear(ToldIds.listed(talk, what, it), voice, context));
    }

    private void hear(UUID entry, Voice voice, EventContext context) {
        try {
            entries.of(entry).handle(new Hear(voice), context.cause());
        } catch (GoneException erased) {
            // nobody's words any more
        }
    }

    private static UUID source(EventContext context) {
        return UUID.fromString(context.aggregate());
    }
}
