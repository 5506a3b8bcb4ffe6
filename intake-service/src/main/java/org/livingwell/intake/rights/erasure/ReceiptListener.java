package org.livingwell.intake.rights.erasure;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TakeReceipt;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Hears every context say that it has erased somebody, intake itself included. */
@Component
@KafkaListener(
        id = "intake.receipts",
        topics = {
            "intake.events.v1",
            "careplan.events.v1",
            "referral.events.v1",
            "community.events.v1",
            "contact.events.v1"
        })
class ReceiptListener {

    @EventType({
        "intake.ErasureCompleted.v1",
        "careplan.ErasureCompleted.v1",
        "referral.ErasureCompleted.v1",
        "community.ErasureCompleted.v1",
        "contact.ErasureCompleted.v1"
    })
    record ErasureCompleted(UUID request) {}

    private final Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures;

    ReceiptListener(Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures) {
        this.erasures = erasures;
    }

    @KafkaHandler
    void on(ErasureCompleted completed, EventContext event) {
        var id = new ErasureId(completed.request());
        erasures.of(id).handle(new TakeReceipt(Context.saying(event.type())), event.cause());
    }
}
