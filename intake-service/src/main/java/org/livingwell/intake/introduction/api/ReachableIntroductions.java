package org.livingwell.intake.introduction.api;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.introduction.application.IntroductionQueries;
import org.livingwell.intake.introduction.domain.Introduction.Matched;
import org.livingwell.intake.introduction.domain.Introduction.Said;
import org.livingwell.intake.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.introduction.domain.Introduction.Waiting;
import org.livingwell.intake.introduction.domain.Introduction.Welcomed;
import org.livingwell.intake.introduction.domain.IntroductionId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

/**
 * The introductions a caller may reach; all others do not exist. What somebody said goes where they
 * go: once they are known, whoever may reach them may read it, and nobody else.
 */
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
        switch (said) {
            case Waiting _, Signposted _ -> access.mustWorkIn(said.told().place(), caller);
            case Welcomed welcomed -> mustReach(welcomed, caller);
            case Matched matched -> access.mustReach(matched.known(), caller);
        }
        return said;
    }

    /** Had the process died in between, whoever was welcomed is a person a moment later. */
    private void mustReach(Welcomed welcomed, Caller caller) {
        var told = welcomed.told();
        if (access.relationship(told.person(), caller).isEmpty()) {
            access.mustWorkIn(told.place(), caller);
        } else {
            access.mustReach(told.person(), caller);
        }
    }
}
