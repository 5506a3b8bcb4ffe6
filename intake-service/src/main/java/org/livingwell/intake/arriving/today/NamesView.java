package org.livingwell.intake.arriving.today;

import org.livingwell.intake.people.person.domain.Person.Known;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What people are called.
 *
 * @param names of those whom the caller reaches; whoever is missing is out of reach or unknown
 */
record NamesView(List<Named> names) implements AboutPeople {

    record Named(PersonId person, Words name) {}

    static NamesView of(Map<PersonId, Known> people) {
        return new NamesView(
                people.entrySet().stream()
                        .map(
                                it ->
                                        new Named(
                                                it.getKey(),
                                                it.getValue().standing().details().calledBy()))
                        .toList());
    }

    @Override
    public Stream<PersonId> people() {
        return names.stream().map(Named::person);
    }
}
