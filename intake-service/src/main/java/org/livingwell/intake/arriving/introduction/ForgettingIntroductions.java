package org.livingwell.intake.arriving.introduction;

import org.livingwell.intake.arriving.introduction.domain.Introduction;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Forget;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Forgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Signposted;
import org.livingwell.intake.people.person.domain.IntroductionId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.livingwell.platform.store.Timers;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Forgets what was said in introductions that led nowhere, when the place's time is over; the key
 * goes too, so that no backup remembers.
 */
@Component
class ForgettingIntroductions {

    private final Aggregate<Introduction, Command, Event> introductions;
    private final Aggregates kept;
    private final PersonKeys keys;

    ForgettingIntroductions(
            Timers timers,
            Aggregate<Introduction, Command, Event> introductions,
            Aggregates kept,
            PersonKeys keys) {
        this.introductions = introductions;
        this.kept = kept;
        this.keys = keys;
        timers.watch("forget-introductions", introductions, "index.forget", this::forget);
    }

    private void forget(String id) {
        var introduction = introductions.find(id).orElse(null);
        if (introduction instanceof Signposted signposted) {
            forget(new IntroductionId(UUID.fromString(id)), signposted);
        }
        if (introduction instanceof Forgotten it) destroy(it.person());
    }

    /** The key goes only where the words did: somebody may have been welcomed in between. */
    void forget(IntroductionId id, Signposted seen) {
        var due = seen.forgetAt();
        var cause = Cause.of(Ids.derive("forget", id, due));
        if (introductions.of(id).handle(new Forget(due), cause) instanceof Forgotten forgotten) {
            destroy(forgotten.person());
        }
    }

    /** It is due until that is done: whoever began may have died, or the keys be out of reach. */
    private void destroy(PersonId person) {
        keys.destroy(person);
        kept.erase(person);
    }
}
