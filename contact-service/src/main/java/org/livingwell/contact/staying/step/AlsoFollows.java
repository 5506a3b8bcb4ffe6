package org.livingwell.contact.staying.step;

import org.livingwell.contact.staying.step.domain.Whereabouts.Passed;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;

import java.util.List;

/** What besides steps follows the person it is about, and leaves a worker who leaves. */
public interface AlsoFollows {

    void follow(PersonId person, List<Passed> passed, Cause cause);

    void leave(WorkerId worker, Cause cause);
}
