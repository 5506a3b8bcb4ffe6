package org.livingwell.intake.rights.copy.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** A person's copy; there is one at a time, so its id follows from the person's. */
public record CopyId(UUID value) {

    public static CopyId of(PersonId person) {
        return new CopyId(Ids.derive("copy", person));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
