package org.livingwell.contact.staying.step;

import org.livingwell.contact.ContactAccess;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.springframework.stereotype.Component;

/** Who may do something for somebody, when they are not the one who asks. */
@Component
class Team {

    private final ContactAccess access;
    private final WorkerRefs workers;

    Team(ContactAccess access, WorkerRefs workers) {
        this.access = access;
        this.workers = workers;
    }

    boolean of(PersonId person, WorkerId worker) {
        return access.known(person).filter(it -> isOf(it, worker)).isPresent();
    }

    private boolean isOf(PersonRef it, WorkerId worker) {
        boolean named = worker.equals(it.leadWorker()) || it.openTo().contains(worker);
        return workers.worksIn(worker, it.place())
                && !it.kin().contains(worker)
                && (named || !(it.restricted() || it.doubted()));
    }
}
