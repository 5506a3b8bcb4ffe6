package org.livingwell.careplan.sharing;

import org.livingwell.careplan.entry.Parties;
import org.livingwell.careplan.entry.TheirEntries;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.outcome.domain.Goals;
import org.livingwell.careplan.outcome.domain.Measures;
import org.livingwell.careplan.plan.WhosePlan;
import org.livingwell.careplan.plan.domain.CarePlan;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.List;

/** Reads all of a plan that somebody may see: entries about one person, and three documents. */
@Component
class WholePlans {

    private final Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> plans;
    private final Aggregate<Goals, Goals.Command, Goals.Event> goals;
    private final Aggregate<Measures, Measures.Command, Measures.Event> measures;
    private final Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> safety;
    private final TheirEntries entries;
    private final Parties parties;
    private final WhosePlan whose;

    WholePlans(
            Aggregate<CarePlan, CarePlan.Command, CarePlan.Event> plans,
            Aggregate<Goals, Goals.Command, Goals.Event> goals,
            Aggregate<Measures, Measures.Command, Measures.Event> measures,
            Aggregate<SafetyPlan, SafetyPlan.Command, SafetyPlan.Event> safety,
            TheirEntries entries,
            Parties parties,
            WhosePlan whose) {
        this.plans = plans;
        this.goals = goals;
        this.measures = measures;
        this.safety = safety;
        this.entries = entries;
        this.parties = parties;
        this.whose = whose;
    }

    /**
     * @param alone with what is for their own eyes, which nobody else sees whatever they ask for
     */
    WholePlan of(PersonId person, Caller caller, boolean alone) {
        var party = parties.reading(person, caller);
        if (plans.find(person).isEmpty()) throw new RefusedException(Refusal.NOT_FOUND);
        List<Standing> seen =
                entries.standing(person, party)
                        .filter(it -> alone || !(it instanceof OnlyMe))
                        .toList();
        return new WholePlan(
                new Wording(party.isThemselves()),
                whose.today(),
                seen,
                goals.find(person).orElse(null) instanceof Goals.Kept it ? it.goals() : List.of(),
                measures.find(person).orElse(null) instanceof Measures.Measured it
                        ? it.all()
                        : List.of(),
                safety.find(person).orElseGet(SafetyPlan.None::new));
    }
}
