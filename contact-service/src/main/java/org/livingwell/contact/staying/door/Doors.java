package org.livingwell.contact.staying.door;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.door.domain.Arrival;
import org.livingwell.contact.staying.door.domain.Arrival.Whereabouts;
import org.livingwell.contact.staying.door.domain.Door;
import org.livingwell.contact.staying.door.domain.Door.Event.GivenRecorded;
import org.livingwell.contact.staying.door.domain.Door.Event.LinkMade;
import org.livingwell.contact.staying.door.domain.Door.Event.LinksRevoked;
import org.livingwell.contact.staying.door.domain.Door.Event.Opened;
import org.livingwell.contact.staying.door.domain.Door.None;
import org.livingwell.contact.staying.door.domain.Door.Ready;
import org.livingwell.contact.staying.door.domain.Door.Revoked;
import org.livingwell.contact.staying.door.domain.Given;
import org.livingwell.contact.staying.door.domain.Link;
import org.livingwell.contact.staying.door.domain.Opening;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Map;

/**
 * How doors are kept: one document a person, found by what a secret hashes to, so that no two links
 * of one person are ever changed apart.
 */
@Configuration
class Doors {

    static final String SECRETS = "index.secrets";

    /**
     * @param step for the lead worker, or nobody by name, today; none where they are taken for
     *     dead, which their record shows
     */
    record DoorOpened(@Nullable NextStep step) {}

    @Bean
    Aggregate<Door, Door.Command, Door.Event> doorAggregate(Aggregates all) {
        return all.open(
                aggregate("doors", new None(), Door::decide, Door::apply)
                        .indexed(SECRETS)
                        .index(Doors::index)
                        .copied(
                                Shown.of(Ready.class, "links", "lastOpening"),
                                Shown.of(Revoked.class, "at", "lastOpening"),
                                Shown.of(Link.class, "madeAt", "given"),
                                Shown.of(Given.class, "how", "on"),
                                Shown.of(Opening.class, "at"))
                        .announce(
                                event ->
                                        switch (event) {
                                            case Opened it -> new DoorOpened(step(it));
                                            case LinkMade _, GivenRecorded _, LinksRevoked _ ->
                                                    null;
                                        }));
    }

    private static Map<String, ?> index(Door door) {
        return switch (door) {
            case Ready it ->
                    Map.of("secrets", it.links().stream().map(l -> l.secret().value()).toList());
            case None _, Revoked _ -> Map.of();
        };
    }

    private static @Nullable NextStep step(Opened opened) {
        Arrival arrival = opened.arrival();
        return arrival.whereabouts() == Whereabouts.DIED
                ? null
                : new NextStep(
                        opened.opening().step(opened.person()),
                        "door-opened",
                        arrival.lead(),
                        arrival.today());
    }
}
