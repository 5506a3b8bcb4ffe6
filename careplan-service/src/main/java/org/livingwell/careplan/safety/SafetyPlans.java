package org.livingwell.careplan.safety;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.safety.domain.Active;
import org.livingwell.careplan.safety.domain.CrisisWishes;
import org.livingwell.careplan.safety.domain.Review;
import org.livingwell.careplan.safety.domain.SafetyItem;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.careplan.safety.domain.SafetyPlan.Event;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.careplan.safety.domain.SafetyPlan.None;
import org.livingwell.careplan.safety.domain.SafetyRules;
import org.livingwell.careplan.safety.domain.SafetyText;
import org.livingwell.careplan.safety.domain.StoodDown;
import org.livingwell.careplan.safety.domain.Version;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.UUID;

/** How safety plans are kept: one a person, under their id; what leaves is when, never what. */
@Configuration
class SafetyPlans {

    /**
     * @param urgent whoever is on duty is rung until somebody takes it
     */
    record UrgentStep(
            UUID id, String kind, @Nullable WorkerId owner, LocalDate due, boolean urgent) {}

    record SafetyPlanWritten(NextStep step) {}

    record SafetyPlanActivated(UrgentStep step, @Nullable UUID stepDone) {}

    record SafetyPlanStoodDown(UUID stepDone) {}

    record SafetyPlanReviewPlanned(NextStep step) {}

    @Bean
    Aggregate<SafetyPlan, SafetyPlan.Command, Event> safetyPlanAggregate(Aggregates all) {
        return all.open(
                aggregate("safety_plans", new None(), SafetyRules::decide, SafetyPlan::apply)
                        .copied(
                                Shown.of(Kept.class, "now", "earlier", "active", "stoodDown"),
                                Shown.of(Version.class, "text", "crisis", "at"),
                                Shown.of(
                                        SafetyText.class,
                                        "warningSigns",
                                        "myself",
                                        "distractions",
                                        "people",
                                        "professionals",
                                        "surroundings",
                                        "likely",
                                        "formulation",
                                        "factors"),
                                Shown.of(SafetyItem.class, "text"),
                                Shown.of(
                                        CrisisWishes.class,
                                        "children",
                                        "pets",
                                        "home",
                                        "helps",
                                        "makesWorse",
                                        "care"),
                                Shown.of(Active.class, "since"),
                                Shown.of(StoodDown.class, "agreed", "at"))
                        .announce(SafetyPlans::published));
    }

    private static @Nullable Object published(Event event) {
        return switch (event) {
            case Event.Written(_, _, var review) -> new SafetyPlanWritten(step(review));
            case Event.Activated(var whom, var active, var done) ->
                    new SafetyPlanActivated(
                            new UrgentStep(
                                    active.step(),
                                    "safety-plan-active",
                                    whom.lead(),
                                    whom.today(),
                                    true),
                            done);
            case Event.Taken _ -> null;
            case Event.DownNow(_, _, var done) -> new SafetyPlanStoodDown(done);
            case Event.ReviewPlanned(_, var review) -> new SafetyPlanReviewPlanned(step(review));
        };
    }

    private static NextStep step(Review it) {
        return new NextStep(it.step(), "safety-plan-review", it.owner(), it.due());
    }
}
