package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Played.Crash;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.contact.reaching.message.domain.Message.Event;
import org.livingwell.contact.reaching.message.domain.Message.Over;
import org.livingwell.contact.reaching.message.domain.Message.Sent;
import org.livingwell.contact.reaching.message.domain.Message.ToPost;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.platform.domain.Cause;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A letter that nobody carries, as the timer looks at it. */
class ToPostTest {

    static final Instant TUESDAY_10 = Instant.parse("2026-11-24T10:00:00Z");
    static final Instant USELESS = TUESDAY_10.plus(Duration.ofDays(9));

    Played played = new Played(TUESDAY_10);
    Sender sender = played.sender();

    @BeforeEach
    void onlyLetters() {
        played.noPost = true;
        played.home = Played.HOME;
        may(Channel.LETTER);
    }

    @Test
    void waitsForAWorkerAndIsHandedToNobody() {
        String id = wanted();

        look();
        look();

        assertThat(((ToPost) played.kept.get(id)).until()).isEqualTo(USELESS.minus(Choice.POST));
        assertThat(played.handed).isEmpty();
        assertThat(played.events).filteredOn(Event.WaitsForPost.class::isInstance).hasSize(1);
    }

    @Test
    void whatCannotBePrintedAtTheMomentIsWantedUntilItCan() {
        String id = wanted();
        played.press =
                () -> {
                    throw new IllegalStateException("busy");
                };
        look();

        assertThat(played.kept.get(id)).isInstanceOf(Wanted.class);

        played.press = () -> {};
        later();
        assertThat(played.kept.get(id)).isInstanceOf(ToPost.class);
        assertThat(played.handed).isEmpty();
    }

    @Test
    void goesByTextOnceThatMayGoUnlessSomebodyOpenedIt() {
        String id = wanted();
        look();
        may(Channel.TEXT);

        later();

        assertThat(played.kept.get(id)).isInstanceOf(Sent.class);
        assertThat(played.handed).hasSize(1);

        may(Channel.LETTER);
        String opened = wanted();
        look();
        open(opened);
        may(Channel.TEXT);
        later();

        assertThat(played.kept.get(opened)).isInstanceOf(ToPost.class);
        assertThat(played.handed).hasSize(1);
    }

    @Test
    void goesByAProviderOnceOnePostsLetters() {
        String id = wanted();
        look();
        played.noPost = false;

        later();

        assertThat(played.kept.get(id)).isInstanceOf(Sent.class);
        assertThat(played.handed).hasSize(1);
    }

    @Test
    void isWithheldWhereARuleWasMadeStricterAndStaysWhereNobodyCanSay() {
        String id = wanted();
        look();
        played.intakeAnswers = false;
        later();
        assertThat(played.kept.get(id)).isInstanceOf(ToPost.class);

        played.intakeAnswers = true;
        may();
        later();

        assertThat(((Over) played.kept.get(id)).why()).isEqualTo("not-safe");
    }

    @Test
    void staysWhereWhatKeepsItBackPassesByItself() {
        String id = wanted();
        look();

        played.revision = 2; // intake knows something newer, which is on its way
        later();
        played.state = State.IN_DOUBT;
        later();
        assertThat(played.kept.get(id)).isInstanceOf(ToPost.class);

        played.state = State.IN_NETWORK;
        played.revision = 1;
        later();
        assertThat(played.kept.get(id)).isInstanceOf(ToPost.class);
        assertThat(played.events).filteredOn(Event.WaitsForPost.class::isInstance).hasSize(1);
    }

    @Test
    void isUselessWhenNobodyPostedItInTime() {
        String id = wanted();
        look();
        String opened = wanted();
        look();
        open(opened);

        for (int day = 0; day < 5; day++) {
            played.now = played.now.plus(Duration.ofDays(1));
            look();
        }

        assertThat(((Over) played.kept.get(id)).end()).isEqualTo(End.USELESS);
        assertThat(((Over) played.kept.get(opened)).end()).isEqualTo(End.UNSURE);
    }

    @Test
    void aProcessThatDiesBeforeOrAfterLosesNothingAndAsksOnce() {
        String id = wanted();
        for (int moment = 1; moment < 12; moment++) {
            dieAt(moment);
            assertThatThrownBy(this::look).isInstanceOf(Crash.class);
            played.meanwhile = () -> {};
            if (played.kept.get(id) instanceof ToPost) break;
        }
        look();

        assertThat(played.kept.get(id)).isInstanceOf(ToPost.class);
        assertThat(played.events).filteredOn(Event.WaitsForPost.class::isInstance).hasSize(1);
        assertThat(played.handed).isEmpty();
    }

    private void dieAt(int moment) {
        int[] left = {moment};
        played.meanwhile =
                () -> {
                    if (--left[0] == 0) throw new Crash();
                };
    }

    private String wanted() {
        return played.want(UUID.randomUUID(), played.now, USELESS);
    }

    private void open(String id) {
        played.change(id, new Command.Open("home", false), Cause.of(UUID.randomUUID()));
    }

    private void look() {
        played.round(sender);
    }

    /** The second look is at what the first made wanted again. */
    private void later() {
        played.now = played.now.plus(Duration.ofHours(6));
        look();
        look();
    }

    private void may(Channel... channels) {
        var rules = List.of(channels).stream().map(it -> ChannelRule.of(it, true)).toList();
        played.hold(rules, LocalDate.of(2027, 11, 24));
    }
}
