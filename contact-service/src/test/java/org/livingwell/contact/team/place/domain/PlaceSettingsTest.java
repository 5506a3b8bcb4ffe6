package org.livingwell.contact.team.place.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.platform.domain.Decision.agree;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.team.place.domain.PlaceSettings.Command.Hear;
import org.livingwell.contact.team.place.domain.PlaceSettings.Command.TryLater;
import org.livingwell.contact.team.place.domain.PlaceSettings.Command.Want;
import org.livingwell.contact.team.place.domain.PlaceSettings.Event.Heard;
import org.livingwell.contact.team.place.domain.PlaceSettings.Event.Postponed;
import org.livingwell.contact.team.place.domain.PlaceSettings.Event.SettingsWanted;
import org.livingwell.contact.team.place.domain.PlaceSettings.Fetched;
import org.livingwell.contact.team.place.domain.PlaceSettings.Kept;
import org.livingwell.contact.team.place.domain.PlaceSettings.None;
import org.livingwell.contact.team.place.domain.PlaceSettings.Wanted;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

class PlaceSettingsTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Fetched SECOND = new Fetched(Settings.UNKNOWN, 2);

    @Test
    void whatAPlaceDecidedIsWantedFromTheFirstThatIsHeardOfIt() {
        var wanted = new Wanted(1, 0, NOON);

        assertThat(decide(new None(), new Want(LAMBETH, 1)))
                .isEqualTo(agree(new SettingsWanted(LAMBETH, wanted)));
        assertThat(new None().apply(new SettingsWanted(LAMBETH, wanted)))
                .isEqualTo(new Kept(LAMBETH, null, wanted));
        assertThat(new Kept(LAMBETH, null, wanted).person()).isNull();
    }

    @Test
    void whatIsKnownOrWantedAlreadyIsNotWantedAgain() {
        assertThat(decide(kept(SECOND, null), new Want(LAMBETH, 1))).isEqualTo(agree());
        assertThat(decide(kept(SECOND, null), new Want(LAMBETH, 2))).isEqualTo(agree());
        assertThat(decide(kept(null, wanted(3, 1)), new Want(LAMBETH, 2))).isEqualTo(agree());
        assertThat(decide(kept(null, wanted(3, 1)), new Want(LAMBETH, 3))).isEqualTo(agree());
    }

    @Test
    void whatIsNewIsWantedAtOnceAndTheLastThatIsKnownHoldsMeanwhile() {
        var newer = agree((PlaceSettings.Event) new SettingsWanted(LAMBETH, wanted(3, 0)));

        assertThat(decide(kept(SECOND, null), new Want(LAMBETH, 3))).isEqualTo(newer);
        assertThat(decide(kept(SECOND, wanted(2, 5)), new Want(LAMBETH, 3))).isEqualTo(newer);
        assertThat(kept(SECOND, null).apply(new SettingsWanted(LAMBETH, wanted(3, 0))))
                .isEqualTo(kept(SECOND, wanted(3, 0)));
    }

    @Test
    void whatIntakeSaysHolds() {
        assertThat(decide(kept(null, wanted(2, 4)), new Hear(SECOND)))
                .isEqualTo(agree(new Heard(SECOND)));
        assertThat(decide(kept(null, wanted(1, 0)), new Hear(SECOND)))
                .isEqualTo(agree(new Heard(SECOND)));
        assertThat(kept(null, wanted(2, 0)).apply(new Heard(SECOND))).isEqualTo(kept(SECOND, null));
    }

    @Test
    void anAnswerThatWasOnItsWayWhileSomethingNewerWasHeardOfIsNotTheLast() {
        assertThat(decide(kept(null, wanted(3, 0)), new Hear(SECOND)))
                .isEqualTo(agree(new Postponed(new Wanted(3, 1, NOON.plusSeconds(1)))));
    }

    @Test
    void whatNobodyWaitsForChangesNothing() {
        assertThat(decide(new None(), new Hear(SECOND))).isEqualTo(agree());
        assertThat(decide(kept(SECOND, null), new Hear(new Fetched(Settings.UNKNOWN, 9))))
                .isEqualTo(agree());
        assertThat(decide(new None(), new TryLater())).isEqualTo(agree());
        assertThat(decide(kept(SECOND, null), new TryLater())).isEqualTo(agree());
    }

    @Test
    void intakeIsAskedForEverAndAtLastOnceAMinute() {
        assertThat(pause(0)).isEqualTo(1);
        assertThat(pause(5)).isEqualTo(32);
        assertThat(pause(6)).isEqualTo(60);
        assertThat(pause(500)).isEqualTo(60);
        var later = new Wanted(3, 1, NOON.plusSeconds(1));
        assertThat(decide(kept(SECOND, later), new TryLater())).isEqualTo(agree());
        assertThat(kept(SECOND, wanted(3, 0)).apply(new Postponed(later)))
                .isEqualTo(kept(SECOND, later));
    }

    @Test
    void nothingIsFetchedForAPlaceNobodyHeardOf() {
        assertThatThrownBy(() -> new None().apply(new Heard(SECOND)))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> new None().apply(new Postponed(wanted(1, 1))))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void wherePlacesAreNotKnownNothingIsGuessed() {
        assertThat(Settings.UNKNOWN.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(Settings.UNKNOWN.ringUs()).isNull();
        assertThat(Settings.UNKNOWN.dutyContact().ways()).isEmpty();
        assertThat(Settings.UNKNOWN.tellingPhrases()).isEmpty();
        assertThat(Settings.UNKNOWN.urgentWithin()).isEqualTo(Duration.ofMinutes(15));
        assertThat(Settings.UNKNOWN.known()).isFalse();
    }

    @Test
    void whatAPlaceDecidedIsKnownWhereverItDiffers() {
        var zone = ZoneId.of("Europe/London");
        var decided =
                new Settings(
                        zone,
                        "Us",
                        null,
                        List.of(),
                        List.of(),
                        new DutyContact(null, null),
                        15,
                        List.of());

        assertThat(decided.known()).isTrue();
    }

    @Test
    void anAddressIsTriedBeforeANumber() {
        var email = new Words("duty@example.org");
        var phone = new Words("+442079460123");

        assertThat(new DutyContact(email, phone).ways()).containsExactly(email, phone);
        assertThat(new DutyContact(null, phone).ways()).containsExactly(phone);
        assertThat(new DutyContact(email, null).ways()).containsExactly(email);
    }

    private static long pause(int tries) {
        var decided = decide(kept(null, wanted(2, tries)), new TryLater());
        var agreed = (Decision.Agreed<PlaceSettings.Event>) decided;
        var until = ((Postponed) agreed.events().getFirst()).until();
        assertThat(until.tries()).isEqualTo(tries + 1);
        return Duration.between(NOON, until.due()).toSeconds();
    }

    private static Decision<PlaceSettings.Event> decide(
            PlaceSettings known, PlaceSettings.Command it) {
        return PlaceSettings.decide(known, it, NOON);
    }

    private static Kept kept(Fetched fetched, Wanted wanted) {
        return new Kept(LAMBETH, fetched, wanted);
    }

    private static Wanted wanted(int revision, int tries) {
        return new Wanted(revision, tries, NOON);
    }
}
