package org.livingwell.intake.rights.erasure.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** A person's erasure and holds; nobody is erased twice, so its id follows from the person's. */
public record ErasureId(UUID value) {

    public static ErasureId of(PersonId person) {
        return new ErasureId(Ids.derive("erasure", person));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
