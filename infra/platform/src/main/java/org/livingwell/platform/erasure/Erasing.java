package org.livingwell.platform.erasure;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.readmodel.ReadModels;
import org.livingwell.platform.store.Aggregates;

/** Takes somebody out of everything this service keeps; doing it again does no harm. */
final class Erasing {

    private final Aggregates stores;
    private final ReadModels models;
    private final PersonRefs people;

    Erasing(Aggregates stores, ReadModels models, PersonRefs people) {
        this.stores = stores;
        this.models = models;
        this.people = people;
    }

    /**
     * @return how many aggregates were about them
     */
    long erase(PersonId person) {
        people.erase(person);
        long documents = stores.erase(person);
        models.forget(person);
        return documents;
    }

    /**
     * Lets go of what is still kept under an id that was moved. They are not erased: what is heard
     * of that id later goes where it moved to.
     */
    void leave(PersonId moved) {
        stores.erase(moved);
    }
}
