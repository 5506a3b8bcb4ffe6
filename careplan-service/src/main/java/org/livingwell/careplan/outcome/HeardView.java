package org.livingwell.careplan.outcome;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.Days;
import org.livingwell.careplan.outcome.domain.Heard.Answered;
import org.livingwell.careplan.outcome.domain.Heard.Over;
import org.livingwell.careplan.outcome.domain.Heard.Said;
import org.livingwell.careplan.outcome.domain.Heard.Waiting;
import org.livingwell.careplan.outcome.domain.HeardId;
import org.livingwell.careplan.outcome.domain.Matter;
import org.livingwell.careplan.outcome.domain.Reader;
import org.livingwell.careplan.outcome.domain.Reply;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.web.Cursor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was said about us, and what we answered. */
record HeardView(List<Row> heard, @Nullable Cursor next) implements AboutPeople {

    /**
     * @param kind {@code reflection}, {@code complaint} or {@code supporter-complaint}
     * @param entry where it stands in the plan, for a reflection
     * @param text null of a reflection that is not in the plan any more
     * @param about the worker it is about; for leads alone
     * @param mine whether whoever asks said it
     * @param mustNeverKnow whether whoever supports them and said it is one who must never know, so
     *     that the answer is not shown to them; for leads alone
     */
    record Row(
            HeardId id,
            PersonId person,
            String kind,
            @Nullable UUID entry,
            @Nullable Words text,
            @Nullable WorkerId about,
            boolean mine,
            Instant at,
            @Nullable LocalDate acknowledgeBy,
            @Nullable Instant acknowledged,
            @Nullable LocalDate answerBy,
            boolean late,
            @Nullable AnswerView answer,
            boolean mustNeverKnow) {

        static Row of(
                Said said,
                Reader reader,
                LocalDate today,
                @Nullable Words reflected,
                boolean never) {
            var it = said.matter();
            var days = said instanceof Waiting waiting ? waiting.days() : null;
            boolean leads = reader instanceof Reader.OfTheTeam(_, var lead) && lead;
            return new Row(
                    it.id(),
                    it.person(),
                    kind(it),
                    it instanceof Matter.Reflection of ? of.entry() : null,
                    text(it, reflected),
                    leads ? about(it) : null,
                    it.isBy(reader),
                    it.at(),
                    days == null ? null : days.acknowledgeBy(),
                    said instanceof Waiting waiting ? waiting.acknowledged() : null,
                    days == null ? null : days.answerBy(),
                    isLate(days, today),
                    AnswerView.of(said),
                    leads && never);
        }

        private static boolean isLate(@Nullable Days days, LocalDate today) {
            return days != null && today.isAfter(days.next());
        }

        private static String kind(Matter it) {
            return switch (it) {
                case Matter.Reflection _ -> "reflection";
                case Matter.Complaint _ -> "complaint";
                case Matter.FromSupporter _ -> "supporter-complaint";
            };
        }

        private static @Nullable Words text(Matter it, @Nullable Words reflected) {
            return switch (it) {
                case Matter.Reflection _ -> reflected;
                case Matter.Complaint of -> of.text();
                case Matter.FromSupporter of -> of.text();
            };
        }

        private static @Nullable WorkerId about(Matter it) {
            return switch (it) {
                case Matter.Reflection _ -> null;
                case Matter.Complaint of -> of.about();
                case Matter.FromSupporter of -> of.about();
            };
        }
    }

    record AnswerView(Words text, WorkerId by, Instant at) {

        static @Nullable AnswerView of(Said said) {
            Reply reply =
                    switch (said) {
                        case Waiting _ -> null;
                        case Answered(_, var it) -> it;
                        case Over(_, var it) -> it;
                    };
            return reply == null ? null : new AnswerView(reply.text(), reply.by(), reply.at());
        }
    }

    @Override
    public Stream<PersonId> people() {
        return heard.stream().map(Row::person);
    }

    @Override
    public Stream<String> things() {
        return heard.stream().map(it -> it.id().toString());
    }
}
