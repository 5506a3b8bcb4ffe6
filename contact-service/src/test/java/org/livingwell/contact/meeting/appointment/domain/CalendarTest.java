package org.livingwell.contact.meeting.appointment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.DeviceShared;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.Make;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Command.Revoke;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Event.AddressMade;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Event.AddressRevoked;
import org.livingwell.contact.meeting.appointment.domain.Calendar.None;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Revoked;
import org.livingwell.contact.meeting.appointment.domain.Calendar.Works;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.UUID;

class CalendarTest {

    static final PersonId AMARA = new PersonId(new UUID(2, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final WorkerId WANDA = new WorkerId(new UUID(3, 1));
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final HashedSecret FIRST = new HashedSecret("first");
    static final HashedSecret SECOND = new HashedSecret("second");
    static final HashedSecret THIRD = new HashedSecret("third");

    @Test
    void aNewAddressTakesThePlaceOfTheOneBefore() {
        Calendar first = made(new None(), FIRST);
        assertThat(first).isEqualTo(new Works(AMARA, LAMBETH, FIRST, NOON, WANDA));

        assertThat(made(first, SECOND)).isEqualTo(new Works(AMARA, LAMBETH, SECOND, NOON, WANDA));
    }

    @Test
    void anAddressThatIsRevokedShowsNothingUntilANewOneIsMade() {
        Calendar works = made(new None(), FIRST);
        var revoked = new AddressRevoked(WANDA, NOON);
        assertThat(Calendar.decide(works, new Revoke(WANDA), NOON)).isEqualTo(agree(revoked));

        Calendar after = works.apply(revoked);

        assertThat(after).isEqualTo(new Revoked(AMARA, LAMBETH, NOON, WANDA));
        assertThat(Calendar.decide(after, new Revoke(WANDA), NOON)).isEqualTo(agree());
        assertThat(made(after, SECOND)).isInstanceOf(Works.class);
        assertThatThrownBy(() -> after.apply(revoked)).isInstanceOf(ImpossibleException.class);
    }

    @Test
    void whatWasMadeBeforeSomebodyElseMaySeeTheirDeviceWorksNoMore() {
        Calendar works = made(new None(), FIRST);
        var ended = new AddressRevoked(null, NOON);

        assertThat(Calendar.decide(works, new DeviceShared(NOON), NOON)).isEqualTo(agree(ended));
        assertThat(Calendar.decide(works, new DeviceShared(NOON.plusSeconds(1)), NOON))
                .isEqualTo(agree(ended));
        assertThat(Calendar.decide(works, new DeviceShared(NOON.minusMillis(1)), NOON))
                .isEqualTo(agree());
        assertThat(works.apply(ended)).isEqualTo(new Revoked(AMARA, LAMBETH, NOON, null));
        assertThat(Calendar.decide(new None(), new DeviceShared(NOON), NOON)).isEqualTo(agree());
    }

    @Test
    void ofTwoThatAreMadeAtOnceOneWorksAndNobodyIsShownTheOther() {
        Calendar first = made(new None(), FIRST);
        var meanwhile =
                refuse("made-meanwhile", "Another address was made just now: look at it first");

        assertThat(Calendar.decide(first, make(SECOND, null), NOON)).isEqualTo(meanwhile);
        assertThat(Calendar.decide(made(first, SECOND), make(THIRD, FIRST), NOON))
                .isEqualTo(meanwhile);
        assertThat(Calendar.decide(new None(), make(SECOND, FIRST), NOON)).isEqualTo(meanwhile);
    }

    @Test
    void whereNothingMayBeShownNoAddressIsMade() {
        var make = new Make(AMARA, LAMBETH, FIRST, WANDA, false, null);

        assertThat(Calendar.decide(new None(), make, NOON))
                .isEqualTo(refuse("shows-nothing", "Just now it would show nothing"));
    }

    @Test
    void whatOpensItIsNeverWrittenDown() {
        assertThat(FIRST.toString()).isEqualTo("•••");
    }

    static Make make(HashedSecret secret, @Nullable HashedSecret instead) {
        return new Make(AMARA, LAMBETH, secret, WANDA, true, instead);
    }

    static Calendar made(Calendar before, HashedSecret secret) {
        var made = new AddressMade(AMARA, LAMBETH, secret, NOON, WANDA);
        assertThat(Calendar.decide(before, make(secret, Calendar.working(before)), NOON))
                .isEqualTo(agree(made));
        return before.apply(made);
    }
}
