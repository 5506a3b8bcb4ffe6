package org.livingwell.intake.rights.match;

import org.livingwell.intake.rights.match.domain.MintedKey;
import org.livingwell.intake.rights.match.domain.MintedKey.Command.Chase;
import org.livingwell.intake.rights.match.domain.MintedKey.Command.End;
import org.livingwell.intake.rights.match.domain.MintedKey.Gone;
import org.livingwell.intake.rights.match.domain.MintedKey.Needed;
import org.livingwell.intake.rights.match.domain.MintedKey.None;
import org.livingwell.intake.rights.match.domain.MintedKey.Over;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;

/**
 * Destroys the key somebody came with once every context has moved what it held, and says so while
 * one is silent: a context that was away for a day finds the key when it is back.
 */
@Component
class MintedKeyDeadlines {

    private static final Logger log = LoggerFactory.getLogger(MintedKeyDeadlines.class);

    private final Aggregate<MintedKey, MintedKey.Command, MintedKey.Event> minted;
    private final PersonKeys keys;

    MintedKeyDeadlines(
            Timers timers,
            Aggregate<MintedKey, MintedKey.Command, MintedKey.Event> minted,
            PersonKeys keys) {
        this.minted = minted;
        this.keys = keys;
        timers.watch("minted-keys", minted, "index.due", this::carryOn);
    }

    private void carryOn(String id) {
        switch (minted.find(id).orElseGet(None::new)) {
            case Needed it -> {
                log.warn("After a match {} have not moved what they held", it.missing());
                minted.of(id).handle(new Chase(), due(id, it.chaseAt()));
            }
            case Over it -> {
                keys.retire(it.whose().minted(), it.whose().known());
                minted.of(id).handle(new End(), due(id, it.due()));
            }
            case None _, Gone _ -> {}
        }
    }

    private static Cause due(String id, Instant due) {
        return Cause.of(Ids.derive("minted-key", id, due));
    }
}
