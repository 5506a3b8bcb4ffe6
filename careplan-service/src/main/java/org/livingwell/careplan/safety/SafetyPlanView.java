package org.livingwell.careplan.safety;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.safety.domain.Active;
import org.livingwell.careplan.safety.domain.CrisisWishes;
import org.livingwell.careplan.safety.domain.SafetyItem;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.careplan.safety.domain.SafetyText;
import org.livingwell.careplan.safety.domain.Version;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody's safety plan.
 *
 * @param now what it says; none while nothing was written
 * @param earlier what it said before, the oldest first, for the person alone
 * @param reviewOn when it is looked at together
 * @param active since when they need it; none while they do not
 * @param stoodDown what was agreed when it was stood down last
 */
record SafetyPlanView(
        PersonId person,
        @Nullable SafetyVersion now,
        List<SafetyVersion> earlier,
        @Nullable LocalDate reviewOn,
        @Nullable SafetyPlanActive active,
        @Nullable SafetyStoodDown stoodDown)
        implements AboutPeople {

    /**
     * @param asked for last, where it was asked for again
     * @param taken whether somebody said that they are on it
     */
    record SafetyPlanActive(Instant since, boolean byWorker, Instant asked, boolean taken) {

        static SafetyPlanActive of(Active it) {
            return new SafetyPlanActive(it.since(), it.by() != null, it.asked(), it.taken());
        }
    }

    record SafetyStoodDown(Words agreed, Instant at) {}

    /**
     * @param byWorker whether a worker wrote it down together with them
     */
    record SafetyVersion(
            SafetyTextView text,
            CrisisView crisis,
            boolean byWorker,
            @Nullable Words present,
            Instant at) {

        static SafetyVersion of(Version it) {
            return new SafetyVersion(
                    SafetyTextView.of(it.text()),
                    CrisisView.of(it.crisis()),
                    it.worker() != null,
                    it.present(),
                    it.at());
        }
    }

    record SafetyItemView(Words text, @Nullable Words tel) {

        static List<SafetyItemView> of(List<SafetyItem> items) {
            return items.stream().map(it -> new SafetyItemView(it.text(), it.tel())).toList();
        }
    }

    /** The six steps in their order, and what goes with them. */
    record SafetyTextView(
            List<SafetyItemView> warningSigns,
            List<SafetyItemView> myself,
            List<SafetyItemView> distractions,
            List<SafetyItemView> people,
            List<SafetyItemView> professionals,
            List<SafetyItemView> surroundings,
            @Nullable Integer likely,
            @Nullable Words formulation,
            List<Words> factors) {

        static SafetyTextView of(SafetyText it) {
            return new SafetyTextView(
                    SafetyItemView.of(it.warningSigns()),
                    SafetyItemView.of(it.myself()),
                    SafetyItemView.of(it.distractions()),
                    SafetyItemView.of(it.people()),
                    SafetyItemView.of(it.professionals()),
                    SafetyItemView.of(it.surroundings()),
                    it.likely(),
                    it.formulation(),
                    it.factors());
        }
    }

    record CrisisView(
            @Nullable Words children,
            @Nullable Words pets,
            @Nullable Words home,
            @Nullable Words helps,
            @Nullable Words makesWorse,
            @Nullable Words tell,
            @Nullable Words notTell,
            @Nullable Words care) {

        static CrisisView of(CrisisWishes it) {
            return new CrisisView(
                    it.children(),
                    it.pets(),
                    it.home(),
                    it.helps(),
                    it.makesWorse(),
                    it.tell(),
                    it.notTell(),
                    it.care());
        }
    }

    static SafetyPlanView of(PersonId person, SafetyPlan plan, boolean oneself) {
        return switch (plan) {
            case SafetyPlan.None _ -> new SafetyPlanView(person, null, List.of(), null, null, null);
            case Kept it -> of(it, oneself);
        };
    }

    private static SafetyPlanView of(Kept it, boolean oneself) {
        var now = it.now();
        var review = it.review();
        var active = it.active();
        var down = it.stoodDown();
        return new SafetyPlanView(
                it.person(),
                now == null ? null : SafetyVersion.of(now),
                oneself ? it.earlier().stream().map(SafetyVersion::of).toList() : List.of(),
                review == null ? null : review.due(),
                active == null ? null : SafetyPlanActive.of(active),
                down == null ? null : new SafetyStoodDown(down.agreed(), down.at()));
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
