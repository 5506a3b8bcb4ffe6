package org.livingwell.contact.reaching.reply;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.Delivery;
import org.livingwell.contact.reaching.reply.Told.Receipt;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** What became of a message, as whoever carried it says. */
@Component
class Receipts {

    private final Delivery delivery;
    private final MeterRegistry meters;

    Receipts(Delivery delivery, MeterRegistry meters) {
        this.delivery = delivery;
        this.meters = meters;
    }

    /** Its reference is the message's id, as we gave it. */
    void take(Optional<Receipt> told) {
        String as = told.map(it -> taken(it.reference(), it.status())).orElse("not-read");
        meters.counter("livingwell.receipts", "as", as).increment();
    }

    private String taken(@Nullable String reference, @Nullable String status) {
        UUID message = id(reference);
        if (message == null || status == null) return "not-read";
        return switch (status) {
            case "delivered" -> delivery.tell(message, null) ? "delivered" : "nobodys";
            case "permanent-failure", "temporary-failure", "technical-failure" ->
                    delivery.tell(message, status) ? "failed" : "nobodys";
            default -> "not-read";
        };
    }

    private static @Nullable UUID id(@Nullable String reference) {
        try {
            return reference == null ? null : UUID.fromString(reference);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
