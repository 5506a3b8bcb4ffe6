package org.livingwell.intake.arriving.huddle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.Close;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.ComeTogether;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.Decide;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Command.Gather;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.Began;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.CameTogether;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.Closed;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Event.Resolved;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Held;
import org.livingwell.intake.arriving.huddle.domain.Huddle.None;
import org.livingwell.intake.arriving.huddle.domain.Huddle.Open;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class HuddleTest {

    static final PlaceId YORK = new PlaceId("york");
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    static final List<WorkerId> OLA = List.of(new WorkerId(new UUID(0, 3)));
    static final Huddle OPEN = new Open(YORK, TODAY, List.of(), List.of());
    static final Huddle HELD = new Held(YORK, TODAY, List.of(), List.of());

    @Test
    void aPlaceHasOneADay() {
        assertThat(decide(new None(), new Gather(YORK, TODAY, TODAY)))
                .isEqualTo(agree(new Began(YORK, TODAY)));
        assertThat(new None().apply(new Began(YORK, TODAY))).isEqualTo(OPEN);
        assertThat(decide(OPEN, new Gather(YORK, TODAY, TODAY))).isEqualTo(agree());
        assertThat(decide(HELD, new Gather(YORK, TODAY, TODAY))).isEqualTo(agree());
        assertThat(HuddleId.of(YORK, TODAY)).isNotEqualTo(HuddleId.of(YORK, TODAY.plusDays(1)));
        assertThat(HuddleId.of(YORK, TODAY)).isEqualTo(HuddleId.of(YORK, TODAY));
        assertThat(new HuddleId(new UUID(0, 1))).hasToString(new UUID(0, 1).toString());
    }

    @Test
    void itBeginsOnItsDayAndLateIsBetterThanNever() {
        assertThat(refusal(decide(new None(), new Gather(YORK, TODAY.plusDays(1), TODAY))))
                .isEqualTo("date-to-come");
        assertThat(decide(new None(), new Gather(YORK, TODAY.minusDays(1), TODAY)))
                .isEqualTo(agree(new Began(YORK, TODAY.minusDays(1))));
    }

    @Test
    void whoCameIsSaidAsOftenAsItChanges() {
        var came = OPEN.apply(new CameTogether(OLA));

        assertThat(decide(OPEN, new ComeTogether(OLA))).isEqualTo(agree(new CameTogether(OLA)));
        assertThat(came).isEqualTo(new Open(YORK, TODAY, OLA, List.of()));
        assertThat(decide(came, new ComeTogether(OLA))).isEqualTo(agree());
    }

    @Test
    void whatIsDecidedHasAStepFromTodayOn() {
        var resolve = resolve(TODAY);

        assertThat(decide(OPEN, new Decide(resolve, TODAY)))
                .isEqualTo(agree(new Resolved(resolve)));
        assertThat(OPEN.apply(new Resolved(resolve)))
                .isEqualTo(new Open(YORK, TODAY, List.of(), List.of(resolve)));
        assertThat(refusal(decide(OPEN, new Decide(resolve(TODAY.minusDays(1)), TODAY))))
                .isEqualTo("date-over");
    }

    @Test
    void onceOverItSaysHowMuchWasDecidedAndDecidesNoMore() {
        var decided = OPEN.apply(new CameTogether(OLA)).apply(new Resolved(resolve(TODAY)));

        assertThat(decide(decided, new Close())).isEqualTo(agree(new Closed(1)));
        assertThat(decided.apply(new Closed(1)))
                .isEqualTo(new Held(YORK, TODAY, OLA, List.of(resolve(TODAY))));
        assertThat(refusal(decide(HELD, new Decide(resolve(TODAY), TODAY))))
                .isEqualTo("huddle-over");
        assertThat(refusal(decide(HELD, new ComeTogether(OLA)))).isEqualTo("huddle-over");
        assertThat(decide(HELD, new Close())).isEqualTo(agree());
    }

    @Test
    void whereNobodyGatheredNothingIsDecided() {
        for (Command command :
                List.of(new ComeTogether(OLA), new Decide(resolve(TODAY), TODAY), new Close())) {
            assertThat(decide(new None(), command)).isEqualTo(notFound());
        }
    }

    @Test
    void itIsAboutItsPlaceAndNobody() {
        assertThat(((Open) OPEN).person()).isNull();
        assertThat(((Held) HELD).place()).isEqualTo(YORK);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNeverDecidedIsNeverApplied(Huddle huddle, Event event) {
        assertThatExceptionOfType(ImpossibleException.class).isThrownBy(() -> huddle.apply(event));
    }

    static Stream<Object[]> whatIsNeverDecidedIsNeverApplied() {
        var began = new Began(YORK, TODAY);
        var came = new CameTogether(OLA);
        return Stream.of(
                new Object[] {OPEN, began},
                new Object[] {HELD, began},
                new Object[] {new None(), came},
                new Object[] {HELD, came},
                new Object[] {HELD, new Resolved(resolve(TODAY))},
                new Object[] {new None(), new Closed(0)});
    }

    private static Decision<Event> decide(Huddle huddle, Command command) {
        return Huddle.decide(huddle, command, Instant.EPOCH);
    }

    static Resolve resolve(LocalDate due) {
        return new Resolve(
                new UUID(0, 1),
                Resolve.About.PERSON,
                new UUID(0, 2),
                new WorkerId(new UUID(0, 3)),
                Resolve.Step.VISIT,
                due);
    }

    private static String refusal(Decision<Event> decision) {
        return decision instanceof Refused<Event>(var refusal) ? refusal.code() : "";
    }
}
