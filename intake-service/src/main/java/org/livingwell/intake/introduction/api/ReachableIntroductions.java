package org.livingwell.intake.introduction.api;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.introduction.application.IntroductionQueries;
import org.livingwell.intake.introduction.domain.Introduction.Said;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

/** The introductions a caller may reach; all others do not exist. */
@Component
class ReachableIntroductions {

    private final IntroductionQueries queries;
    private final IntakeAccess access;

    ReachableIntroductions(IntroductionQueries queries, IntakeAccess access) {
        this.queries = queries;
        this.access = access;
    }

    Said get(IntroductionId id, Caller caller) {
        if (!(queries.find(id).orElse(null) instanceof Said said)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        access.mustWorkIn(said.told().place(), caller);
        return said;
    }
}
