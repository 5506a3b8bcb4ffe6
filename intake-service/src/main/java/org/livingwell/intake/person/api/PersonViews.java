package org.livingwell.intake.person.api;

import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.worker.application.LeadWorkers;
import org.livingwell.platform.domain.PersonId;
import org.springframework.stereotype.Component;

/** Shows somebody together with whether their lead worker is still there. */
@Component
class PersonViews {

    private final LeadWorkers workers;

    PersonViews(LeadWorkers workers) {
        this.workers = workers;
    }

    PersonView of(PersonId id, Known person) {
        return PersonView.of(id, person, workers.left(person.standing().leadWorker()));
    }
}
