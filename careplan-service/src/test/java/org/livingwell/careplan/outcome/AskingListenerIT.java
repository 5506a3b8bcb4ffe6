package org.livingwell.careplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.CarePlanAccess;
import org.livingwell.careplan.outcome.AskingListener.PersonFarewelled;
import org.livingwell.careplan.outcome.AskingListener.PersonMet;
import org.livingwell.careplan.outcome.domain.Asking;
import org.livingwell.careplan.outcome.domain.Asking.Command.Happen;
import org.livingwell.careplan.outcome.domain.Asking.Kept;
import org.livingwell.careplan.outcome.domain.Occasion;
import org.livingwell.careplan.outcome.domain.Presence;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.events.EventContext;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.ServiceIT;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.UUID;

/** Others wait behind whoever is not known here yet only where it decides something. */
@ServiceIT
class AskingListenerIT {

    static final PlaceId LAMBETH = new PlaceId("lambeth");

    @Autowired AskingListener listener;
    @Autowired CarePlanAccess access;
    @Autowired Aggregate<Asking, Asking.Command, Asking.Event> askings;

    final PersonId nobody = new PersonId(UUID.randomUUID());

    @Test
    void nobodyWaitsBehindWhoeverWasAskedWithinTheMonth() {
        TestKeys.make(nobody.value());
        var today = access.today();
        var met = new Happen(nobody, LAMBETH, Occasion.PARTNER_MET, today, Presence.HERE, today);
        var asked = askings.of(nobody).handle(met, Cause.of(UUID.randomUUID()));

        listener.on(new PersonMet(), heard("referral.PersonMet.v1"));
        listener.on(new PersonFarewelled(), heard("intake.PersonFarewelled.v1"));

        assertThat(((Kept) asked).askedOn()).isEqualTo(today);
        assertThat(askings.find(nobody)).contains(asked);
    }

    @Test
    void whoeverMayBeAskedIsToldOfAgainInAMoment() {
        TestKeys.make(nobody.value());

        assertThatThrownBy(() -> listener.on(new PersonMet(), heard("referral.PersonMet.v1")))
                .isInstanceOf(NotKnownYetException.class);
        assertThat(askings.find(nobody)).isEmpty();
    }

    private EventContext heard(String type) {
        String subject = "person/" + nobody;
        return new EventContext(
                UUID.randomUUID(), type, subject, 2, Instant.now(), nobody, LAMBETH);
    }
}
