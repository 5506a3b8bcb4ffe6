package org.livingwell.contact.reaching.message;

import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRef;
import org.springframework.stereotype.Component;

/** For whom a step would be where a message does not get there, and what day it is there. */
@Component
class Whom {

    private final ContactAccess access;
    private final Places places;

    Whom(ContactAccess access, Places places) {
        this.access = access;
        this.places = places;
    }

    ForWhom of(Asked asked) {
        var known = access.known(asked.person());
        return new ForWhom(
                known.map(PersonRef::leadWorker).orElse(null),
                places.today(known.map(PersonRef::place).orElse(asked.place())),
                known.filter(PersonRef::died).isPresent());
    }

    /** They died, whether or not that is known here yet. */
    ForWhom nobody(Asked asked) {
        return new ForWhom(null, places.today(place(asked)), true);
    }

    /** Where they are now. */
    private PlaceId place(Asked asked) {
        return access.known(asked.person()).map(PersonRef::place).orElse(asked.place());
    }
}
