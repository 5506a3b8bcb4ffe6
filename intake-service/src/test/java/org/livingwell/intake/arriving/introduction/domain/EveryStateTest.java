package org.livingwell.intake.arriving.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.AMARA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LATE;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.LEON;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.SATURDAY;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.WANDA_NAME;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.after;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionFixtures.introduced;
import static org.livingwell.intake.arriving.introduction.domain.IntroductionRules.decide;

import static java.time.ZoneOffset.UTC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.DeclareKin;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Forget;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Hear;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Introduce;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.LetGo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Match;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Open;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.RecordAttempt;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Reseal;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Restrict;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Ring;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Signpost;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.TakeOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Command.Welcome;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Attempted;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.HeardFrom;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.LetGoOf;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.MatchedTo;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Opened;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.ReachChanged;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Received;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Resealed;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.Rung;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.SignpostedOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenBack;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.TakenOn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WaysSaid;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WelcomedIn;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Event.WordsForgotten;
import org.livingwell.intake.arriving.introduction.domain.Introduction.None;
import org.livingwell.intake.arriving.introduction.domain.Introduction.Said;
import org.livingwell.intake.arriving.introduction.domain.Introduction.WrongMatch;
import org.livingwell.intake.people.person.domain.Reach;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every command and every fact, in every state an introduction can be in. */
class EveryStateTest {

    static final PersonId MINTED = new PersonId(new UUID(0, 9));
    static final Instant OVER = LATE.plus(Duration.ofDays(180));
    static final Signpost SIGNPOST =
            new Signpost(SignpostReason.NOT_NOW, null, WANDA, WANDA_NAME, Period.ofDays(180));
    static final WrongMatch WRONG =
            new WrongMatch(LEON, WANDA, WANDA_NAME, new Words("another Amara"), LATE);
    static final Attempt CALL =
            new Attempt(How.CALL, true, null, new Words("asked"), WANDA, WANDA_NAME, LATE);
    static final Heard HEARD = new Heard(MayKnow.IN_TOUCH, WANDA, WANDA_NAME, LATE);

    static final Map<String, Introduction> STATES = states();

    private static Map<String, Introduction> states() {
        var none = new None();
        var calm = new Introduce(introduced(TheyKnow.AGREES, false), SATURDAY);
        var pressing = new Introduce(introduced(TheyKnow.AGREES, true), SATURDAY);
        var waiting = after(none, decide(none, calm, LATE));
        var signposted = after(waiting, decide(waiting, SIGNPOST, LATE));
        Map<String, Introduction> states = new LinkedHashMap<>();
        states.put("none", none);
        states.put("waiting", waiting);
        states.put("urgent", after(none, decide(none, pressing, LATE)));
        states.put("welcomed", after(waiting, decide(waiting, command("welcome"), LATE)));
        states.put("signposted", signposted);
        states.put("matched", after(waiting, decide(waiting, command("match"), LATE)));
        states.put("forgotten", after(signposted, decide(signposted, new Forget(OVER), OVER)));
        return states;
    }

