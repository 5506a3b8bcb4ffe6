package org.livingwell.intake.team.place.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.team.place.domain.PlaceSettings.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.intake.team.place.domain.PlaceSettings.Command.Change;
import org.livingwell.intake.team.place.domain.PlaceSettings.Command.Seed;
import org.livingwell.intake.team.place.domain.PlaceSettings.Event.Changed;
import org.livingwell.intake.team.place.domain.PlaceSettings.Event.Seeded;
import org.livingwell.intake.team.place.domain.PlaceSettings.Kept;
import org.livingwell.intake.team.place.domain.PlaceSettings.None;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

class PlaceSettingsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PlaceId YORK = new PlaceId("york");
    private static final WorkerId LENA = new WorkerId(new UUID(1, 2));
    private static final PlaceSettings FIRST =
            new None().apply(new Seeded(YORK, settings(5, "The team"), 1, NOON));

    @Test
    void whatALeadChoseIsNotSeededAway() {
        PlaceSettings changed =
                FIRST.apply(new Changed(YORK, settings(3, "The team"), 2, LENA, NOON));

        assertThat(decide(changed, new Seed(YORK, settings(5, "The team")), NOON))
                .isEqualTo(agree());
    }

    @Test
    void aChangeOfWhatSomebodySawCounts() {
        var changed = decide(FIRST, new Change(YORK, settings(3, "The team"), 1, LENA), NOON);

        assertThat(changed)
                .isEqualTo(agree(new Changed(YORK, settings(3, "The team"), 2, LENA, NOON)));
        assertThat(FIRST.apply(new Changed(YORK, settings(3, "The team"), 2, LENA, NOON)))
                .isEqualTo(new Kept(settings(3, "The team"), 2, NOON, LENA));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        PlaceSettings changed =
                FIRST.apply(new Changed(YORK, settings(3, "The team"), 2, LENA, NOON));

        var refused = decide(changed, new Change(YORK, settings(9, "The team"), 1, LENA), NOON);

        assertThat(refused).isEqualTo(changedMeanwhile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mental Health Team", "NHS Lambeth", "Crisis line", "The recovery college"})
    void aSenderNameTellsNobodyWhy(String name) {
        var refused = decide(FIRST, new Change(YORK, settings(5, name), 1, LENA), NOON);

        assertThat(((Refused<PlaceSettings.Event>) refused).refusal().code())
                .isEqualTo("sender-name-tells");
    }

    @Test
    void whatIsTheSameIsNotChanged() {
        assertThat(decide(FIRST, new Change(YORK, settings(5, "The team"), 1, LENA), NOON))
                .isEqualTo(agree());
    }

    @Test
    void aPlaceIsSetUpOnce() {
        var begin = new Seed(YORK, settings(5, "The team"));

        assertThat(decide(new None(), begin, NOON))
                .isEqualTo(agree(new Seeded(YORK, settings(5, "The team"), 1, NOON)));
        assertThat(FIRST).isEqualTo(new Kept(settings(5, "The team"), 1, NOON, null));
        assertThat(decide(FIRST, begin, NOON)).isEqualTo(agree());
    }

    @Test
    void withoutTellingPhrasesToBeginWithNothingIsCompleted() {
        var none = settings(3, "The team", List.of());
        PlaceSettings early = new None().apply(new Seeded(YORK, none, 1, NOON));

        assertThat(decide(early, new Seed(YORK, settings(5, "The team", List.of())), NOON))
                .isEqualTo(agree());
    }

    @Test
    void theNumberToRingOfAPlaceIsItsOwnWhereItHasOne() {
        var own = settings(3, "The team");
        var ringless = withRingUs(own, null);

        assertThat(ringless.completedBy(own).ringUs()).isEqualTo(own.ringUs());
        assertThat(withRingUs(own, "1").completedBy(own).ringUs()).isEqualTo("1");
    }

    @Test
    void nobodyChangesWhatWasNeverSetUp() {
        var changed = new Changed(YORK, settings(3, "The team"), 2, LENA, NOON);

        assertThatThrownBy(() -> new None().apply(changed)).isInstanceOf(ImpossibleException.class);
    }

    private static Settings withRingUs(Settings it, String ringUs) {
        return new Settings(
                it.lawfulBasis(),
                it.contactWithinDays(),
                it.urgentWithinMinutes(),
                it.dutyContact(),
                it.retentionDays(),
                it.consentsStaleAfterMonths(),
                it.checkIns(),
                it.crisisLines(),
                it.senderName(),
                it.zone(),
                ringUs,
                it.tellingPhrases(),
                it.childrenUnder());
    }

    @Test
    void aPlaceNobodySetUpIsNotThere() {
        assertThat(decide(new None(), new Change(YORK, settings(5, "The team"), 0, LENA), NOON))
                .isEqualTo(notFound());
    }

    @Test
    void aPlaceSetUpBeforeThereWereTellingPhrasesGetsThemAndKeepsTheRest() {
        PlaceSettings early =
                FIRST.apply(new Changed(YORK, settings(3, "The team", List.of()), 2, LENA, NOON));

        var completed = decide(early, new Seed(YORK, settings(5, "The team")), NOON);

        assertThat(completed).isEqualTo(agree(new Seeded(YORK, settings(3, "The team"), 3, NOON)));
        assertThat(early.apply(new Seeded(YORK, settings(3, "The team"), 3, NOON)))
                .isEqualTo(new Kept(settings(3, "The team"), 3, NOON, LENA));
    }

    private static Settings settings(int days, String sender) {
        return settings(days, sender, List.of(new TellingPhrases("en", List.of("end my life"))));
    }

    private static Settings settings(int days, String sender, List<TellingPhrases> telling) {
        return new Settings(
                LawfulBasis.PUBLIC_TASK,
                days,
                15,
                new DutyContact(new Words("duty@example.org"), null, null),
                365,
                12,
                new CheckInCadences(List.of(1, 2, 4, 7), List.of(7, 30)),
                List.of(),
                sender,
                ZoneId.of("Europe/London"),
                "020 7946 0500",
                telling,
                18);
    }
}
