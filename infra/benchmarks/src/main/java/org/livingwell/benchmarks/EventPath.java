package org.livingwell.benchmarks;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.AggregateType;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.PublishedEvent;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.Map;
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

    private final AggregateStore<State, Fact> commands;
    private final AggregateStore<State, Fact> effects;
    private volatile @Nullable Paced measured;

    EventPath(Aggregates stores) {
        this.commands =
                stores.open(
                        type("asked")
                                .publish(
                                        it ->
                                                new PublishedEvent(
                                                        "Asked.v1", new Asked(it.words()))));
        this.effects = stores.open(type("answered"));
    }

    static AggregateType<State, Fact> type(String name) {
        return AggregateType.<State, Fact>of(
                        name, name, State.class, new State(0), (_, fact) -> new State(fact.words()))
                .aliases(State.class, Map.of())
                .about((id, _) -> About.of(PersonId.of(id), new PlaceId("lambeth")))
                .clear(); // what sealing costs is measured apart
    }

    Spread measure(int count, int perSecond) throws InterruptedException {
        var paced = new Paced(count);
        measured = paced;
        return paced.run(
                perSecond,
                id -> commands.handle(id, Cause.of(id), _ -> Decision.agree(new Fact(1))));
    }

    @KafkaHandler
    void on(Asked asked, EventContext context) {
        effects.handle(
                context.about(), context.cause(), _ -> Decision.agree(new Fact(asked.words())));
        var paced = measured;
        if (paced != null) paced.end(UUID.fromString(context.aggregate()));
    }
}
