package org.livingwell.intake.arriving.apart.domain;

import org.livingwell.intake.arriving.apart.domain.Apart.NotSame;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

/** What was said about two who are alike. */
public sealed interface ApartEvent {

    PersonId other();

    record ToldApart(PlaceId place, NotSame said) implements ApartEvent {
        @Override
        public PersonId other() {
            return said.other();
        }
    }

    record OfferedAgain(PlaceId place, PersonId other) implements ApartEvent {}
}
