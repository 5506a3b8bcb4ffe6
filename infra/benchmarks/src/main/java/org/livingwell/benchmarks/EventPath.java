package org.livingwell.benchmarks;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Declaration;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.UUID;

/** The shortest whole path: a command on one aggregate, its event, the effect on another. */
@KafkaListener(id = EventPath.LISTENER, topics = "benchmarks.events.v1", autoStartup = "false")
final class EventPath {

    /** Hears nothing while the relay alone is measured. */
    static final String LISTENER = "benchmarks.effect";

    @EventType("benchmarks.Asked.v1")
    record Asked(int words) {}

    record State(int words) {}

    record Fact(int words) {}

    private final Aggregate<State, Fact, Fact> commands;
    private final Aggregate<State, Fact, Fact> effects;
    private volatile @Nullable Paced measured;

    EventPath(Aggregates stores) {
        this.commands = stores.open(declaration("asked").announce(it -> new Asked(it.words())));
        this.effects = stores.open(declaration("answered"));
    }

    static Declaration<State, Fact, Fact> declaration(String name) {
        return Declaration.<State, Fact, Fact>aggregate(
                        name,
                        new State(0),
                        (_, fact, _) -> Decision.agree(fact),
                        (_, fact) -> new State(fact.words()))
                .subject(name)
                .about((id, _) -> About.of(PersonId.of(id), new PlaceId("lambeth")))
                .copied()
                .clear(); // what sealing costs is measured apart
    }

    Spread measure(int count, int perSecond) throws InterruptedException {
        var paced = new Paced(count);
        measured = paced;
        return paced.run(perSecond, id -> commands.of(id).handle(new Fact(1), Cause.of(id)));
    }

    @KafkaHandler
    void on(Asked asked, EventContext context) {
        effects.of(context.about()).handle(new Fact(asked.words()), context.cause());
        var paced = measured;
        if (paced != null) paced.end(UUID.fromString(context.aggregate()));
    }
}
