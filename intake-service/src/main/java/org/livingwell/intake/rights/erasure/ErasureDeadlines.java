package org.livingwell.intake.rights.erasure;

import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Begin;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.Chase;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.MoveOn;
import org.livingwell.intake.rights.erasure.domain.Erasure.Command.TryLater;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Refused;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.intake.rights.erasure.domain.ErasureId;
import org.livingwell.intake.team.account.AccountEnding;
import org.livingwell.intake.team.account.Provisioning;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

/**
 * Carries an erasure on whenever its next date has come: begins it, chases who is silent, closes
 * the login, destroys the key. Whatever was done when a process died is done again.
 */
@Component
class ErasureDeadlines {

    private static final Logger log = LoggerFactory.getLogger(ErasureDeadlines.class);

    private final Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures;
    private final AccountEnding ending;
    private final Provisioning logins;
    private final PersonKeys keys;

    ErasureDeadlines(
            Timers timers,
            Aggregate<Erasure, Erasure.Command, Erasure.Event> erasures,
            AccountEnding ending,
            Provisioning logins,
            PersonKeys keys) {
        this.erasures = erasures;
        this.ending = ending;
        this.logins = logins;
        this.keys = keys;
        timers.watch(
                "erasures",
                erasures,
                "index.due",
                it -> carryOn(new ErasureId(UUID.fromString(it))));
    }

    private void carryOn(ErasureId id) {
        switch (erasures.find(id).orElseGet(None::new)) {
            case Waiting it -> begin(id, it);
            case Started it -> handle(id, new Chase(), it.chaseAt(), it.chased());
            case Closing it -> close(id, it);
            case None _, NotAsked _, Asked _, Refused _, TakenBack _, Done _ -> {}
        }
    }

    private void begin(ErasureId id, Waiting it) {
        if (it.holds().isEmpty()) {
            var cause = Cause.of(Ids.derive("erasure-ends-within", id, it.asking().at()));
            ending.withinOwn(it.asking().person(), new WorkerId(it.releasedBy()), cause);
        }
        handle(id, new Begin(), it.startsAt(), it.asking().at());
    }

    private void close(ErasureId id, Closing erasure) {
        PersonId person = erasure.asking().person();
        try {
            switch (erasure.stage()) {
                case ACCOUNT -> logins.forget(person);
                case KEY -> keys.destroy(person);
            }
            handle(id, new MoveOn(erasure.stage()), erasure.due(), erasure.stage());
        } catch (RuntimeException unavailable) {
            log.warn(
                    "Erasure waits at {}: {}",
                    erasure.stage(),
                    unavailable.getClass().getSimpleName());
            handle(id, new TryLater(), erasure.due(), erasure.stage());
        }
    }

    private void handle(ErasureId id, Erasure.Command command, Instant due, Object which) {
        String what = command.getClass().getSimpleName();
        erasures.of(id).handle(command, Cause.of(Ids.derive("erasure", what, id, due, which)));
    }
}
