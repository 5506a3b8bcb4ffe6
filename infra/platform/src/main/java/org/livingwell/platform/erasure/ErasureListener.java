package org.livingwell.platform.erasure;

import org.livingwell.platform.erasure.Erasure.Completed;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.UUID;

/** Erases here when intake says that the time has come, and says so. */
@KafkaListener(id = "${spring.application.name}.erasure", topics = "intake.events.v1")
public class ErasureListener {

    @EventType("intake.ErasureStarted.v1")
    record ErasureStarted(UUID request) {}

    private final Erasing erasing;
    private final Aggregate<Erasure, Completed, Completed> erasures;

    ErasureListener(Erasing erasing, Aggregate<Erasure, Completed, Completed> erasures) {
        this.erasing = erasing;
        this.erasures = erasures;
    }

    @KafkaHandler
    void on(ErasureStarted started, EventContext context) {
        long documents = erasing.erase(context.about());
        var completed = new Completed(context.place(), started.request(), documents);
        erasures.of(context.about()).handle(completed, context.cause());
    }
}
