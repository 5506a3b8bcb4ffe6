package org.livingwell.contact.staying.checkin;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.staying.checkin.domain.Choice;
import org.livingwell.contact.staying.checkin.domain.Facts;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Event;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.Kept;
import org.livingwell.contact.staying.checkin.domain.KeepInTouch.None;
import org.livingwell.contact.staying.checkin.domain.Way;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.ObjectNode;

/** How it is kept how somebody is kept in touch with, one a person under their id. */
@Configuration
class KeepInTouches {

    /**
     * @param often null where only how something good is met was said
     */
    record KeepInTouchChosen(Choice.@Nullable Often often, @Nullable Way channel) {}

    @Bean
    Aggregate<KeepInTouch, KeepInTouch.Command, Event> keepInTouchAggregate(
            Aggregates all, ObjectProvider<KeepingInTouch> keeping) {
        return all.open(
                aggregate("keep_in_touch", new None(), KeepInTouch::decide, KeepInTouch::apply)
                        .copied(
                                Shown.of(Kept.class, "facts"),
                                Shown.of(Facts.class, "choice"),
                                Shown.of(Choice.class, "often", "way", "since", "celebrate"))
                        .upcast(KeepInTouches::noJobs)
                        .follows(
                                KeepInTouchChosen.class,
                                (kept, _, _) -> settle(kept.state(), keeping.getObject()))
                        .announce(
                                event ->
                                        switch (event) {
                                            case Event.Chosen(_, _, _, var choice) ->
                                                    new KeepInTouchChosen(
                                                            choice.often(), choice.way());
                                            case Event.Heard _, Event.DroppedNow _ -> null;
                                        }));
    }

    /** Version 1 knew what they took up, and not when it ends. */
    private static ObjectNode noJobs(ObjectNode it) {
        if (it.get("facts") instanceof ObjectNode facts) facts.putObject("jobs");
        return it;
    }

    private static void settle(KeepInTouch it, KeepingInTouch keeping) {
        if (it instanceof Kept kept) keeping.settle(kept.person());
    }
}
