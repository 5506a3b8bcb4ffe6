package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Choice.Go;
import org.livingwell.contact.reaching.message.Choice.Later;
import org.livingwell.contact.reaching.message.Choice.Wait;
import org.livingwell.contact.reaching.message.domain.SentBy;
import org.livingwell.contact.reaching.rule.Gatekeeper.Look;
import org.livingwell.contact.reaching.rule.IntakeWays.Reached;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.contact.reaching.rule.domain.Window;
import org.livingwell.platform.domain.Words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class ChoiceTest {

    static final Instant TUESDAY_NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Words HOME = new Words("Deborah\n2 Brixton Road\nSW9 8QA");
    static final Reached ALL = new Reached(1, Played.PHONE, Played.EMAIL, HOME, null);
    static final Reached LETTERS_ONLY = new Reached(1, null, null, HOME, null);
    static final Reached BOTH = new Reached(1, Played.PHONE, Played.EMAIL, null);

    final Played played = new Played(TUESDAY_NOON);
    Instant until = TUESDAY_NOON.plus(Duration.ofDays(7));

    @Test
    void aTextGoesBeforeAnEmail() {
        rules(safe(Channel.TEXT), safe(Channel.EMAIL));

        assertThat(choice(BOTH)).isEqualTo(new Go(SentBy.TEXT, Played.PHONE, Played.LAMBETH));
        assertThat(choice(new Reached(1, new Words("020 7946 0123"), Played.EMAIL, null)))
                .as("no text arrives at a landline")
                .isEqualTo(new Go(SentBy.EMAIL, Played.EMAIL, Played.LAMBETH));
        assertThat(choice(new Reached(1, null, Played.EMAIL, null)))
                .isEqualTo(new Go(SentBy.EMAIL, Played.EMAIL, Played.LAMBETH));
    }

    @Test
    void theEarliestThatOpensIsWaitedFor() {
        rules(on(Channel.TEXT, DayOfWeek.THURSDAY), on(Channel.EMAIL, DayOfWeek.WEDNESDAY));

        var wednesday = Instant.parse("2026-11-25T10:00:00Z");
        assertThat(choice(BOTH)).isEqualTo(new Wait("outside-hours", wednesday));
    }

    @Test
    void whatHangsOnSomebodyHasNoNext() {
        rules(safe(Channel.CALL));
        assertThat(choice(BOTH)).isEqualTo(new Wait("not-safe", null));

        rules(safe(Channel.EMAIL));
        assertThat(choice(new Reached(1, Played.PHONE, null, null)))
                .isEqualTo(new Wait("not-safe", null));
        assertThat(choice(new Reached(1, null, null, null))).isEqualTo(new Wait("no-way", null));
        played.state = State.PAUSED;
        assertThat(choice(new Reached(1, null, Played.EMAIL, null)))
                .isEqualTo(new Wait("paused", null));
    }

    @Test
    void whatPassesByItselfIsAskedAgain() {
        assertThat(choice(BOTH)).isEqualTo(new Later("no-rules"));

        rules(safe(Channel.TEXT));
        assertThat(choice(new Reached(2, Played.PHONE, null, null)))
                .isEqualTo(new Later("newer-said"));
        played.state = State.IN_DOUBT;
        assertThat(choice(BOTH)).isEqualTo(new Later("in-doubt"));
    }

    @Test
    void aLetterGoesWhereNothingElseEverWould() {
        rules(safe(Channel.LETTER), on(Channel.TEXT, DayOfWeek.THURSDAY));
        var thursday = Instant.parse("2026-11-26T10:00:00Z");

        assertThat(choice(ALL)).isEqualTo(new Wait("outside-hours", thursday));
        assertThat(choice(new Reached(1, null, null, HOME, null)))
                .isEqualTo(new Go(SentBy.LETTER, HOME, Played.LAMBETH));
        rules(safe(Channel.LETTER));
        assertThat(choice(ALL)).isEqualTo(new Go(SentBy.LETTER, HOME, Played.LAMBETH));
        assertThat(choice(BOTH)).as("nobody knows where").isEqualTo(new Wait("not-safe", null));
    }

    @Test
    void aTextThatIsOfNoUseWhenItMayGoIsNotWaitedFor() {
        rules(safe(Channel.LETTER), on(Channel.TEXT, DayOfWeek.MONDAY));
        assertThat(choice(ALL)).isInstanceOf(Wait.class);

        until = TUESDAY_NOON.plus(Choice.POST).plusSeconds(1);
        assertThat(choice(ALL)).isEqualTo(new Go(SentBy.LETTER, HOME, Played.LAMBETH));
    }

    @Test
    void theGateIsAskedAboutLettersAsAboutAnythingElse() {
        rules(safe(Channel.CALL));
        assertThat(choice(LETTERS_ONLY)).isEqualTo(new Wait("not-safe", null));

        rules(safe(Channel.LETTER));
        played.state = State.PAUSED;
        assertThat(choice(LETTERS_ONLY)).isEqualTo(new Wait("paused", null));
        played.state = State.IN_DOUBT;
        assertThat(choice(LETTERS_ONLY)).isEqualTo(new Later("in-doubt"));
    }

    @Test
    void whatOthersOpenIsNotPosted() {
        played.holdOpened(List.of(safe(Channel.LETTER)), LocalDate.of(2027, 11, 24));

        assertThat(choice(LETTERS_ONLY)).isEqualTo(new Wait("letters-opened", null));
    }

    @Test
    void whatWouldArriveTooLateIsNotPosted() {
        rules(safe(Channel.LETTER));
        until = TUESDAY_NOON.plus(Choice.POST);

        assertThat(choice(LETTERS_ONLY)).isEqualTo(new Wait("post-too-slow", null));
        assertThat(choice(ALL)).isEqualTo(new Wait("not-safe", null));
    }

    private Choice choice(Reached reached) {
        var look = new Look(played.held, Played.LONDON, played.state, false, Played.LAMBETH);
        return Choice.of(look, reached, until, until, TUESDAY_NOON);
    }

    private void rules(ChannelRule... channels) {
        played.hold(List.of(channels), LocalDate.of(2027, 11, 24));
    }

    private static ChannelRule safe(Channel channel) {
        return new ChannelRule(channel, true, List.of(), null);
    }

    private static ChannelRule on(Channel channel, DayOfWeek day) {
        var hours = new Window(List.of(day), LocalTime.of(10, 0), LocalTime.of(12, 0));
        return new ChannelRule(channel, true, List.of(hours), null);
    }
}
