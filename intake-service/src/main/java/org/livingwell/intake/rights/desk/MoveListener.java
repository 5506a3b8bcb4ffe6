package org.livingwell.intake.rights.desk;

import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.CopyId;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * What somebody asked of their record goes with them, onto the list of the place they are in; who
 * may decide for them is asked of where they are now anyway.
 */
@Component
@KafkaListener(id = "intake.moves", topics = "intake.events.v1")
class MoveListener {

    @EventType("intake.PersonMoved.v1")
    record PersonMoved() {}

    private final KnownPeople people;
    private final Aggregate<Copy, Copy.Command, Copy.Event> copies;
    private final Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures;

    MoveListener(
            KnownPeople people,
            Aggregate<Copy, Copy.Command, Copy.Event> copies,
            Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures) {
        this.people = people;
        this.copies = copies;
        this.erasures = erasures;
    }

    /** To where they are now, which of several moves heard late is the last. */
    @KafkaHandler
    void on(PersonMoved moved, EventContext context) {
        PersonId person = context.about();
        people.known(person)
                .ifPresent(it -> follow(person, it.standing().place(), context.cause()));
    }

    private void follow(PersonId person, PlaceId now, Cause cause) {
        copies.of(CopyId.of(person)).handle(new Copy.Command.MoveAlong(now), cause);
        erasures.of(ErasureId.of(person)).handle(new Erasure.Command.MoveAlong(now), cause);
    }
}
