package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.arriving.introduction.domain.IntroductionCommand.Forget;
import org.livingwell.intake.arriving.introduction.domain.IntroductionEvent;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Forgets what was said in introductions that led nowhere, when the place's time is over; the key
 * goes too, so that no backup remembers.
 */
@Component
class ForgettingIntroductions {

    private final AggregateStore<Introduction, IntroductionEvent> store;
    private final IntroductionCommands introductions;
    private final PersonKeys keys;

    ForgettingIntroductions(
            Timers timers,
            AggregateStore<Introduction, IntroductionEvent> store,
            IntroductionCommands introductions,
            PersonKeys keys) {
        this.store = store;
        this.keys = keys;
        this.introductions = introductions;
        timers.watch("forget-introductions", store, "index.forget", this::forget);
    }

    private void forget(String id) {
        if (store.find(id).orElse(null) instanceof Signposted signposted) {
            forget(new IntroductionId(UUID.fromString(id)), signposted);
        }
    }

    /** The key goes only where the words did: somebody may have been welcomed in between. */
    void forget(IntroductionId id, Signposted seen) {
        var due = seen.forgetAt();
        var cause = Cause.of(Ids.derive("forget", id, due));
        if (introductions.handle(id, new Forget(due), cause) instanceof Forgotten forgotten) {
            keys.destroy(forgotten.person());
        }
    }
}
