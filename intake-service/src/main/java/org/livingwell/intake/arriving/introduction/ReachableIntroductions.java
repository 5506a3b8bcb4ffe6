package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.IntakeAccess;
import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Matched;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.security.Relationship;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.function.Consumer;

/**
 * The introductions a caller may reach; all others do not exist. What somebody said goes where they
 * go: once they are known, whoever may reach them may read it, and nobody else.
 */
@Component
public class ReachableIntroductions {

    private final Aggregate<Introduction, Command, Event> introductions;
    private final IntakeAccess access;

    ReachableIntroductions(
            Aggregate<Introduction, Command, Event> introductions, IntakeAccess access) {
        this.introductions = introductions;
        this.access = access;
    }

    public Said read(IntroductionId id, Caller caller) {
        return get(id, caller, Relationship::mustReach);
    }

    public Said change(IntroductionId id, Caller caller) {
        return get(id, caller, Relationship::mustWorkWith);
    }

    /** Only a match has a gate of its own: whoever it was taken for may be out of reach by now. */
    Said tellApart(IntroductionId id, Caller caller) {
        if (!(introductions.find(id).orElse(null) instanceof Matched matched)) {
            Said said = change(id, caller);
            access.mustLead(said.told().place(), caller);
            return said;
        }
        access.mustTellApart(matched, caller);
        return matched;
    }

    private Said get(IntroductionId id, Caller caller, Consumer<Relationship> question) {
        if (!(introductions.find(id).orElse(null) instanceof Said said)) {
            throw new RefusedException(Refusal.NOT_FOUND);
        }
        question.accept(access.relationship(said, caller));
        return said;
    }
}
