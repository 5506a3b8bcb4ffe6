package org.livingwell.contact.reaching.rule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.LONDON;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.NOON;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.TODAY;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.byHand;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.byItself;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.held;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.rules;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.speaking;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.texts;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.tuesdays;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.watched;
import static org.livingwell.contact.reaching.rule.domain.RuleFixtures.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Allowed;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Withheld;
import org.livingwell.contact.reaching.rule.domain.Gate.Ask;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.reaching.rule.domain.Gate.Mind;
import org.livingwell.contact.reaching.rule.domain.Gate.Rule;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.util.List;

class GateTest {

    @ParameterizedTest
    @EnumSource
    void whereNothingWasHeardNothingIsAllowed(Channel channel) {
        var ask = new Ask(channel, Kind.BY_HAND, NOON, LONDON, State.IN_NETWORK, false);

        assertThat(Gate.ask(null, ask)).isEqualTo(new Withheld(Rule.NO_RULES, null));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotSaidToBeSafeIsNot(Channel channel) {
        assertThat(byHand(rules(), channel, "2026-11-24T12:00:00Z"))
                .isEqualTo(new Withheld(Rule.NOT_SAFE, null));
    }

    @Test
    void aWindowIsOpenFromItsFirstMinuteToBeforeItsLast() {
        assertThat(byItself(tuesdays(), Channel.CALL, "2026-11-24T09:59:59Z"))
                .isEqualTo(outside("2026-11-24T10:00:00Z"));
        assertThat(byItself(tuesdays(), Channel.CALL, "2026-11-24T10:00:00Z"))
                .isEqualTo(new Allowed(Instant.parse("2026-11-24T12:00:00Z"), calling()));
        assertThat(byItself(tuesdays(), Channel.CALL, "2026-11-24T11:59:59Z"))
                .isInstanceOf(Allowed.class);
        assertThat(byItself(tuesdays(), Channel.CALL, "2026-11-24T12:00:00Z"))
                .isEqualTo(outside("2026-12-01T10:00:00Z"));
    }

    @Test
    void whoeverSaidNoTimesIsReachedByDay() {
        assertThat(byItself(texts(), Channel.TEXT, "2026-11-24T07:59:00Z"))
                .isEqualTo(new Withheld(Rule.NIGHT, Instant.parse("2026-11-24T08:00:00Z")));
        assertThat(byItself(texts(), Channel.TEXT, "2026-11-24T20:59:00Z"))
                .isEqualTo(new Allowed(Instant.parse("2026-11-24T21:00:00Z"), List.of()));
        assertThat(byHand(texts(), Channel.TEXT, "2026-11-24T21:00:00Z"))
                .isEqualTo(new Withheld(Rule.NIGHT, Instant.parse("2026-11-25T08:00:00Z")));
    }

    @Test
    void aLetterWaitsForNoHour() {
        var letters = rules(ChannelRule.of(Channel.LETTER, true));

        assertThat(byItself(letters, Channel.LETTER, "2026-11-24T23:30:00Z"))
                .isEqualTo(new Allowed(Instant.parse("2026-11-25T00:00:00Z"), List.of()));
    }

    @Test
    void wordsAboutTimesShutOutAProgramAndAreReadByAHuman() {
        var words = when(texts(), "not when he is home");

        assertThat(byItself(words, Channel.TEXT, "2026-11-24T12:00:00Z"))
                .isEqualTo(new Withheld(Rule.TIMES_UNREAD, null));
        assertThat(byHand(words, Channel.TEXT, "2026-11-24T12:00:00Z"))
                .isEqualTo(
                        new Allowed(
                                Instant.parse("2026-11-24T21:00:00Z"), List.of(Mind.TIMES_UNREAD)));
    }

    @Test
    void aWatchedDeviceGetsNothingByItself() {
        assertThat(byItself(watched(texts()), Channel.TEXT, "2026-11-24T12:00:00Z"))
                .isEqualTo(new Withheld(Rule.DEVICE_WATCHED, null));
        assertThat(minded(byHand(watched(texts()), Channel.TEXT, "2026-11-24T12:00:00Z")))
                .containsExactly(Mind.DEVICE_SHARED);
    }

    @Test
    void aLetterThatOthersOpenIsNotWrittenByItself() {
        var letters = watched(rules(ChannelRule.of(Channel.LETTER, true)));

        assertThat(byItself(letters, Channel.LETTER, "2026-11-24T12:00:00Z"))
                .isEqualTo(new Withheld(Rule.LETTERS_OPENED, null));
        assertThat(minded(byHand(letters, Channel.LETTER, "2026-11-24T12:00:00Z")))
                .containsExactly(Mind.LETTERS_OPENED);
    }

    @Test
    void whoeverIsReachedThroughSomebodyIsReachedByAHuman() {
        var through = new Through(new Words("My sister"), null);
        var texts = rules(new ChannelRule(Channel.TEXT, true, List.of(), through));

        assertThat(byItself(texts, Channel.TEXT, "2026-11-24T12:00:00Z"))
                .isEqualTo(new Withheld(Rule.THROUGH, null));
        assertThat(minded(byHand(texts, Channel.TEXT, "2026-11-24T12:00:00Z")))
                .containsExactly(Mind.THROUGH);
    }

    @Test
    void rulesThatAreOverAllowAProgramNothing() {
        var over = texts().asked(TODAY);

        assertThat(byItself(over, Channel.TEXT, "2026-11-23T23:59:00Z"))
                .isEqualTo(new Withheld(Rule.NIGHT, null));
        assertThat(byItself(over, Channel.TEXT, "2026-11-23T20:00:00Z"))
                .isInstanceOf(Allowed.class);
        assertThat(byItself(over, Channel.TEXT, "2026-11-24T12:00:00Z"))
                .isEqualTo(new Withheld(Rule.EXPIRED, null));
        assertThat(minded(byHand(over, Channel.TEXT, "2026-11-24T12:00:00Z")))
                .containsExactly(Mind.EXPIRED);
    }

    @Test
    void whoeverPausedOrLeftHearsNothingByItself() {
        assertThat(texted(State.PAUSED, Kind.BY_ITSELF)).isEqualTo(new Withheld(Rule.PAUSED, null));
        assertThat(texted(State.FAREWELLED, Kind.BY_ITSELF))
                .isEqualTo(new Withheld(Rule.FAREWELLED, null));
        assertThat(minded(texted(State.PAUSED, Kind.BY_HAND))).containsExactly(Mind.PAUSED);
        assertThat(minded(texted(State.FAREWELLED, Kind.BY_HAND))).containsExactly(Mind.FAREWELLED);
    }

    @Test
    void whoeverIsKnownInPartHearsNothingByItself() {
        assertThat(texted(State.IN_DOUBT, Kind.BY_ITSELF))
                .isEqualTo(new Withheld(Rule.IN_DOUBT, null));
        assertThat(minded(texted(State.IN_DOUBT, Kind.BY_HAND))).containsExactly(Mind.IN_DOUBT);
    }

    @Test
    void whileSomethingNewerIsOnItsWayNothingGoesByItself() {
        var itself = new Ask(Channel.TEXT, Kind.BY_ITSELF, NOON, LONDON, State.IN_NETWORK, true);
        var hand = new Ask(Channel.TEXT, Kind.BY_HAND, NOON, LONDON, State.IN_NETWORK, true);

        assertThat(Gate.ask(held(texts()), itself)).isEqualTo(new Withheld(Rule.NEWER_SAID, null));
        assertThat(minded(Gate.ask(held(texts()), hand))).containsExactly(Mind.NEWER_SAID);
    }

    @Test
    void nobodyWritesToWhoeverDied() {
        assertThat(texted(State.DIED, Kind.BY_HAND)).isEqualTo(new Withheld(Rule.DIED, null));
    }

    @Test
    void withoutANumberNobodyIsRung() {
        var all =
                rules(
                        ChannelRule.of(Channel.CALL, true),
                        ChannelRule.of(Channel.EMAIL, true),
                        ChannelRule.of(Channel.VISIT, true));
        var given = held(all);
        var none = new Held(all, TODAY, 1, false, false, null, null, 1);

        assertThat(at(none, Channel.CALL)).isEqualTo(new Withheld(Rule.NO_WAY, null));
        assertThat(at(none, Channel.EMAIL)).isEqualTo(new Withheld(Rule.NO_WAY, null));
        assertThat(at(none, Channel.VISIT)).isInstanceOf(Allowed.class);
        assertThat(at(given, Channel.EMAIL)).isInstanceOf(Allowed.class);
    }

    @Test
    void beforeACallAHumanReadsWhomTheyMustNotSpeakTo() {
        var calls = speaking(rules(ChannelRule.of(Channel.CALL, true)), "Ruth", "Mark");

        assertThat(minded(byHand(calls, Channel.CALL, "2026-11-24T12:00:00Z")))
                .containsExactly(Mind.NO_VOICEMAIL, Mind.NEVER_TALK_TO, Mind.MAY_TALK_TO);
    }

    @Test
    void aNumberThatMustNotShowIsMindedInACallAlone() {
        var withheld =
                new Rules(
                        List.of(
                                ChannelRule.of(Channel.CALL, true),
                                ChannelRule.of(Channel.TEXT, true)),
                        true,
                        true,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        TODAY.plusYears(1));

        assertThat(minded(byHand(withheld, Channel.CALL, "2026-11-24T12:00:00Z")))
                .containsExactly(Mind.WITHHELD_NUMBER);
        assertThat(minded(byHand(withheld, Channel.TEXT, "2026-11-24T12:00:00Z"))).isEmpty();
    }

    private static Gate.Answer at(Held held, Channel channel) {
        return Gate.ask(
                held, new Ask(channel, Kind.BY_ITSELF, NOON, LONDON, State.IN_NETWORK, false));
    }

    private static Gate.Answer texted(State state, Kind kind) {
        return Gate.ask(held(texts()), new Ask(Channel.TEXT, kind, NOON, LONDON, state, false));
    }

    private static List<Mind> minded(Gate.Answer answer) {
        return ((Allowed) answer).mind();
    }

    private static List<Mind> calling() {
        return List.of(Mind.NO_VOICEMAIL);
    }

    private static Withheld outside(String next) {
        return new Withheld(Rule.OUTSIDE_HOURS, Instant.parse(next));
    }
}
