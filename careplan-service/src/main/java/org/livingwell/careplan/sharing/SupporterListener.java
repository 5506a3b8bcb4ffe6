package org.livingwell.careplan.sharing;

import org.livingwell.careplan.sharing.domain.Sharing;
import org.livingwell.careplan.sharing.domain.Sharing.Command.HearStale;
import org.livingwell.careplan.sharing.domain.Sharing.Command.LoseSupporter;
import org.livingwell.careplan.sharing.domain.Sharing.Command.MeetSupporter;
import org.livingwell.careplan.sharing.domain.SupporterId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Hears from intake who supports somebody and signs in, and that what was agreed is too old. */
@Component
@KafkaListener(id = "careplan.sharing", topics = "intake.events.v1")
class SupporterListener {

    @EventType("intake.SupporterAccountOpened.v1")
    record SupporterAccountOpened(UUID login) {}

    @EventType("intake.SupporterAccountEnded.v1")
    record SupporterAccountEnded() {}

    @EventType("intake.ConsentsStale.v1")
    record ConsentsStale(List<String> kinds) {}

    private final Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing;
    private final WhoseSharing whose;
    private final Unheard unheard;

    SupporterListener(
            Aggregate<Sharing, Sharing.Command, Sharing.Event> sharing,
            WhoseSharing whose,
            Unheard unheard) {
        this.sharing = sharing;
        this.whose = whose;
        this.unheard = unheard;
    }

    @KafkaHandler
    void on(SupporterAccountOpened opened, EventContext context) {
        var met = new MeetSupporter(whose.of(context), supporter(context), opened.login());
        hear(met, context);
    }

    @KafkaHandler
    void on(SupporterAccountEnded ended, EventContext context) {
        hear(new LoseSupporter(whose.of(context), supporter(context)), context);
        unheard.heard(context);
    }

    @KafkaHandler
    void on(ConsentsStale stale, EventContext context) {
        if (stale.kinds().contains("sharing")) hear(new HearStale(whose.of(context)), context);
        unheard.heard(context);
    }

    /** A supporter's id is their account's. */
    private static SupporterId supporter(EventContext context) {
        return new SupporterId(UUID.fromString(context.aggregate()));
    }

    private void hear(Sharing.Command command, EventContext context) {
        sharing.of(context.about()).handle(command, context.cause());
    }
}
