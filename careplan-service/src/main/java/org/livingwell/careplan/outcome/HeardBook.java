package org.livingwell.careplan.outcome;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.Heard;
import org.livingwell.careplan.outcome.domain.Heard.Answered;
import org.livingwell.careplan.outcome.domain.Heard.Event;
import org.livingwell.careplan.outcome.domain.Heard.None;
import org.livingwell.careplan.outcome.domain.Heard.Over;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;
import org.livingwell.careplan.outcome.domain.HeardRules;
import org.livingwell.careplan.outcome.domain.Matter;
import org.livingwell.careplan.outcome.domain.Reader;
import org.livingwell.careplan.outcome.domain.Reply;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How it is kept what was said about us; what the person may not read is in no copy, and of a
 * complaint nothing is announced but that one is late.
 */
@Configuration
class HeardBook {

    static final String ORDER = "index.order";
    static final String DUE = "index.due";

    /** Where every place of ours is. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final String ANSWER = "answer-reflection";
    private static final String LATE = "answer-late";

    /** A lead of their place answers it. */
    record ReflectionShared(UUID entry, NextStep step) {}

    record ReflectionAnswered(UUID entry, @Nullable UUID stepDone) {}

    /** It is not shown to us any more. */
    record ReflectionHidden(UUID entry, @Nullable UUID stepDone) {}

    /** Something waits for a lead for longer than was promised; never what. */
    record AnswerLate(NextStep step) {}

    record AnswerNotLate(UUID stepDone) {}

    @Bean
    Aggregate<Heard, Heard.Command, Event> heardAggregate(Aggregates all) {
        return all.open(
                aggregate("heard", new None(), HeardRules::decide, Heard::apply)
                        .indexed("place", ORDER)
                        .indexed(DUE)
                        .index(HeardBook::index)
                        .copied(
                                theirs(Waiting.class, "matter", "acknowledged"),
                                theirs(Answered.class, "matter", "reply"),
                                theirs(Over.class, "matter", "reply"),
                                Shown.of(Matter.Complaint.class, "text", "at"),
                                Shown.of(Matter.FromSupporter.class, "text", "at"),
                                Shown.of(Reply.class, "text", "at"))
                        .uncounted()
                        .upcast(HeardBook::withTheDayThatRang)
                        .announce(HeardBook::published));
    }

    /** As far as the person reads it on their own page; the answer to it is a part of it. */
    private static <T extends Record & Said> Shown theirs(Class<T> type, String... fields) {
        return Shown.where(it -> it.matter().isFor(new Reader.Themselves()), type, fields);
    }

    /** Version 1 rang once, which its step says; of a reflection it did not. */
    private static ObjectNode withTheDayThatRang(ObjectNode heard) {
        if (!heard.path("is").asString("").equals("waiting") || !heard.hasNonNull("step"))
            return heard;
        if (heard.path("matter").path("is").asString("").equals("reflection")) return heard;
        var days = heard.path("days");
        heard.set(
                "rang",
                days.hasNonNull("acknowledgeBy")
                        ? days.get("acknowledgeBy")
                        : days.get("answerBy"));
        return heard;
    }

    private static Map<String, ?> index(Heard heard) {
        if (!(heard instanceof Waiting it)) return Map.of();
        Map<String, Object> index = new HashMap<>();
        index.put("order", order(it));
        var day = it.ahead();
        if (day != null) index.put("due", day.plusDays(1).atStartOfDay(HERE).toInstant());
        return index;
    }

    /** What is due first comes first. */
    static String order(Waiting it) {
        return it.days().next() + "|" + it.matter().id();
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.Told(Matter.Reflection it, var days, var step) when step != null ->
                    new ReflectionShared(it.entry(), step(step, ANSWER, days.answerBy()));
            case Event.AnsweredNow(Matter.Reflection it, _, var done) ->
                    new ReflectionAnswered(it.entry(), done);
            case Event.NotForUs(Matter.Reflection it, var done) ->
                    new ReflectionHidden(it.entry(), done);
            case Event.AnsweredNow(_, _, var done) -> notLate(done);
            case Event.NotForUs(_, var done) -> notLate(done);
            case Event.AcknowledgedNow(_, var done) -> notLate(done);
            case Event.Late(var step, _, var today) -> new AnswerLate(step(step, LATE, today));
            case Event.Told _, Event.ShownAgain _, Event.MovedTo _, Event.NobodyToTell _ -> null;
        };
    }

    private static @Nullable Object notLate(@Nullable UUID done) {
        return done == null ? null : new AnswerNotLate(done);
    }

    private static NextStep step(UUID id, String kind, LocalDate due) {
        return new NextStep(id, kind, null, due);
    }
}
