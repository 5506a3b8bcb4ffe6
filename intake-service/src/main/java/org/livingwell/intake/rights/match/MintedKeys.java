package org.livingwell.intake.rights.match;

import static org.livingwell.intake.rights.match.domain.MintedKeyRules.decide;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.match.domain.MintedKey;
import org.livingwell.intake.rights.match.domain.MintedKey.Gone;
import org.livingwell.intake.rights.match.domain.MintedKey.Needed;
import org.livingwell.intake.rights.match.domain.MintedKey.None;
import org.livingwell.intake.rights.match.domain.MintedKey.Over;
import org.livingwell.intake.rights.match.domain.MintedKey.Whose;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.Chase;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.End;
import org.livingwell.intake.rights.match.domain.MintedKeyCommand.TakeReceipt;
import org.livingwell.intake.rights.match.domain.MintedKeyEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/**
 * Destroys the key somebody came with once every context has moved what it held, and says so while
 * one is silent: a context that was away for a day finds the key when it is back.
 */
@Component
public class MintedKeys {

    private static final Logger log = LoggerFactory.getLogger(MintedKeys.class);

    private final AggregateStore<MintedKey, MintedKeyEvent> store;
    private final PersonKeys keys;
    private final Clock clock;

    MintedKeys(
            Timers timers,
            AggregateStore<MintedKey, MintedKeyEvent> store,
            PersonKeys keys,
            Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        timers.watch("minted-keys", store, "index.due", this::carryOn);
    }

    public void receipt(Whose whose, Context context, Cause cause) {
        handle(whose.minted(), new TakeReceipt(whose, context), cause);
    }

    private void carryOn(String id) {
        PersonId minted = PersonId.of(id);
        switch (store.find(id).orElseGet(None::new)) {
            case Needed it -> {
                log.warn("After a match {} have not moved what they held", it.missing());
                handle(minted, new Chase(), due(minted, it.chaseAt()));
            }
            case Over it -> {
                keys.retire(minted, it.whose().known());
                handle(minted, new End(), due(minted, it.due()));
            }
            case None _, Gone _ -> {}
        }
    }

    private void handle(PersonId minted, MintedKeyCommand command, Cause cause) {
        store.handle(minted, cause, it -> decide(it, command, clock.instant()));
    }

    private static Cause due(PersonId minted, Instant due) {
        return Cause.of(Ids.derive("minted-key", minted, due));
    }
}
