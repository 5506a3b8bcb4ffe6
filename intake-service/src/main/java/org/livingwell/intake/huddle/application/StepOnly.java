package org.livingwell.intake.huddle.application;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.springframework.stereotype.Component;

/** Until a person can be given another lead worker, the decided step names who does it. */
@Component
class StepOnly implements LeadWorkers {

    @Override
    public void change(PersonId person, WorkerId leadWorker, Words name, Cause cause) {}
}
