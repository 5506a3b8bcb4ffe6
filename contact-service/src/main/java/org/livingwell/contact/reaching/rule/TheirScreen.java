package org.livingwell.contact.reaching.rule;

import org.livingwell.contact.ContactAccess;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.security.Caller;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** What was sent to and fro is not read on a device that somebody else may see. */
@Component
public class TheirScreen {

    private static final Refusal WATCHED =
            new Refusal(
                    "device-watched",
                    "You said that someone else may see your phone, so this is not shown"
                            + " here. Your worker can tell you what was sent");

    private static final Refusal UNSURE =
            new Refusal(
                    "device-unsure",
                    "We do not know for sure yet whether someone else may see your phone, so this"
                            + " is not shown here now. Your worker can tell you what was sent");

    private final Gatekeeper gate;
    private final ContactAccess access;
    private final Clock clock;

    TheirScreen(Gatekeeper gate, ContactAccess access, Clock clock) {
        this.gate = gate;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusedException {@code device-watched} where somebody reads it as the person they
     *     are, and said that their device is seen by others, or {@code device-unsure} where that is
     *     not known; whoever works with them may read it
     */
    public void mustBeTheirsAlone(PersonId person, Caller caller) {
        if (!access.isOneself(person, caller)) return;
        switch (gate.look(person).screen(clock.instant())) {
            case ALONE -> {}
            case WATCHED -> throw new RefusedException(WATCHED);
            case UNSURE -> throw new RefusedException(UNSURE);
        }
    }
}
