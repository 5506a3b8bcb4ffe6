package org.livingwell.intake.people.concern.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.people.concern.domain.Concern.decide;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.people.concern.domain.Concern.Command.Raise;
import org.livingwell.intake.people.concern.domain.Concern.Command.ShareOutside;
import org.livingwell.intake.people.concern.domain.Concern.Command.TellPerson;
import org.livingwell.intake.people.concern.domain.Concern.Event;
import org.livingwell.intake.people.concern.domain.Concern.Event.PersonTold;
import org.livingwell.intake.people.concern.domain.Concern.Event.Raised;
import org.livingwell.intake.people.concern.domain.Concern.Event.SharedOutside;
import org.livingwell.intake.people.concern.domain.Concern.None;
import org.livingwell.intake.people.concern.domain.Concern.Noted;
import org.livingwell.intake.people.concern.domain.Concern.Told;
import org.livingwell.intake.people.concern.domain.Concern.Untold;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class ConcernTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final WorkerId WANDA = new WorkerId(new UUID(0, 2));
    static final Matter DEBORAHS =
            new Matter(
                    new PersonId(new UUID(0, 1)),
                    new PlaceId("lambeth"),
                    Matter.About.PERSON,
                    List.of(Matter.Kind.ABUSE),
                    new Words("He reads her messages"),
                    new Words("to be safe at home"),
                    WANDA,
                    new Words("Wanda"));

    @Test
    void aConcernBeginsUntold() {
        assertThat(decide(new None(), new Raise(DEBORAHS), NOON))
                .isEqualTo(agree(new Raised(DEBORAHS, NOON)));
        assertThat(new None().apply(new Raised(DEBORAHS, NOON))).isEqualTo(untold());
    }

    @Test
    void sharingWithoutConsentNeedsAReason() {
        var silent = share(false, null);
        var because = share(false, new Words("a child is in the house"));

        assertThat(refusal(decide(untold(), silent, NOON))).isEqualTo("reason-missing");
        assertThat(decide(untold(), because, NOON))
                .isEqualTo(agree(new SharedOutside(because.share())));
        assertThat(decide(untold(), share(true, null), NOON))
                .isEqualTo(agree(new SharedOutside(share(true, null).share())));
    }

    @Test
    void nobodyWasToldTomorrow() {
        var tomorrow = TODAY.plusDays(1);
        var share = new Share(new Words("GP"), tomorrow, true, null, WANDA);

        assertThat(refusal(decide(untold(), new ShareOutside(share, TODAY), NOON)))
                .isEqualTo("date-to-come");
        assertThat(refusal(decide(untold(), new TellPerson(tomorrow, WANDA, TODAY), NOON)))
                .isEqualTo("date-to-come");
        assertThat(
                        refusal(
                                decide(
                                        untold(),
                                        new TellPerson(TODAY.minusDays(9), WANDA, TODAY),
                                        NOON)))
                .isEqualTo("date-over");
    }

    @Test
    void thePersonIsToldOnce() {
        var tell = new TellPerson(TODAY, WANDA, TODAY);

        var decided = decide(untold(), tell, NOON);

        assertThat(decided).isEqualTo(agree(new PersonTold(Matter.About.PERSON, TODAY, WANDA)));
        var told = untold().apply(new PersonTold(Matter.About.PERSON, TODAY, WANDA));
        assertThat(told).isInstanceOf(Told.class);
        assertThat(decide(told, tell, NOON)).isEqualTo(agree());
    }

    @Test
    void whoWasToldOutsideIsKeptWhetherThePersonKnowsOrNot() {
        var first = share(true, null).share();
        var then = new Share(new Words("GP"), TODAY, true, null, WANDA);
        var told = new PersonTold(Matter.About.PERSON, TODAY, WANDA);

        var before = untold().apply(new SharedOutside(first)).apply(new SharedOutside(then));
        var after = before.apply(told).apply(new SharedOutside(first));

        assertThat(before).isEqualTo(new Untold(DEBORAHS, NOON, List.of(first, then)));
        assertThat(after)
                .isEqualTo(new Told(DEBORAHS, NOON, List.of(first, then, first), TODAY, WANDA));
    }

    @Test
    void aRepeatedRaiseChangesNothing() {
        assertThat(decide(untold(), new Raise(DEBORAHS), NOON)).isEqualTo(agree());
    }

    @Test
    void thePersonMayHaveBeenToldOnTheDayBeforeItWasWrittenDown() {
        var yesterday = new TellPerson(TODAY.minusDays(1), WANDA, TODAY);
        var before = new TellPerson(TODAY.minusDays(2), WANDA, TODAY);

        assertThat(decide(untold(), yesterday, NOON))
                .isEqualTo(agree(new PersonTold(Matter.About.PERSON, TODAY.minusDays(1), WANDA)));
        assertThat(refusal(decide(untold(), before, NOON))).isEqualTo("date-over");
    }

    @Test
    void itIsAboutWhomAndWhereItWasRaised() {
        assertThat(((Noted) untold()).person()).isEqualTo(DEBORAHS.person());
        assertThat(((Noted) untold()).place()).isEqualTo(DEBORAHS.place());
    }

    @Test
    void oneCauseRaisesOne() {
        var cause = Cause.of(new UUID(0, 7));

        assertThat(ConcernId.of(cause)).isEqualTo(ConcernId.of(cause));
        assertThat(ConcernId.of(cause)).isNotEqualTo(ConcernId.of(Cause.of(new UUID(0, 8))));
        assertThat(new ConcernId(WANDA.value())).hasToString(WANDA.value().toString());
    }

    @Test
    void whatCannotHaveHappenedIsAMistakeOfOurs() {
        var told = new PersonTold(Matter.About.PERSON, TODAY, WANDA);
        var shared = new SharedOutside(share(true, null).share());

        for (Event event : List.of(told, shared)) {
            assertThatThrownBy(() -> new None().apply(event))
                    .isInstanceOf(ImpossibleException.class);
        }
        assertThatThrownBy(() -> untold().apply(told).apply(told))
                .isInstanceOf(ImpossibleException.class);
        assertThatThrownBy(() -> untold().apply(new Raised(DEBORAHS, NOON)))
                .isInstanceOf(ImpossibleException.class);
    }

    @Test
    void whatNobodyRaisedIsNotThere() {
        assertThat(decide(new None(), share(true, null), NOON)).isEqualTo(notFound());
        assertThat(decide(new None(), new TellPerson(TODAY, WANDA, TODAY), NOON))
                .isEqualTo(notFound());
    }

    private static Concern untold() {
        return new Untold(DEBORAHS, NOON, List.of());
    }

    private static ShareOutside share(boolean agreed, Words reason) {
        return new ShareOutside(
                new Share(new Words("Social care"), TODAY, agreed, reason, WANDA), TODAY);
    }

    private static String refusal(Decision<Concern.Event> decision) {
        return decision instanceof Refused<Concern.Event>(var refusal) ? refusal.code() : "";
    }
}
