package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.AtWork;
import org.livingwell.careplan.entry.domain.Circle;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.FiveWays;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Giving;
import org.livingwell.careplan.entry.domain.HowOften;
import org.livingwell.careplan.entry.domain.LifeArea;
import org.livingwell.careplan.entry.domain.Line;
import org.livingwell.careplan.entry.domain.LookingBack;
import org.livingwell.careplan.entry.domain.Relation;
import org.livingwell.careplan.entry.domain.Stage;
import org.livingwell.careplan.entry.domain.SupportKind;
import org.livingwell.careplan.entry.domain.Wanted;
import org.livingwell.careplan.entry.domain.WellbeingKind;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What each section asks beside the words, as it is read; null in every other section. */
final class ContentView {

    private ContentView() {}

    record StoryView(@Nullable Words when, @Nullable Words matters) {

        static @Nullable StoryView of(Content content) {
            return content instanceof Content.Story(_, var when, var matters)
                    ? new StoryView(when, matters)
                    : null;
        }
    }

    record StrengthView(
            @Nullable Words anExample, @Nullable Words othersSay, @Nullable GiftKind gift) {

        static @Nullable StrengthView of(Content content) {
            return content instanceof Content.Strength(_, var example, var others, var gift)
                    ? new StrengthView(example, others, gift)
                    : null;
        }
    }

    record CopingView(
            @Nullable Words when,
            @Nullable Words whoHelps,
            @Nullable CopingWay way,
            @Nullable Words insteadOf,
            TriesView tries) {

        static @Nullable CopingView of(Content content) {
            if (!(content instanceof Content.Coping it)) return null;
            var tries = it.tries();
            return new CopingView(
                    it.when(),
                    it.whoHelps(),
                    it.way(),
                    it.insteadOf(),
                    new TriesView(tries.aLot(), tries.aLittle(), tries.not(), tries.last()));
        }
    }

    /**
     * @param askedBy the day by when the team asks them whether they want support; null where not
     * @param named whether they are named as a supporter, so that it is offered to them
     */
    record RelationshipView(
            @Nullable Relation relation,
            @Nullable Circle circle,
            @Nullable Line line,
            @Nullable Giving giving,
            @Nullable Words needs,
            @Nullable LocalDate askedBy,
            boolean named) {

        static @Nullable RelationshipView of(Content content) {
            return content instanceof Content.Relationship it
                    ? new RelationshipView(
                            it.relation(),
                            it.circle(),
                            it.line(),
                            it.giving(),
                            it.needs(),
                            due(it.asking()),
                            isNamed(it.asking()))
                    : null;
        }

        private static boolean isNamed(@Nullable Ahead asking) {
            return asking != null && asking.kind() == Ahead.Kind.SUPPORTER_NAMED;
        }
    }

    record FutureView(
            @Nullable LifeArea lifeArea,
            @Nullable Words goodYear,
            @Nullable Words skills,
            @Nullable Words toTry,
            @Nullable Stage stage,
            @Nullable AtWorkView atWork) {

        static @Nullable FutureView of(Content content) {
            return content instanceof Wanted.Future it
                    ? new FutureView(
                            it.lifeArea(),
                            it.goodYear(),
                            it.skills(),
                            it.toTry(),
                            it.stage(),
                            it.atWork() == null ? null : AtWorkView.of(it.atWork()))
                    : null;
        }
    }

    /**
     * @param takenBy the day by when somebody takes the letter along; null where nobody does
     * @param letter whether there is enough for a letter
     * @param meetingAskedBy the day by when somebody says when they come along; null where nobody
     *     is asked
     * @param meetingAt when they meet whom they work for, together, for an hour
     * @param startedOn since when they work there; null where they did not say
     */
    record AtWorkView(
            @Nullable Words to,
            @Nullable Words helps,
            boolean letter,
            @Nullable LocalDate takenBy,
            @Nullable Words agreed,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate meetingAskedBy,
            @Nullable Instant meetingAt,
            @Nullable WorkerId meetingWith,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn) {

        static AtWorkView of(AtWork it) {
            var job = it.job();
            var asked = it.asked();
            var meeting = it.meeting();
            return new AtWorkView(
                    it.to(),
                    it.helps(),
                    it.saysEnough(),
                    due(it.letter()),
                    it.agreed(),
                    it.agreedOn(),
                    due(it.review()),
                    asked == null || asked.seenTo() ? null : asked.due(),
                    meeting == null ? null : meeting.startsAt(),
                    meeting == null ? null : meeting.worker(),
                    job == null ? null : job.since(),
                    job == null ? null : job.until());
        }
    }

    record SupportView(
            @Nullable SupportKind kind,
            @Nullable Words wanted,
            @Nullable Stage stage,
            @Nullable Words questions,
            @Nullable Words going,
            @Nullable LocalDate reviewOn) {

        static @Nullable SupportView of(Content content) {
            return content
                            instanceof
                            Wanted.Support(
                                    _,
                                    var kind,
                                    var wanted,
                                    var stage,
                                    var questions,
                                    var going,
                                    var reviewOn)
                    ? new SupportView(kind, wanted, stage, questions, going, reviewOn)
                    : null;
        }
    }

    /**
     * @param by whoever sees to it, while it is not the whole team
     */
    record ReflectionView(
            @Nullable LookingBack looking,
            @Nullable Words atOnce,
            @Nullable LocalDate on,
            @Nullable WorkerId by) {

        static @Nullable ReflectionView of(Content content) {
            if (!(content instanceof Content.Reflection(_, var looking, var atOnce, var ahead)))
                return null;
            return new ReflectionView(
                    looking, atOnce, due(ahead), ahead == null ? null : ahead.owner());
        }
    }

    private static @Nullable LocalDate due(@Nullable Ahead ahead) {
        return ahead == null ? null : ahead.due();
    }

    /**
     * @param done on which days, the newest last
     */
    record WellbeingView(
            @Nullable WellbeingKind kind,
            @Nullable FiveWays fiveWays,
            @Nullable HowOften often,
            @Nullable Words since,
            List<LocalDate> done) {

        static @Nullable WellbeingView of(Content content) {
            return content
                            instanceof
                            Content.Wellbeing(
                                    _,
                                    var kind,
                                    var fiveWays,
                                    var often,
                                    var since,
                                    var done)
                    ? new WellbeingView(kind, fiveWays, often, since, done)
                    : null;
        }
    }

    record TriesView(int aLot, int aLittle, int not, @Nullable Instant last) {}
}
