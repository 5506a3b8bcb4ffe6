package org.livingwell.intake.arriving.introduction;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.people.person.ContactRequest;
import org.livingwell.intake.people.person.domain.ContactWishes;
import org.livingwell.intake.people.person.domain.Person.Died;
import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.util.stream.Stream;

/**
 * What somebody says is safe.
 *
 * @param revision so that contact knows whether it has the latest
 * @param language which they said is easiest for them, as they said it
 */
record Ways(
        int revision, @Nullable Words language, ContactWishes contact, @JsonIgnore PersonId person)
        implements AboutPeople {

    /** Nobody writes to somebody who died. */
    static Ways of(PersonId id, Known person) {
        var standing = person.standing();
        if (person instanceof Died) return none(standing.waysRevision(), id);
        var details = standing.details();
        return new Ways(standing.waysRevision(), details.language(), details.contact(), id);
    }

    /**
     * What others say is safe counts for nobody who said no, or has not been reached to be asked.
     */
    static Ways of(PersonId id, Said said) {
        var told = said.told();
        return said.mayBeWrittenTo()
                ? new Ways(1, told.language(), told.contact(), id)
                : none(0, id);
    }

    private static Ways none(int revision, PersonId person) {
        return new Ways(revision, null, ContactRequest.wishes(null), person);
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
