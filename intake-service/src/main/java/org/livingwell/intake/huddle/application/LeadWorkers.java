package org.livingwell.intake.huddle.application;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

/** Gives a person another lead worker, as a huddle decided. */
public interface LeadWorkers {

    void change(PersonId person, WorkerId leadWorker, Words name, Cause cause);
}
