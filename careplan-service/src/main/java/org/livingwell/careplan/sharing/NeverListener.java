package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.sharing.domain.Never;
import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearNever;
import org.livingwell.careplan.sharing.domain.SupporterId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Hears from contact who must never know, which ends what is shared with them. */
@Component
@KafkaListener(id = "careplan.never", topics = "contact.events.v1")
class NeverListener {

    /**
     * @param named whether somebody is named in words; where it is not said, somebody may be
     * @param namedAnew whether somebody is who was not before
     */
    @EventType("contact.ContactRulesRecorded.v1")
    record ContactRulesRecorded(
            List<UUID> mustNever, @Nullable Boolean named, @Nullable Boolean namedAnew) {

        Never never(long sequence) {
            var supporters = mustNever.stream().map(SupporterId::new).toList();
            return Never.of(supporters, !Boolean.FALSE.equals(named), sequence);
        }
    }

    private final Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing;
    private final WhoseSharing whose;
    private final Unheard unheard;

    NeverListener(
            Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing,
            WhoseSharing whose,
            Unheard unheard) {
        this.sharing = sharing;
        this.whose = whose;
        this.unheard = unheard;
    }

    /** Where one before it is not heard, whoever is named now may have been named by that. */
    @KafkaHandler
    void on(ContactRulesRecorded recorded, EventContext context) {
        var never = recorded.never(context.sequence());
        boolean anew =
                Boolean.TRUE.equals(recorded.namedAnew())
                        || never.named() && unheard.isBefore(context);
        var heard = new HearNever(whose.of(context), never, anew);
        sharing.of(context.about()).handle(heard, context.cause());
        unheard.heard(context);
    }
}
