package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Said;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer;
import org.livingwell.contact.reaching.rule.domain.Gate.Ask;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Named people, places and moments of the tests of contact rules. */
final class RuleFixtures {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final PersonId DEBORAH = new PersonId(new UUID(13, 1));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final WorkerId WANDA = new WorkerId(new UUID(13, 2));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final ForWhom WANDA_TODAY = new ForWhom(WANDA, TODAY, false);
    static final Window TUESDAYS_10_TO_12 =
            new Window(List.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0), LocalTime.of(12, 0));

    /** Calls on Tuesdays from 10 to 12 and nothing else. */
    static Rules tuesdays() {
        return rules(new ChannelRule(Channel.CALL, true, List.of(TUESDAYS_10_TO_12), null));
    }

    static Rules rules(ChannelRule... channels) {
        return new Rules(
                List.of(channels),
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                null,
                TODAY.plusYears(1));
    }

    static Rules texts() {
        return rules(ChannelRule.of(Channel.TEXT, true));
    }

    static Rules when(Rules it, String when) {
        return new Rules(
                it.channels(),
                it.voicemail(),
                it.withheldNumber(),
                it.deviceShared(),
                it.lettersOpened(),
                new Words(when),
                it.mayTalkTo(),
                it.neverTalkTo(),
                it.neverKnow(),
                it.until());
    }

    static Rules watched(Rules it) {
        return new Rules(
                it.channels(),
                it.voicemail(),
                it.withheldNumber(),
                true,
                true,
                it.when(),
                it.mayTalkTo(),
                it.neverTalkTo(),
                it.neverKnow(),
                it.until());
    }

    static Rules speaking(Rules it, @Nullable String may, @Nullable String never) {
        return new Rules(
                it.channels(),
                it.voicemail(),
                it.withheldNumber(),
                it.deviceShared(),
                it.lettersOpened(),
                it.when(),
                may == null ? null : new Words(may),
                never == null ? null : new Words(never),
                it.neverKnow(),
                it.until());
    }

    /** As they said it when they came. */
    static Held held(Rules rules) {
        return new Held(rules, TODAY, 1, true, true, null, null, 1);
    }

    /** As a worker recorded it here, when intake knew the same. */
    static Held recorded(Rules rules) {
        var recorded = new Recorded(Recorded.By.WORKER, null, TODAY);
        return held(rules).with(new Here(rules, rules, recorded), null);
    }

    static Kept kept(Held held) {
        return new Kept(DEBORAH, LAMBETH, held, null, null, null);
    }

    static Said said(Rules rules, int ways) {
        return new Said(rules, ways, true, true);
    }

    static Answer byItself(Rules rules, Channel channel, String at) {
        return ask(rules, channel, Kind.BY_ITSELF, at);
    }

    static Answer byHand(Rules rules, Channel channel, String at) {
        return ask(rules, channel, Kind.BY_HAND, at);
    }

    private static Answer ask(Rules rules, Channel channel, Kind kind, String at) {
        var ask = new Ask(channel, kind, Instant.parse(at), LONDON, State.IN_NETWORK, false);
        return Gate.ask(held(rules), ask);
    }

    private RuleFixtures() {}
}
