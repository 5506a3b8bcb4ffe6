package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.contact.reaching.message.Played.LONDON;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Played.Crash;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event.Ended;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.message.domain.Step;
import org.livingwell.contact.reaching.provider.Handed;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.contact.reaching.rule.domain.Window;
import org.livingwell.platform.domain.Cause;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** The cases of other people's bug reports, played minute by minute. */
class SenderTest {

    static final Instant TUESDAY_10 = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 24);
    static final UUID CAUSE = new UUID(13, 3);

    Played played = new Played(TUESDAY_10);
    Sender sender = played.sender();

    @Test
    void whatMayGoGoesOnceByTextAndSaysNothingUntilItIsKnownToReachThem() {
        texts();
        String first = wanted(CAUSE);

        played.round(sender);
        played.round(sender);

        assertThat(played.kept.get(first)).isInstanceOf(Sent.class);
        assertThat(played.handed).hasSize(1);
        assertThat(played.handed.getFirst().sender()).isEmpty();
        assertThat(played.handed.getFirst().text())
                .startsWith("Please ring 020 7946 0123 when it suits you.")
                .doesNotContain("appointment", "Friends");
        played.change(first, new Command.Confirm(), Cause.of(UUID.randomUUID()));
        wanted(new UUID(13, 4));
        played.round(sender);
        assertThat(played.handed.getLast().sender()).isEqualTo("Friends of Lambeth");
        assertThat(played.handed.getLast().text())
                .isEqualTo(
                        "You have an appointment on Monday 29 March at 2pm. If you cannot come,"
                                + " ring us on 020 7946 0123.");
    }

    @Test
    void whereNoTextMayGoAnEmailMay() {
        played.hold(List.of(ChannelRule.of(Channel.EMAIL, true)), NEXT_YEAR);
        wanted(CAUSE);

        played.round(sender);

        assertThat(played.handed.getFirst().channel()).isEqualTo(Channel.EMAIL);
        assertThat(played.handed.getFirst().to()).isEqualTo(Played.EMAIL);
    }

    @Test
    void theProviderIsDownUntilAfterTheWindowAndNothingGoesThen() {
        window(DayOfWeek.TUESDAY, 10, 12);
        String id = played.want(CAUSE, at("11:50"), at("18:00"));
        minutes("11:55", "12:40", Handed.Down::new);
        assertThat(played.handed).isNotEmpty();
        assertThat(played.now).isEqualTo(at("12:40"));
        played.handed.clear();

        minutes("12:40", "18:30", () -> new Handed.Taken("stand-in", "7"));

        assertThat(played.handed).isEmpty();
        assertThat(over(id).end()).isEqualTo(End.WITHHELD);
        assertThat(over(id).why()).isEqualTo("outside-hours");
    }

    @Test
    void whatTheProviderCouldNotTakeGoesOnceItCan() {
        window(DayOfWeek.TUESDAY, 10, 12);
        String id = played.want(CAUSE, at("10:30"), at("18:00"));
        minutes("10:30", "11:00", Handed.Down::new);
        played.handed.clear();

        minutes("11:00", "11:59", () -> new Handed.Taken("stand-in", "7"));

        assertThat(played.handed).hasSize(1);
        assertThat(played.kept.get(id)).isInstanceOf(Sent.class);
    }

    @Test
    void aChannelForbiddenOnWednesdayStopsFiveSendersOfThursdayAndOneStepTellsIt() {
        texts();
        var thursday = Instant.parse("2026-11-26T10:00:00Z");
        for (int sender = 0; sender < 5; sender++) {
            played.want(new UUID(14, sender), thursday, thursday.plus(Duration.ofHours(8)));
        }
        played.now = Instant.parse("2026-11-25T15:00:00Z");
        played.hold(List.of(), NEXT_YEAR);

        played.now = thursday;
        played.round(sender);

        assertThat(played.handed).isEmpty();
        var steps =
                played.events.stream()
                        .map(it -> it instanceof Ended ended ? ended.step() : null)
                        .filter(Objects::nonNull)
                        .toList();
        assertThat(steps).hasSize(5);
        assertThat(steps.stream().map(Step::id).distinct()).hasSize(1);
    }

    @Test
    void whoeverPausedLeftDiedOrWhoseRulesExpiredIsSentNothing() {
        for (State state : List.of(State.PAUSED, State.FAREWELLED, State.DIED)) {
            texts();
            String id = wanted(UUID.randomUUID());
            played.state = state;
            played.round(sender);
            assertThat(over(id).end()).isEqualTo(End.WITHHELD);
            played.state = State.IN_NETWORK;
        }
        played.hold(
                List.of(ChannelRule.of(Channel.TEXT, true)),
                LocalDate.ofInstant(played.now, LONDON));
        String expired = wanted(CAUSE);
        played.round(sender);
        assertThat(over(expired).why()).isEqualTo("expired");
        assertThat(played.handed).isEmpty();
    }

    @Test
    void whatIntakeSaysNewerThanTheRulesHeardWaitsUntilTheyHeardIt() {
        texts();
        String id = wanted(CAUSE);
        played.revision = 2;
        played.round(sender);
        assertThat(played.handed).isEmpty();
        assertThat(((Wanted) played.kept.get(id)).rule()).isEqualTo("newer-said");

        texts();
        played.now = played.now.plusSeconds(20);
        played.round(sender);
        assertThat(played.handed).hasSize(1);
    }

    @Test
    void whatIntakeCannotSayWaits() {
        texts();
        String id = wanted(CAUSE);
        played.intakeAnswers = false;
        played.round(sender);
        assertThat(played.kept.get(id)).isInstanceOf(Wanted.class);
        played.state = State.PAUSED;
        played.intakeAnswers = true;
        played.now = played.now.plusSeconds(20);
        played.round(sender);
        assertThat(over(id).why()).isEqualTo("paused");
    }

    @Test
    void nothingGoesUntilAllIsReadThatWasSaidMeanwhileAndWhatIsOfNoUseByThenEnds() {
        texts();
        played.heard = false;
        String soon = played.want(CAUSE, TUESDAY_10, at("10:10"));
        String later = played.want(new UUID(13, 4), TUESDAY_10, at("18:00"));
        minutes("10:00", "10:30", () -> new Handed.Taken("stand-in", "7"));
        assertThat(played.handed).isEmpty();
        assertThat(over(soon).end()).isEqualTo(End.USELESS);
        assertThat(played.kept.get(later)).isInstanceOf(Wanted.class);

        assertThat(((Wanted) played.kept.get(later)).tries()).isZero();

        played.heard = true;
        minutes("10:30", "11:00", () -> new Handed.Taken("stand-in", "7"));

        assertThat(played.handed).hasSize(1);
        assertThat(played.kept.get(later)).isInstanceOf(Sent.class);
    }

    @Test
    void aRuleThatClosesBetweenBeginningAndHandingOverIsKept() {
        texts();
        String id = wanted(CAUSE);
        played.meanwhile =
                () -> {
                    if (played.kept.get(id) instanceof Sending) played.hold(List.of(), NEXT_YEAR);
                };

        played.round(sender);

        assertThat(played.handed).isEmpty();
        played.now = played.now.plusSeconds(20);
        played.round(sender);
        assertThat(over(id).why()).isEqualTo("not-safe");
    }

    @Test
    void aProcessThatStandsStillUntilTheWindowIsOverHandsNothingOver() {
        window(DayOfWeek.TUESDAY, 10, 12);
        String id = played.want(CAUSE, at("11:59"), at("18:00"));
        played.now = at("11:59");
        played.meanwhile =
                () -> {
                    if (played.kept.get(id) instanceof Sending) played.now = at("12:01");
                };

        played.round(sender);

        assertThat(played.handed).isEmpty();
    }

    @Test
    void aProcessThatStandsStillUntilItIsUselessHandsNothingOver() {
        texts();
        String id = played.want(CAUSE, at("11:59"), at("12:00"));
        played.now = at("11:59");
        played.meanwhile =
                () -> {
                    if (played.kept.get(id) instanceof Sending) played.now = at("12:00");
                };

        played.round(sender);

        assertThat(played.handed).isEmpty();
    }

    @Test
    void whatWasBeingHandedOverWhenTheProcessDiedIsUnsureAndNeverGoesAgain() {
        texts();
        String id = wanted(CAUSE);
        played.carrier =
                it -> {
                    throw new Crash();
                };
        assertThatThrownBy(() -> played.round(sender)).isInstanceOf(Crash.class);
        played.carrier = it -> new Handed.Taken("stand-in", "7");

        played.now = played.now.plus(Duration.ofMinutes(4));
        played.round(sender);
        assertThat(played.kept.get(id)).isInstanceOf(Sending.class);
        IntStream.range(0, 3)
                .forEach(
                        _ -> {
                            played.now = played.now.plus(Duration.ofMinutes(6));
                            played.round(sender);
                        });

        assertThat(played.handed).hasSize(1);
        assertThat(over(id).end()).isEqualTo(End.UNSURE);
        assertThat(over(id).attempt().way()).isEqualTo(SentBy.TEXT);
    }

    @Test
    void ofTwoProcessesOneHandsOver() {
        texts();
        String id = wanted(CAUSE);
        var other = played.sender();
        var looks = new int[1];
        played.meanwhile =
                () -> {
                    if (looks[0]++ == 2) other.look(id); // while the first prepares it
                };

        sender.look(id);

        assertThat(looks[0]).isGreaterThan(3);
        assertThat(played.handed).hasSize(1);
    }

    @Test
    void whatAnotherProcessBeganAndDiedOverIsNotHandedOverByTheOneThatPreparedIt() {
        texts();
        String id = wanted(CAUSE);
        var other = played.sender();
        var looks = new int[1];
        played.carrier =
                it -> {
                    throw new Crash();
                };
        played.meanwhile =
                () -> {
                    if (looks[0]++ == 2) {
                        assertThatThrownBy(() -> other.look(id)).isInstanceOf(Crash.class);
                    }
                };

        sender.look(id);

        assertThat(played.handed).hasSize(1);
        assertThat(played.kept.get(id)).isInstanceOf(Sending.class);
    }

    private String wanted(UUID cause) {
        return played.want(cause, played.now, played.now.plus(Duration.ofHours(8)));
    }

    private void texts() {
        played.hold(List.of(ChannelRule.of(Channel.TEXT, true)), NEXT_YEAR);
    }

    private void window(DayOfWeek day, int from, int to) {
        var hours = new Window(List.of(day), LocalTime.of(from, 0), LocalTime.of(to, 0));
        played.hold(List.of(new ChannelRule(Channel.TEXT, true, List.of(hours), null)), NEXT_YEAR);
    }

    private void minutes(String from, String to, java.util.function.Supplier<Handed> says) {
        played.carrier = it -> says.get();
        for (played.now = at(from); played.now.isBefore(at(to)); ) {
            played.round(sender);
            played.now = played.now.plusSeconds(60);
        }
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + ":00Z");
    }

    private Over over(String id) {
        Message it = played.kept.get(id);
        assertThat(it).isInstanceOf(Over.class);
        return (Over) it;
    }
}
