package org.livingwell.contact.meeting.lunch;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.WorkerRefs;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.util.List;

/** Who may host: the team of the place, so that no person stands in a document about nobody. */
@Component
class Hosts {

    private final WorkerRefs workers;

    Hosts(WorkerRefs workers) {
        this.workers = workers;
    }

    /**
     * @param before who hosts already, and may have left since
     * @param caller who works there, as they have shown
     */
    void mustWorkIn(PlaceId place, List<WorkerId> hosts, List<WorkerId> before, Caller caller) {
        boolean known =
                hosts.stream()
                        .allMatch(
                                it ->
                                        before.contains(it)
                                                || it.equals(caller.worker())
                                                || workers.worksIn(it, place));
        if (!known) {
            throw new RefusedException(
                    new Refusal("host-elsewhere", "Choose hosts who work in this place"));
        }
    }
}
