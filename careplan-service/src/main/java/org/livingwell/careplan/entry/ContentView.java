package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.Circle;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Giving;
import org.livingwell.careplan.entry.domain.LifeArea;
import org.livingwell.careplan.entry.domain.Line;
import org.livingwell.careplan.entry.domain.LookingBack;
import org.livingwell.careplan.entry.domain.Relation;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

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
     */
    record RelationshipView(
            @Nullable Relation relation,
            @Nullable Circle circle,
            @Nullable Line line,
            @Nullable Giving giving,
            @Nullable Words needs,
            @Nullable LocalDate askedBy) {

        static @Nullable RelationshipView of(Content content) {
            return content instanceof Content.Relationship it
                    ? new RelationshipView(
                            it.relation(),
                            it.circle(),
                            it.line(),
                            it.giving(),
                            it.needs(),
                            due(it.asking()))
                    : null;
        }
    }

    record FutureView(
            @Nullable LifeArea lifeArea,
            @Nullable Words goodYear,
            @Nullable Words skills,
            @Nullable Words toTry) {

        static @Nullable FutureView of(Content content) {
            return content instanceof Content.Future(_, var area, var year, var skills, var toTry)
                    ? new FutureView(area, year, skills, toTry)
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

    record TriesView(int aLot, int aLittle, int not, @Nullable Instant last) {}
}
