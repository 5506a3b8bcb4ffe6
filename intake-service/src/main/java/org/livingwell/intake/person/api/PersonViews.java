package org.livingwell.intake.person.api;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.person.domain.Person.Known;
import org.livingwell.intake.worker.application.LeadWorkers;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Shows somebody together with whether their lead worker is still there, and with what tag. */
@Component
class PersonViews {

    private final LeadWorkers workers;
    private final JsonMapper json;

    PersonViews(LeadWorkers workers, JsonMapper json) {
        this.workers = workers;
        this.json = json;
    }

    PersonView of(PersonId id, Known person) {
        return PersonView.of(id, person, workers.left(person.standing().leadWorker()));
    }

    ResponseEntity<PersonView> tagged(PersonView view) {
        return ResponseEntity.ok().eTag(tag(view)).body(view);
    }

    void mustMatch(@Nullable String seen, PersonView view) {
        if (seen == null) {
            throw new RefusedException(
                    new Refusal("if-match-missing", "Send the ETag you read as If-Match"));
        }
        if (!seen.equals(tag(view))) {
            throw new RefusedException(
                    new Refusal(
                            "stale",
                            "Somebody changed this meanwhile; look again before you save"));
        }
    }

    private String tag(PersonView view) {
        return '"' + Ids.fingerprint(json.writeValueAsString(view)).substring(0, 32) + '"';
    }
}
