package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.SharedEntries;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.journey.SharedJourney;
import org.livingwell.careplan.journey.SharedJourneyView;
import org.livingwell.careplan.journey.domain.JourneyShared;
import org.livingwell.careplan.outcome.domain.Goal;
import org.livingwell.careplan.outcome.domain.Goals;
import org.livingwell.careplan.safety.domain.SafetyItem;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.careplan.sharing.SharedView.SharedGoalView;
import org.livingwell.careplan.sharing.SharedView.SharedSafetyItem;
import org.livingwell.careplan.sharing.SharedView.SharedSafetyPlanView;
import org.livingwell.careplan.sharing.domain.SharedSection;
import org.livingwell.careplan.sharing.domain.Wanted;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.web.Cursor;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads of a plan what was shared, and nothing else of it. */
@Component
class SharedParts {

    private final SharedEntries entries;
    private final SharedJourney journeys;
    private final Aggregate<Goals, Goals.Command, Goals.Event> goals;
    private final Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> plans;
    private final Meetings meetings;

    SharedParts(
            SharedEntries entries,
            SharedJourney journeys,
            Aggregate<Goals, Goals.Command, Goals.Event> goals,
            Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> plans,
            Meetings meetings) {
        this.entries = entries;
        this.journeys = journeys;
        this.goals = goals;
        this.plans = plans;
        this.meetings = meetings;
    }

    SharedView of(PersonId person, Wanted shared) {
        var sections = shared.sections();
        return new SharedView(
                person,
                shared.signed(),
                shared.until(),
                sections.stream().sorted().toList(),
                entries.of(person, named(sections)),
                sections.contains(SharedSection.GOALS) ? goals(person) : List.of(),
                sections.contains(SharedSection.SAFETY_PLAN) ? safetyPlan(person) : null,
                sections.contains(SharedSection.APPOINTMENTS)
                        ? meetings.of(person).orElse(null)
                        : null);
    }

    /** The lines of what is shared, and those that show nothing else. */
    SharedJourneyView journey(PersonId person, Wanted shared, @Nullable Cursor cursor) {
        var sections = shared.sections();
        var seen =
                new JourneyShared(
                        entries.ids(person, named(sections)),
                        sections.contains(SharedSection.GOALS),
                        sections.contains(SharedSection.SAFETY_PLAN));
        return journeys.of(person, seen, cursor);
    }

    private static Set<Section> named(Set<SharedSection> sections) {
        return sections.stream()
                .filter(it -> it != SharedSection.APPOINTMENTS)
                .filter(it -> it != SharedSection.JOURNEY)
                .map(it -> Section.valueOf(it.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those they agreed to, and have or reached. */
    private List<SharedGoalView> goals(PersonId person) {
        return goals.find(person).stream()
                .flatMap(it -> it instanceof Goals.Kept kept ? kept.goals().stream() : null)
                .filter(it -> it.is(Goal.Stage.ACTIVE) || it.is(Goal.Stage.ACHIEVED))
                .map(SharedParts::goal)
                .toList();
    }

    private static SharedGoalView goal(Goal it) {
        return new SharedGoalView(it.text().goal(), it.text().why(), it.is(Goal.Stage.ACHIEVED));
    }

    private @Nullable SharedSafetyPlanView safetyPlan(PersonId person) {
        if (!(plans.find(person).orElse(null) instanceof SafetyPlan.Kept kept)) return null;
        if (kept.now() == null) return null;
        var text = kept.now().text();
        return new SharedSafetyPlanView(
                items(text.warningSigns()),
                items(text.myself()),
                items(text.distractions()),
                items(text.people()),
                items(text.professionals()),
                items(text.surroundings()));
    }

    private static List<SharedSafetyItem> items(List<SafetyItem> items) {
        return items.stream().map(it -> new SharedSafetyItem(it.text(), it.tel())).toList();
    }
}
