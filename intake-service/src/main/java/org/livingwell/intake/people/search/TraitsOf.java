package org.livingwell.intake.people.search;

import org.livingwell.intake.arriving.introduction.domain.Told;
import org.livingwell.intake.people.person.domain.Details;
import org.livingwell.intake.people.search.domain.Traits;

/** Where traits stand in what was told and in what is known. */
public final class TraitsOf {

    private TraitsOf() {}

    public static Traits introduced(Told told) {
        return new Traits(
                told.name(),
                told.contact().phone(),
                told.contact().email(),
                told.birthDate(),
                told.postcode());
    }

    public static Traits known(Details details) {
        return new Traits(
                details.name(),
                details.contact().phone(),
                details.contact().email(),
                details.birthDate(),
                details.postcode());
    }
}
