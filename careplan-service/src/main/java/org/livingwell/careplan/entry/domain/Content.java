package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What an entry says: each section has fields of its own, beside the words. */
public sealed interface Content
        permits Content.Plain,
                Content.Story,
                Content.Strength,
                Content.Coping,
                Content.Relationship,
                Content.Reflection,
                Content.Wellbeing,
                Wanted {

    Words text();

    /** In a section that asks for words alone, or as it was told elsewhere. */
    record Plain(Words text) implements Content {}

    /**
     * @param when it was, in their own words
     * @param matters most about it
     */
    record Story(Words text, @Nullable Words when, @Nullable Words matters) implements Content {}

    /**
     * @param othersSay about it
     * @param gift what kind it is, where they would like to give it to others
     */
    record Strength(
            Words text,
            @Nullable Words anExample,
            @Nullable Words othersSay,
            @Nullable GiftKind gift)
            implements Content {}

    /**
     * @param text what they do
     * @param when feelings, thoughts or situations, in their own words
     */
    record Coping(
            Words text,
            @Nullable Words when,
            @Nullable Words whoHelps,
            @Nullable CopingWay way,
            @Nullable Words insteadOf,
            Tries tries)
            implements Content {

        @Override
        public Content after(Content before) {
            return before instanceof Coping earlier ? tried(earlier.tries()) : this;
        }

        Coping tried(Tries now) {
            return new Coping(text, when, whoHelps, way, insteadOf, now);
        }
    }

    /**
     * @param text who it is
     * @param needs what they need themselves
     * @param asking where they are to be asked whether they want support; null where not
     */
    record Relationship(
            Words text,
            @Nullable Relation relation,
            @Nullable Circle circle,
            @Nullable Line line,
            @Nullable Giving giving,
            @Nullable Words needs,
            @Nullable Ahead asking)
            implements Content {

        @Override
        public Content after(Content before) {
            return before instanceof Relationship earlier
                    ? asking(isSomebody() ? earlier.asking() : null)
                    : this;
        }

        @Override
        public Content seenTo(UUID step) {
            return asking == null ? this : asking(asking.wasSeenTo());
        }

        Relationship asking(@Nullable Ahead now) {
            return new Relationship(text, relation, circle, line, giving, needs, now);
        }

        boolean isSomebody() {
            return relation == null || relation == Relation.PERSON;
        }
    }

    /**
     * @param atOnce what is done about it now; with who sees to it by when
     */
    record Reflection(
            Words text,
            @Nullable LookingBack looking,
            @Nullable Words atOnce,
            @Nullable Ahead puttingRight)
            implements Content {

        @Override
        public Content after(Content before) {
            return before instanceof Reflection earlier ? keeping(earlier) : this;
        }

        /**
         * The same step, while it is due on the same day; once it was seen to, only while the same
         * is done at once.
         */
        private Reflection keeping(Reflection earlier) {
            var before = earlier.puttingRight;
            if (before == null
                    || puttingRight == null
                    || !before.due().equals(puttingRight.due())
                    || before.seenTo() && !Objects.equals(atOnce, earlier.atOnce)) {
                return this;
            }
            return puttingRight(before);
        }

        @Override
        public Content seenTo(UUID step) {
            return puttingRight == null ? this : puttingRight(puttingRight.wasSeenTo());
        }

        private Reflection puttingRight(Ahead now) {
            return new Reflection(text, looking, atOnce, now);
        }
    }

    /**
     * @param text what they do
     * @param fiveWays which of them it is
     * @param often how often they would like to
     * @param since when they do it, in their own words
     * @param done on which days, the newest last
     */
    record Wellbeing(
            Words text,
            @Nullable WellbeingKind kind,
            @Nullable FiveWays fiveWays,
            @Nullable HowOften often,
            @Nullable Words since,
            List<LocalDate> done)
            implements Content {

        /** Days that are remembered: more than a year of them. */
        static final int MOST_DAYS = 400;

        @Override
        public Content after(Content before) {
            return before instanceof Wellbeing earlier ? doneOn(earlier.done()) : this;
        }

        boolean wasDoneOn(LocalDate day) {
            return done.contains(day);
        }

        Wellbeing doneOn(LocalDate day) {
            var all = Stream.concat(done.stream(), Stream.of(day)).sorted().toList();
            return doneOn(all.subList(Math.max(0, all.size() - MOST_DAYS), all.size()));
        }

        Wellbeing doneOn(List<LocalDate> days) {
            return new Wellbeing(text, kind, fiveWays, often, since, List.copyOf(days));
        }
    }

    /** Put in other words: what was tried or done stays so, and what is ahead stays ahead. */
    default Content after(Content before) {
        return this;
    }

    /** What somebody sees to, one of a kind. */
    default Stream<Ahead> ahead() {
        return switch (this) {
            case Relationship it -> Stream.ofNullable(it.asking());
            case Reflection it -> Stream.ofNullable(it.puttingRight());
            case Wanted.Future it -> it.atWork() == null ? Stream.empty() : it.atWork().ahead();
            case Plain _, Story _, Strength _, Coping _, Wanted.Support _, Wellbeing _ ->
                    Stream.empty();
        };
    }

    /** Somebody saw to what followed from it. */
    default Content seenTo(UUID step) {
        return this;
    }

    /** Of all its words, in whichever of its fields. */
    default int bytes() {
        return switch (this) {
            case Plain(var text) -> bytes(text);
            case Story(var text, var when, var matters) -> bytes(text, when, matters);
            case Strength(var text, var example, var others, _) -> bytes(text, example, others);
            case Coping it -> bytes(it.text, it.when, it.whoHelps, it.insteadOf);
            case Relationship it -> bytes(it.text, it.needs);
            case Wanted.Future it ->
                    bytes(it.text(), it.goodYear(), it.skills(), it.toTry())
                            + (it.atWork() == null ? 0 : it.atWork().bytes());
            case Reflection it -> bytes(it.text, it.atOnce);
            case Wanted.Support it -> bytes(it.text(), it.wanted(), it.questions(), it.going());
            case Wellbeing it -> bytes(it.text, it.since);
        };
    }

    static int bytes(@Nullable Words... all) {
        int bytes = 0;
        for (Words it : all) {
            if (it != null) bytes += it.value().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }
}
