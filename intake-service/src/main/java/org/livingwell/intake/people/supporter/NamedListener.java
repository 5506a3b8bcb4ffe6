package org.livingwell.intake.people.supporter;

import org.livingwell.intake.people.person.KnownPeople;
import org.livingwell.intake.people.supporter.domain.NamedSupporter;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.HearCorrected;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.HearDied;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.HearNamed;
import org.livingwell.intake.people.supporter.domain.NamedSupporter.Command.HearOver;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Hears from careplan that somebody is named as a supporter, and what becomes of that; nobody is
 * spoken with for somebody who died, whichever is heard first.
 */
@Component
@KafkaListener(
        id = "intake.supporters",
        topics = {"careplan.events.v1", "intake.events.v1"})
class NamedListener {

    @EventType("careplan.SupporterNamed.v1")
    record SupporterNamed(ToSpeak step) {}

    record ToSpeak(UUID id) {}

    @EventType("careplan.EntryCorrected.v1")
    record EntryCorrected() {}

    /** A step is planned for an entry where it names nobody, or nobody any more. */
    @EventType({
        "careplan.SupporterSeenTo.v1",
        "careplan.EntryStepPlanned.v1",
        "careplan.EntryDeclined.v1",
        "careplan.EntryWithdrawn.v1",
        "careplan.EntryTakenBack.v1"
    })
    record NotNamed() {}

    @EventType("intake.PersonDied.v1")
    record PersonDied() {}

    private final Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> named;
    private final KnownPeople people;

    NamedListener(
            Aggregate<NamedSupporter, NamedSupporter.Command, NamedSupporter.Event> named,
            KnownPeople people) {
        this.named = named;
        this.people = people;
    }

    @KafkaHandler
    void on(SupporterNamed said, EventContext context) {
        PersonId person = context.about();
        var told =
                new HearNamed(
                        person,
                        context.place(),
                        context.sequence(),
                        context.time(),
                        said.step().id());
        hear(people.died(person) ? new HearOver(context.sequence()) : told, context);
    }

    @KafkaHandler
    void on(EntryCorrected corrected, EventContext context) {
        if (isHeardOf(context)) hear(new HearCorrected(context.sequence()), context);
    }

    @KafkaHandler
    void on(NotNamed over, EventContext context) {
        if (isHeardOf(context)) hear(new HearOver(context.sequence()), context);
    }

    /** Not where it was taken back meanwhile; nothing that ended begins again by that. */
    @KafkaHandler
    void on(PersonDied died, EventContext context) {
        if (!people.died(context.about())) return;
        named.about(context.about()).forEach(it -> hear(it.id(), new HearDied(), context));
    }

    /** Most entries name nobody. */
    private boolean isHeardOf(EventContext context) {
        return named.find(context.aggregate()).isPresent();
    }

    private void hear(NamedSupporter.Command command, EventContext context) {
        hear(context.aggregate(), command, context);
    }

    private void hear(String entry, NamedSupporter.Command command, EventContext context) {
        try {
            named.of(entry).handle(command, context.cause());
        } catch (GoneException erased) {
            // nothing of it is kept
        }
    }
}
