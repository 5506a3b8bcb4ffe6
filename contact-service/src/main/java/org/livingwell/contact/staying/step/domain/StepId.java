package org.livingwell.contact.staying.step.domain;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/** A step of somebody's; nothing said of another person is ever about it. */
public record StepId(UUID value) {

    /**
     * @param named the id that whoever opened it gave it
     */
    public static StepId of(PersonId person, UUID named) {
        return new StepId(Ids.derive("step", person, named));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
