package org.livingwell.contact.reaching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.rule.domain.Channel;
import org.livingwell.contact.reaching.rule.domain.ChannelRule;
import org.livingwell.contact.reaching.rule.domain.ContactRules;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Command;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Kept;
import org.livingwell.contact.reaching.rule.domain.ContactRules.None;
import org.livingwell.contact.reaching.rule.domain.ContactRules.Said;
import org.livingwell.contact.reaching.rule.domain.Deciding;
import org.livingwell.contact.reaching.rule.domain.Gate;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Allowed;
import org.livingwell.contact.reaching.rule.domain.Gate.Answer.Withheld;
import org.livingwell.contact.reaching.rule.domain.Gate.Ask;
import org.livingwell.contact.reaching.rule.domain.Gate.Kind;
import org.livingwell.contact.reaching.rule.domain.Gate.State;
import org.livingwell.contact.reaching.rule.domain.Held;
import org.livingwell.contact.reaching.rule.domain.Here;
import org.livingwell.contact.reaching.rule.domain.Recorded.By;
import org.livingwell.contact.reaching.rule.domain.Recorded.Hearing;
import org.livingwell.contact.reaching.rule.domain.Rules;
import org.livingwell.contact.reaching.rule.domain.Through;
import org.livingwell.contact.reaching.rule.domain.Window;
import org.livingwell.contact.reaching.said.domain.ForWhom;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Ten thousand histories of rules, clocks and retries, each made from its seed: nothing goes out
 * where the clock on the wall and the rules, read in the plainest way, do not let it; and nothing
 * but what a worker heard lets more out than before.
 */
class GateHistoriesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final PersonId DEBORAH = new PersonId(new UUID(13, 1));
    private static final PlaceId LAMBETH = new PlaceId("lambeth");
    private static final WorkerId WANDA = new WorkerId(new UUID(13, 2));

    private static final int HISTORIES = 10_000;
    private static final Instant FIRST = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void nothingGoesOutWhereTheRulesDoNotLetIt() {
        long begun = System.nanoTime();
        for (long seed = 0; seed < HISTORIES; seed++) new History(seed).live();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("BENCHMARK %.0f histories of the gate a second%n", HISTORIES / seconds);
    }

    /** One person's history. */
    private static final class History {

        private final long seed;
        private final Random random;
        private ContactRules rules = new None();
        private State state = State.IN_NETWORK;
        private Instant now;
        private int ways;

        History(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            // about the clock changes as often as not
            now =
                    FIRST.plus(
                            random.nextBoolean()
                                    ? Duration.ofMinutes(random.nextInt(365 * 24 * 60))
                                    : Duration.ofDays(random.nextBoolean() ? 85 : 302));
        }

        void live() {
            for (int step = 0; step < 8; step++) {
                happens();
                now = now.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
                for (Channel channel : Channel.values()) sends(channel);
            }
        }

        private void happens() {
            switch (random.nextInt(7)) {
                case 0, 1 -> heardFromIntake();
                case 2, 3 -> said(By.WORKER, null);
                case 4 -> said(By.WORKER, new Hearing(pick(Hearing.How.values()), today()));
                case 5 -> said(By.PERSON, null);
                default -> state = pick(State.values());
            }
        }

        private void heardFromIntake() {
            var before = held();
            does(new Command.Want(DEBORAH, LAMBETH));
            var said = new Said(anyRules(), ++ways, random.nextBoolean(), random.nextBoolean());
            does(new Command.Hear(now, said, whom()));
            if (before != null && before.here() != null) letsOutNoMoreThan(saidHere(before.here()));
        }

        private void said(By by, @Nullable Hearing hearing) {
            var before = held();
            if (before == null) return;
            does(new Command.Say(anyRules(), by, hearing, before.revision(), whom()));
            if (hearing == null) letsOutNoMoreThan(before);
        }

        /** Whatever may be done now by these rules, by hand or by a program, might be before. */
        private void letsOutNoMoreThan(Held before) {
            for (Channel channel : Channel.values()) {
                for (int hours = 0; hours < 170; hours += 53) {
                    var at = now.plus(Duration.ofHours(hours));
                    for (Kind kind : Kind.values()) {
                        var ask = ask(channel, kind, at, State.IN_NETWORK);
                        boolean might = Gate.ask(with(before, held()), ask) instanceof Allowed;
                        boolean may = Gate.ask(held(), ask) instanceof Allowed;
                        assertThat(!may || might && toTheSame(before, channel))
                                .as("seed %s: %s %s at %s", seed, channel, kind, at)
                                .isTrue();
                    }
                }
            }
        }

        private boolean toTheSame(Held before, Channel channel) {
            var rule = held().rules().of(channel);
            return Objects.equals(rule.through(), before.rules().of(channel).through());
        }

        /** As a program sends: at once, or when it is told to try again, by itself and later. */
        private void sends(Channel channel) {
            Instant at = now;
            for (int tries = 0; tries < 3; tries++) {
                var answer = Gate.ask(held(), ask(channel, Kind.BY_ITSELF, at, state));
                assertThat(answer instanceof Allowed)
                        .as("seed %s: %s at %s", seed, channel, at)
                        .isEqualTo(lets(channel, at));
                if (answer instanceof Allowed(var until, _)) staysOpen(channel, at, until);
                if (!(answer instanceof Withheld(_, var next)) || next == null) return;
                assertThat(next).isAfter(at);
                assertThat(lets(channel, next.minusSeconds(1))).isFalse();
                assertThat(lets(channel, next)).as("seed %s: next %s", seed, next).isTrue();
                at = next.plusSeconds(random.nextInt(7_200)); // a provider that was away
            }
        }

        private void staysOpen(Channel channel, Instant at, Instant until) {
            assertThat(until).isAfter(at);
            long seconds = Duration.between(at, until).toSeconds();
            for (int looks = 0; looks < 3 && seconds > 0; looks++) {
                var within = at.plusSeconds(random.nextLong(seconds));
                assertThat(lets(channel, within)).as("seed %s: %s", seed, within).isTrue();
            }
        }

        /** The rules, read in the plainest way. */
        private boolean lets(Channel channel, Instant at) {
            Held held = held();
            if (held == null || state != State.IN_NETWORK) return false;
            var rules = held.rules();
            var rule =
                    rules.channels().stream()
                            .filter(it -> it.channel() == channel)
                            .findFirst()
                            .orElseThrow();
            if (!rule.safe() || rule.through() != null) return false;
            boolean device =
                    Stream.of(Channel.TEXT, Channel.EMAIL, Channel.PORTAL)
                            .anyMatch(channel::equals);
            if (rules.deviceShared() && device) return false;
            if (rules.lettersOpened() && channel == Channel.LETTER) return false;
            if ((channel == Channel.CALL || channel == Channel.TEXT) && !held.phone()) return false;
            if (channel == Channel.EMAIL && !held.email()) return false;
            ZonedDateTime wall = at.atZone(LONDON);
            if (!wall.toLocalDate().isBefore(rules.until())) return false;
            if (channel == Channel.LETTER || channel == Channel.PORTAL) return true;
            if (rules.when() != null && (rule.windows().isEmpty() || !rules.timesRead()))
                return false;
            if (wall.isAfter(wall.withEarlierOffsetAtOverlap())) return false; // the second time
            int minute = wall.getHour() * 60 + wall.getMinute();
            if (rule.windows().isEmpty()) return minute >= 8 * 60 && minute < 21 * 60;
            return rule.windows().stream()
                    .anyMatch(
                            it ->
                                    it.days().contains(wall.getDayOfWeek())
                                            && minute >= it.from().toSecondOfDay() / 60
                                            && minute < it.to().toSecondOfDay() / 60);
        }

        private Rules anyRules() {
            var channels = new ArrayList<ChannelRule>();
            for (Channel it : Channel.values()) {
                var through = random.nextInt(8) == 0 ? new Through(new Words("Ruth"), null) : null;
                channels.add(new ChannelRule(it, random.nextInt(4) > 0, windows(), through));
            }
            return new Rules(
                    channels,
                    random.nextBoolean(),
                    random.nextInt(8) == 0,
                    random.nextInt(8) == 0,
                    random.nextInt(8) == 0,
                    random.nextInt(6) == 0 ? new Words("mornings") : null,
                    random.nextInt(6) == 0 ? new Words("Ruth") : null,
                    random.nextInt(6) == 0 ? new Words("Mark") : null,
                    null,
                    today().plusDays(1 + random.nextInt(60)));
        }

        private List<Window> windows() {
            var windows = new ArrayList<Window>();
            for (int many = random.nextInt(3); many > 0; many--) {
                int from = random.nextInt(23 * 60);
                int to = from + 1 + random.nextInt(24 * 60 - 1 - from);
                var days = Stream.of(DayOfWeek.values()).filter(_ -> random.nextBoolean()).toList();
                if (!days.isEmpty()) {
                    windows.add(
                            new Window(
                                    days,
                                    LocalTime.ofSecondOfDay(from * 60L),
                                    LocalTime.ofSecondOfDay(to * 60L)));
                }
            }
            return windows;
        }

        private void does(Command command) {
            if (Deciding.decide(rules, command, now) instanceof Agreed(var events)) {
                for (var event : events) rules = rules.apply(event);
            }
        }

        private @Nullable Held held() {
            return rules instanceof Kept it ? it.held() : null;
        }

        /** What was said here alone, whatever intake says now. */
        private Held saidHere(Here here) {
            return new Held(here.before(), today(), ways, true, true, here, null, 1);
        }

        /** Whether a number is given is no rule of theirs. */
        private static Held with(Held rules, Held ways) {
            return new Held(
                    rules.said(),
                    rules.saidOn(),
                    rules.ways(),
                    ways.phone(),
                    ways.email(),
                    rules.here(),
                    rules.asked(),
                    rules.revision());
        }

        private static Ask ask(Channel channel, Kind kind, Instant at, State state) {
            return new Ask(channel, kind, at, LONDON, state, false);
        }

        private ForWhom whom() {
            return new ForWhom(WANDA, today(), false);
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, LONDON);
        }

        private <T> T pick(T[] of) {
            return of[random.nextInt(of.length)];
        }
    }
}
