package org.livingwell.intake.rights.match;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.match.domain.MintedKey;
import org.livingwell.intake.rights.match.domain.MintedKey.Command.TakeReceipt;
import org.livingwell.intake.rights.match.domain.MintedKey.Whose;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.events.EventType;
import org.livingwell.platform.store.Aggregate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Hears every context say that it has moved what it held, intake itself included. */
@Component
@KafkaListener(
        id = "intake.followed",
        topics = {
            "intake.events.v1",
            "careplan.events.v1",
            "referral.events.v1",
            "community.events.v1",
            "contact.events.v1"
        })
class FollowedListener {

    @EventType({
        "intake.MatchFollowed.v1",
        "careplan.MatchFollowed.v1",
        "referral.MatchFollowed.v1",
        "community.MatchFollowed.v1",
        "contact.MatchFollowed.v1"
    })
    record MatchFollowed(UUID from, UUID to) {}

    private final Aggregate<MintedKey, MintedKey.Command, MintedKey.Event> keys;

    FollowedListener(Aggregate<MintedKey, MintedKey.Command, MintedKey.Event> keys) {
        this.keys = keys;
    }

    @KafkaHandler
    void on(MatchFollowed followed, EventContext event) {
        var minted = new PersonId(followed.from());
        var whose = new Whose(minted, new PersonId(followed.to()), event.place());
        keys.of(minted).handle(new TakeReceipt(whose, Context.saying(event.type())), event.cause());
    }
}
