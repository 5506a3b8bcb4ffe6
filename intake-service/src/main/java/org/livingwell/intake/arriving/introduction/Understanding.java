package org.livingwell.intake.arriving.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.people.person.domain.Details;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.util.stream.Stream;

/**
 * What somebody needs to understand us.
 *
 * @param asked somebody asked what would make it easier, so that none is an answer
 */
record Understanding(
        @Nullable Words language,
        boolean interpreter,
        @Nullable Words needs,
        boolean asked,
        @JsonIgnore PersonId person)
        implements AboutPeople {

    /** Nobody meets somebody who died. */
    static Understanding of(PersonId id, Known person) {
        return person instanceof Died ? none(id) : of(id, person.standing().details());
    }

    /** What others say counts for nobody who said no, or has not been reached to be asked. */
    static Understanding of(PersonId id, Said said) {
        return said.mayBeWrittenTo() ? of(id, said.told().details()) : none(id);
    }

    private static Understanding of(PersonId id, Details details) {
        return new Understanding(
                details.language(),
                details.interpreter(),
                details.communicationNeeds(),
                details.needsAsked(),
                id);
    }

    private static Understanding none(PersonId person) {
        return new Understanding(null, false, null, false, person);
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
