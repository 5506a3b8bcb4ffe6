package org.livingwell.intake.rights.copy.domain;

import org.livingwell.intake.rights.copy.domain.CopyPage.Change.Filled;
import org.livingwell.intake.rights.copy.domain.CopyPage.Change.Thrown;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

/** A piece of what one context answered; the whole may be larger than one record can be. */
public sealed interface CopyPage {

    record Blank() implements CopyPage {}

    record Written(PersonId person, PlaceId place, Words text) implements CopyPage {}

    record ThrownAway(PersonId person, PlaceId place) implements CopyPage {}

    /** What happens to a page; none of it leaves intake. */
    sealed interface Change {
        record Filled(PersonId person, PlaceId place, Words text) implements Change {}

        record Thrown() implements Change {}
    }

    default CopyPage apply(Change change) {
        return switch (change) {
            case Filled(var person, var place, var text) -> new Written(person, place, text);
            case Thrown _ when this instanceof Written it ->
                    new ThrownAway(it.person(), it.place());
            case Thrown _ -> this;
        };
    }
}
