package org.livingwell.intake.team.worker;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.web.InvalidInputException;
import org.springframework.stereotype.Component;

/** The name of whoever was chosen to walk alongside somebody; never one who does not work there. */
@Component
public class ChosenLead {

    private final LeadWorkers workers;

    ChosenLead(LeadWorkers workers) {
        this.workers = workers;
    }

    /** The same where the name is not wanted yet. */
    public void mustWorkIn(WorkerId chosen, PlaceId place, Caller caller) {
        var _ = nameOf(chosen, place, caller);
    }

    /**
     * @throws InvalidInputException where they do not support people in this place
     */
    public Words nameOf(WorkerId chosen, PlaceId place, Caller caller) {
        if (chosen.equals(caller.worker()) && caller.worksIn(place)) return caller.name();
        return workers.nameIn(place, chosen)
                .orElseThrow(
                        () ->
                                new InvalidInputException(
                                        "leadWorker",
                                        "not-in-team",
                                        "Choose someone who works there"));
    }
}
