package org.livingwell.contact.reaching.question;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.ContactAccess;
import org.livingwell.contact.reaching.question.domain.ForWhom;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question.Kept;
import org.livingwell.contact.reaching.reply.domain.ReadBy;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.WorkerRefs;
import org.springframework.stereotype.Component;

/** Whose a step about an answer is, and where somebody is now. */
@Component
class Whose {

    private final ContactAccess access;
    private final WorkerRefs workers;
    private final Places places;

    Whose(ContactAccess access, WorkerRefs workers, Places places) {
        this.access = access;
        this.workers = workers;
        this.places = places;
    }

    ForWhom of(Kept it) {
        return of(it.put());
    }

    ForWhom of(Put it) {
        return of(it.person(), it.place());
    }

    /** Of somebody who is there, as far as it is known. */
    ForWhom of(PersonId person, PlaceId there) {
        var known = access.known(person);
        var place = known.map(PersonRef::place).orElse(there);
        var today = places.today(place);
        return new ForWhom(
                stillHere(known.map(PersonRef::leadWorker).orElse(null)),
                place,
                today,
                ReadBy.after(today),
                known.filter(PersonRef::died).isPresent());
    }

    PlaceId place(Kept it) {
        return access.known(it.person()).map(PersonRef::place).orElse(it.place());
    }

    private @Nullable WorkerId stillHere(@Nullable WorkerId lead) {
        return lead == null || workers.left(lead) ? null : lead;
    }
}
