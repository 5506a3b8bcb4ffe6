package org.livingwell.platform.readmodel;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.time.Rounds;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the read models of a service and keeps their listeners running. */
public final class ReadModels implements SmartLifecycle {

    private final Map<String, ReadModel> models = new ConcurrentHashMap<>();
    private final Map<String, GenerationListeners> listeners = new ConcurrentHashMap<>();
    private final MongoTemplate mongo;
    private final KafkaListenerEndpointRegistry registry;
    private final ConcurrentKafkaListenerContainerFactory<?, ?> containers;
    private final KafkaAdmin admin;
    private final Rounds rounds;
    private final Clock clock;
    private volatile boolean running;

    ReadModels(
            MongoTemplate mongo,
            KafkaListenerEndpointRegistry registry,
            ConcurrentKafkaListenerContainerFactory<?, ?> containers,
            KafkaAdmin admin,
            Rounds rounds,
            Clock clock) {
        this.mongo = mongo;
        this.registry = registry;
        this.containers = containers;
        this.admin = admin;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * @param listener id of its listener class, which must not start by itself ({@code autoStartup
     *     = "false"}) and has no effect but on this model
     */
    public ReadModel open(String name, String collection, String listener) {
        var generations = new Generations(mongo.getCollection("generations"));
        var groups = new GenerationListeners(listener, registry, containers, admin);
        var model =
                new ReadModel(name, mongo.getCollection(collection), generations, groups, clock);
        models.put(name, model);
        listeners.put(name, groups);
        rounds.every("read-model-" + name, model::keep);
        return model;
    }

    /** Drops what any read model shows of somebody. */
    public void forget(PersonId person) {
        models.values().forEach(it -> it.forget(person));
    }

    ReadModel named(String name) {
        ReadModel model = models.get(name);
        if (model == null) throw new RefusedException(Refusal.NOT_FOUND);
        return model;
    }

    @Override
    public void start() {
        listeners.values().forEach(GenerationListeners::start);
        running = true;
    }

    @Override
    public void stop() {
        listeners.values().forEach(GenerationListeners::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
