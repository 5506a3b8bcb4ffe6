package org.livingwell.contact.reaching.said;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRef;
import org.springframework.stereotype.Component;

/** Knows whose step it is to check with somebody what they said. */
@Component
public class Asker {

    private final ContactAccess access;
    private final Places places;

    Asker(ContactAccess access, Places places) {
        this.access = access;
        this.places = places;
    }

    public ForWhom whom(PersonId person, PlaceId place) {
        var known = access.known(person);
        return new ForWhom(
                known.map(PersonRef::leadWorker).orElse(null),
                places.today(place),
                known.filter(PersonRef::died).isPresent());
    }
}
