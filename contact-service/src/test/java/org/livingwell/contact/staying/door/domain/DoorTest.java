package org.livingwell.contact.staying.door.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.staying.door.domain.Arrival.Whereabouts.AWAY;
import static org.livingwell.contact.staying.door.domain.Arrival.Whereabouts.IN_NETWORK;
import static org.livingwell.contact.staying.door.domain.Door.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.staying.door.domain.Arrival.Whereabouts;
import org.livingwell.contact.staying.door.domain.Door.Command.MakeLink;
import org.livingwell.contact.staying.door.domain.Door.Command.Open;
import org.livingwell.contact.staying.door.domain.Door.Command.RecordGiven;
import org.livingwell.contact.staying.door.domain.Door.Command.Revoke;
import org.livingwell.contact.staying.door.domain.Door.Event;
import org.livingwell.contact.staying.door.domain.Door.Event.GivenRecorded;
import org.livingwell.contact.staying.door.domain.Door.Event.LinkMade;
import org.livingwell.contact.staying.door.domain.Door.Event.LinksRevoked;
import org.livingwell.contact.staying.door.domain.Door.Event.Opened;
import org.livingwell.contact.staying.door.domain.Door.None;
import org.livingwell.contact.staying.door.domain.Door.Ready;
import org.livingwell.contact.staying.door.domain.Door.Revoked;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Rule 12: the door is open. */
class DoorTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final PersonId LEON = new PersonId(new UUID(0, 1));
    static final WorkerId WANDA = new WorkerId(new UUID(0, 2));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final PlaceId YORK = new PlaceId("york");
    static final HashedSecret CARD = new HashedSecret("card");
    static final HashedSecret PHONE = new HashedSecret("phone");
    static final HashedSecret GUESS = new HashedSecret("guess");

    @Test
    void aLinkIsMadeAndOpens() {
        var link = new Link(CARD, NOON, WANDA, null);

        assertThat(decide(new None(), make(CARD, false), NOON))
                .isEqualTo(agree(new LinkMade(LEON, LAMBETH, link, false)));

        Door ready = withLinks(CARD);
        assertThat(ready).isEqualTo(new Ready(LEON, LAMBETH, List.of(link), null));
        assertThat(decide(ready, new Open(CARD, away(7)), NOON))
                .isEqualTo(agree(new Opened(LEON, away(7), NOON)));
    }

    @Test
    void aNewLinkEndsTheOlderUnlessItIsKept() {
        Door replaced = after(withLinks(CARD), make(PHONE, false));
        assertThat(decide(replaced, new Open(CARD, away(7)), NOON)).isEqualTo(notFound());
        assertThat(decide(replaced, new Open(PHONE, away(7)), NOON)).isInstanceOf(Agreed.class);

        Door both = after(withLinks(CARD), make(PHONE, true));
        assertThat(decide(both, new Open(CARD, away(7)), NOON)).isInstanceOf(Agreed.class);
        assertThat(decide(both, new Open(PHONE, away(7)), NOON)).isInstanceOf(Agreed.class);
    }

    @Test
    void noMoreThanFiveLinksWorkAtOnce() {
        Door door = withLinks(CARD);
        for (int i = 2; i <= Door.MOST_LINKS; i++) {
            door = after(door, make(new HashedSecret("link " + i), true));
        }

        assertRefused("too-many-links", decide(door, make(PHONE, true), NOON));
        assertThat(after(door, make(PHONE, false))).isEqualTo(withLinks(PHONE));
    }

    @Test
    void whatIsUnknownOrRevokedIsAlike() {
        Door revoked = after(withLinks(CARD), new Revoke(WANDA));
        assertThat(revoked).isEqualTo(new Revoked(LEON, LAMBETH, NOON, WANDA, null));

        assertThat(decide(revoked, new Open(CARD, away(7)), NOON)).isEqualTo(notFound());
        assertThat(decide(withLinks(CARD), new Open(GUESS, away(7)), NOON)).isEqualTo(notFound());
        assertThat(decide(new None(), new Open(GUESS, away(7)), NOON)).isEqualTo(notFound());
        assertThat(decide(revoked, new Revoke(WANDA), NOON)).isEqualTo(agree());
        assertThat(decide(new None(), new Revoke(WANDA), NOON)).isEqualTo(agree());
        assertThat(after(revoked, make(PHONE, true))).isEqualTo(withLinks(PHONE));
    }

    @Test
    void openingTwiceOnADayIsOneOpeningAlsoOnceTheyAreWelcomedBack() {
        Door opened = after(withLinks(CARD), new Open(CARD, away(7)));

        assertThat(decide(opened, new Open(CARD, away(7)), NOON)).isEqualTo(agree());
        assertThat(decide(opened, new Open(CARD, here(8)), NOON)).isEqualTo(agree());
        assertOpens(opened, arrival(IN_NETWORK, 8, TODAY.plusDays(1)));
    }

    @Test
    void whoeverLeavesAgainAndComesBackTheSameDayIsLetIn() {
        assertOpens(after(withLinks(CARD), new Open(CARD, away(7))), away(9));
        assertOpens(after(withLinks(CARD), new Open(CARD, here(5))), away(6));
    }

    @Test
    void onceSomebodyHasBeenInTouchTheNextPressIsAnotherOpening() {
        var answered = new Arrival(LAMBETH, WANDA, TODAY, IN_NETWORK, true, 7);

        assertOpens(after(withLinks(CARD), new Open(CARD, here(7))), answered);
    }

    @Test
    void anOpeningBelongsToWhereTheyAreNowAndStaysKnownWhenLinksAreMadeOrRevoked() {
        var moved = new Arrival(YORK, WANDA, TODAY, AWAY, false, 7);
        Door opened = after(withLinks(CARD), new Open(CARD, moved));
        var opening = new Opening(NOON, TODAY, 7);

        assertThat(((Ready) opened).place()).isEqualTo(YORK);
        assertThat(((Ready) after(opened, make(PHONE, true))).lastOpening()).isEqualTo(opening);
        Door revoked = after(opened, new Revoke(WANDA));
        assertThat(((Revoked) revoked).lastOpening()).isEqualTo(opening);
        assertThat(((Ready) after(revoked, make(PHONE, true))).lastOpening()).isEqualTo(opening);
    }

    @Test
    void howTheyGotItIsRecordedOfTheNewestLink() {
        var onPaper = new Given(Given.How.ON_PAPER, TODAY, WANDA);
        Door both = after(withLinks(CARD), make(PHONE, true));

        Door given = after(both, new RecordGiven(onPaper, TODAY));

        assertThat(((Ready) given).links()).extracting(Link::given).containsExactly(null, onPaper);
        var tomorrow = new Given(Given.How.SENT_LATER, TODAY.plusDays(1), WANDA);
        assertRefused("date-to-come", decide(both, new RecordGiven(tomorrow, TODAY), NOON));
        assertRefused("no-link", decide(new None(), new RecordGiven(onPaper, TODAY), NOON));
        Door revoked = after(both, new Revoke(WANDA));
        assertRefused("no-link", decide(revoked, new RecordGiven(onPaper, TODAY), NOON));
    }

    @Test
    void whatCannotBeHasAName() {
        List<Event> later =
                List.of(
                        new GivenRecorded(new Given(Given.How.READ_OUT, TODAY, WANDA)),
                        new LinksRevoked(WANDA, NOON),
                        new Opened(LEON, away(7), NOON));
        Door revoked = after(withLinks(CARD), new Revoke(WANDA));
        for (Event event : later) {
            assertThatThrownBy(() -> new None().apply(event))
                    .isInstanceOf(ImpossibleException.class);
            assertThatThrownBy(() -> revoked.apply(event)).isInstanceOf(ImpossibleException.class);
        }
    }

    @Test
    void somebodyIsThereWithinAnHourWhileTheTeamWorksElseOnItsNextMorning() {
        assertThat(after("2026-11-24T15:59:59")).isEqualTo("2026-11-24T16:59:59");
        assertThat(after("2026-11-24T16:00:00")).isEqualTo("2026-11-25T09:00:00");
        assertThat(after("2026-11-27T09:00:00")).isEqualTo("2026-11-27T10:00:00");
        assertThat(after("2026-11-27T23:40:00")).isEqualTo("2026-11-30T09:00:00");
        assertThat(after("2026-11-28T09:00:00")).isEqualTo("2026-11-30T09:00:00");
        assertThat(after("2026-11-29T09:00:00")).isEqualTo("2026-11-30T09:00:00");
    }

    @Test
    void nothingThatHoldsASecretPrintsIt() {
        assertThat(CARD).hasToString("•••");
        assertThat(withLinks(CARD).toString()).doesNotContain("card");
    }

    private static LocalDateTime after(String local) {
        var london = ZoneId.of("Europe/London");
        return Soonest.after(LocalDateTime.parse(local).atZone(london)).toLocalDateTime();
    }

    private static Arrival away(long heard) {
        return arrival(AWAY, heard, TODAY);
    }

    private static Arrival here(long heard) {
        return arrival(IN_NETWORK, heard, TODAY);
    }

    private static Arrival arrival(Whereabouts whereabouts, long heard, LocalDate today) {
        return new Arrival(LAMBETH, WANDA, today, whereabouts, false, heard);
    }

    private static MakeLink make(HashedSecret secret, boolean keepOlder) {
        return new MakeLink(LEON, LAMBETH, secret, keepOlder, WANDA);
    }

    private static Door withLinks(HashedSecret secret) {
        return after(new None(), make(secret, false));
    }

    private static Door after(Door door, Door.Command command) {
        var agreed = (Agreed<Event>) decide(door, command, NOON);
        Door now = door;
        for (Event event : agreed.events()) now = now.apply(event);
        return now;
    }

    private static void assertOpens(Door door, Arrival arrival) {
        assertThat(decide(door, new Open(CARD, arrival), NOON))
                .isEqualTo(agree(new Opened(LEON, arrival, NOON)));
    }

    private static void assertRefused(String code, Decision<Event> decision) {
        assertThat(((Refused<Event>) decision).refusal().code()).isEqualTo(code);
    }
}
