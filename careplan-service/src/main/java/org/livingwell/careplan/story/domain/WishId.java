package org.livingwell.careplan.story.domain;

import org.livingwell.platform.domain.PersonId;

import java.util.UUID;

/**
 * One wish a source: a person's first introduction goes by the person alone, because the welcome
 * that makes it wanted names nothing else; everything after by the person and the source's id.
 */
public record WishId(String value) {

    private static final int PERSON = 36;

    public static WishId first(PersonId person) {
        return new WishId(person.toString());
    }

    public static WishId of(PersonId person, UUID source) {
        return new WishId(person + "/" + source);
    }

    public PersonId person() {
        return PersonId.of(value.substring(0, PERSON));
    }

    /** Not the first of somebody, so that a match or a conversation made it. */
    public boolean isLater() {
        return value.length() > PERSON;
    }

    @Override
    public String toString() {
        return value;
    }
}
