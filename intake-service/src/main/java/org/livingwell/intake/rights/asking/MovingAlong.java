package org.livingwell.intake.rights.asking;

import org.livingwell.intake.people.person.PersonCommands;
import org.livingwell.intake.rights.copy.CopyCommands;
import org.livingwell.intake.rights.copy.domain.CopyCommand;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.erasure.ErasureCommands;
import org.livingwell.intake.rights.erasure.domain.ErasureCommand;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.stereotype.Component;

/** What somebody asked of their record goes with them, onto the list of the place they are in. */
@Component
public class MovingAlong {

    private final PersonCommands people;
    private final CopyCommands copies;
    private final ErasureCommands erasures;

    MovingAlong(PersonCommands people, CopyCommands copies, ErasureCommands erasures) {
        this.people = people;
        this.copies = copies;
        this.erasures = erasures;
    }

    /** To where they are now, which of several moves heard late is the last. */
    public void follow(PersonId person, Cause cause) {
        people.known(person).ifPresent(it -> follow(person, it.standing().place(), cause));
    }

    private void follow(PersonId person, PlaceId now, Cause cause) {
        copies.handle(CopyId.of(person), new CopyCommand.MoveAlong(now), cause);
        erasures.handle(ErasureId.of(person), new ErasureCommand.MoveAlong(now), cause);
    }
}