    private static Command command(String name) {
        return switch (name) {
            case "introduce" -> new Introduce(introduced(TheyKnow.AGREES, false), SATURDAY);
            case "attempt" -> new RecordAttempt(CALL, SATURDAY);
            case "open" -> new Open(WANDA);
            case "take-on" -> new TakeOn(WANDA, WANDA_NAME, null);
            case "let-go" -> new LetGo(WANDA);
            case "ring" -> new Ring();
            case "welcome" -> new Welcome(WANDA, WANDA_NAME);
            case "signpost" -> SIGNPOST;
            case "match" -> new Match(LEON, WANDA, WANDA_NAME);
            case "match-other" -> new Match(AMARA, WANDA, WANDA_NAME);
            case "take-back" -> new TakeBack(MINTED, WANDA, WANDA_NAME, new Words("no"), UTC);
            case "restrict" -> new Restrict(true, List.of(WANDA));
            case "let-in" -> new Restrict(false, List.of());
            case "kin" -> new DeclareKin(WANDA);
            case "reseal" -> new Reseal();
            case "hear" -> new Hear(HEARD);
            case "forget" -> new Forget(OVER);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # what is asked, and what it comes to: none, waiting, urgent, welcomed, signposted, matched, forgotten
                    introduce,   Received WaysSaid, -, -, -, -, -, -
                    attempt,     not-found, Attempted, Attempted, already-welcomed, already-signposted, already-matched, not-found
                    open,        -, -, Opened, -, -, -, -
                    take-on,     not-found, TakenOn, TakenOn, already-welcomed, already-signposted, already-matched, not-found
                    let-go,      not-found, -, -, already-welcomed, already-signposted, already-matched, not-found
                    ring,        -, -, Rung, -, -, -, -
                    welcome,     not-found, WelcomedIn, WelcomedIn, already-welcomed, WelcomedIn, already-matched, not-found
                    signpost,    not-found, SignpostedOn, SignpostedOn, already-welcomed, already-signposted, already-matched, not-found
                    match,       not-found, MatchedTo, MatchedTo, already-welcomed, MatchedTo, -, not-found
                    match-other, not-found, MatchedTo, MatchedTo, already-welcomed, MatchedTo, already-matched, not-found
                    take-back,   not-found, not-matched, not-matched, not-matched, not-matched, TakenBack WaysSaid, not-found
                    restrict,    not-found, ReachChanged, ReachChanged, already-welcomed, ReachChanged, already-matched, not-found
                    let-in,      not-found, -, -, already-welcomed, -, already-matched, not-found
                    kin,         not-found, ReachChanged, ReachChanged, already-welcomed, ReachChanged, already-matched, not-found
                    reseal,      -, -, -, -, -, Resealed, -
                    hear,        not-found, HeardFrom, HeardFrom, HeardFrom, HeardFrom, HeardFrom, not-found
                    forget,      -, -, -, -, WordsForgotten, -, -
                    """)
    void everythingThatIsAskedIsDecidedInEveryState(ArgumentsAccessor row) {
        var comesTo =
                STATES.values().stream().map(it -> decide(it, command(row.getString(0)), OVER));

        assertThat(comesTo.map(EveryStateTest::told))
                .containsExactlyElementsOf(
                        IntStream.range(1, row.size()).mapToObj(row::getString).toList());
    }

    private static String told(Decision<Event> decision) {
        return switch (decision) {
            case Refused<Event>(var refusal) -> refusal.code();
            case Agreed<Event>(var events) when events.isEmpty() -> "-";
            case Agreed<Event>(var events) ->
                    events.stream()
                            .map(it -> it.getClass().getSimpleName())
                            .collect(Collectors.joining(" "));
        };
    }

    static Stream<Arguments> facts() {
        var told = introduced(TheyKnow.AGREES, false);
        var signposted =
                new SignpostedOn(
                        AMARA, SignpostReason.NOT_NOW, null, WANDA, WANDA_NAME, LATE, OVER);
        return Stream.of(
                Arguments.of(new Received(told, LATE, SATURDAY), "none"),
                Arguments.of(new WaysSaid(1), "waiting urgent"),
                Arguments.of(new Attempted(AMARA, CALL, 1, SATURDAY), "waiting urgent"),
                Arguments.of(new Opened(WANDA, LATE), "waiting urgent"),
                Arguments.of(new TakenOn(new OnIt(WANDA, WANDA_NAME, LATE)), "waiting urgent"),
                Arguments.of(new LetGoOf(WANDA, LATE), "waiting urgent"),
                Arguments.of(new Rung(new Alarm(LATE, 1)), "waiting urgent"),
                Arguments.of(
                        new WelcomedIn(AMARA, WANDA, WANDA_NAME, LATE),
                        "waiting urgent signposted"),
                Arguments.of(signposted, "waiting urgent"),
                Arguments.of(
                        new MatchedTo(AMARA, LEON, WANDA, WANDA_NAME, LATE),
                        "waiting urgent signposted"),
                Arguments.of(new TakenBack(AMARA, MINTED, false, SATURDAY, WRONG), "matched"),
                Arguments.of(
                        new ReachChanged(new Reach(true, List.of(), List.of())),
                        "waiting urgent signposted"),
                Arguments.of(new Resealed(LEON), "matched"),
                Arguments.of(new HeardFrom(HEARD), "waiting urgent welcomed signposted matched"),
                Arguments.of(new WordsForgotten(OVER), "signposted"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactThatCannotBeIsNeverTakenInSilence(Event fact, String where) {
        var possible = List.of(where.split(" "));

        STATES.forEach(
                (name, state) -> {
                    if (possible.contains(name)) {
                        assertThat(state.apply(fact)).as(name).isNotNull();
                    } else {
                        assertThatThrownBy(() -> state.apply(fact))
                                .as(name)
                                .isInstanceOf(ImpossibleException.class);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"restrict", "kin"})
    void whoStaysOutIsKeptWithEverythingElseAsItWas(String asked) {
        for (String name : List.of("waiting", "signposted")) {
            var before = (Said) STATES.get(name);

            var shut = (Said) after(before, decide(before, command(asked), LATE));

            assertThat(shut.told().reach()).isNotEqualTo(Reach.open());
            assertThat(shut.told().with(Reach.open())).isEqualTo(before.told());
            assertThat(shut).hasSameClassAs(before);
        }
    }

    @Test
    void whatWasHeardIsKeptWithEverythingElseAsItWas() {
        STATES.values().stream()
                .filter(Said.class::isInstance)
                .map(Said.class::cast)
                .forEach(
                        before -> {
                            var heard = (Said) after(before, decide(before, new Hear(HEARD), LATE));

                            assertThat(heard)
                                    .usingRecursiveComparison()
                                    .ignoringFields("told.heard")
                                    .isEqualTo(before);
                            assertThat(heard.told().heard()).isEqualTo(HEARD);
                        });
    }

    @Test
    void nobodyIsForgottenForAnotherDayThanIsKept() {
        var signposted = STATES.get("signposted");

        var other = decide(signposted, new Forget(OVER.plusSeconds(1)), OVER.plusSeconds(2));

        assertThat(told(other)).isEqualTo("-");
    }
}
