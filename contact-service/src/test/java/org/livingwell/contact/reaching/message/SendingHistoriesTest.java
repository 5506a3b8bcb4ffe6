package org.livingwell.contact.reaching.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.contact.reaching.message.Played.DEBORAH;
import static org.livingwell.contact.reaching.message.Played.LAMBETH;
import static org.livingwell.contact.reaching.message.Played.LONDON;
import static org.livingwell.contact.reaching.message.Played.WANDA;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.message.Played.Crash;
import org.livingwell.contact.reaching.message.domain.ForWhom;
import org.livingwell.contact.reaching.message.domain.Message.Command;
import org.livingwell.contact.reaching.message.domain.Message.Sending;
import org.livingwell.contact.reaching.message.domain.Message.Wanted;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.reaching.provider.Handed;
import org.livingwell.contact.reaching.provider.Outgoing;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Three thousand histories of rules, clocks, carriers, crashes and two processes, each made from
 * its seed: nothing is handed over where the rules, read in the plainest way, do not let it; and no
 * message twice that may have gone.
 */
class SendingHistoriesTest {

    private static final int HISTORIES = 3_000;

    /** About both clock changes of the year, half of them. */
    private static final List<Instant> CLOCK_CHANGES =
            List.of(Instant.parse("2027-03-27T20:00:00Z"), Instant.parse("2027-10-30T20:00:00Z"));

    @Test
    void nothingGoesOutsideTheRulesAndNothingGoesTwice() {
        int handed = 0;
        int gone = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            var history = new History(seed);
            history.live();
            handed += history.played.handed.size();
            gone += history.gone.size();
        }
        assertThat(handed).as("something was tried").isGreaterThan(HISTORIES / 3);
        assertThat(gone).as("something went").isGreaterThan(HISTORIES / 4);
    }

    private static final class History {

        private final long seed;
        private final Random random;
        final Played played;
        private final Sender[] processes;
        final Set<UUID> gone = new HashSet<>();
        private final Map<UUID, Instant> useless = new HashMap<>();
        private final Set<UUID> off = new HashSet<>();
        private final List<UUID> causes = new ArrayList<>();
        private boolean within;

        History(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            played =
                    new Played(
                            random.nextBoolean()
                                    ? Instant.parse("2027-01-01T00:00:00Z")
                                            .plus(Duration.ofMinutes(random.nextInt(525_000)))
                                    : CLOCK_CHANGES.get(random.nextInt(2)));
            processes = new Sender[] {played.sender(), played.sender()};
            played.carrier = this::carry;
            rules();
        }

        void live() {
            wanted();
            wanted();
            for (int step = 0; step < 14; step++) {
                happens();
                played.now = played.now.plusSeconds(random.nextInt(3 * 3600));
                for (int looks = 0; looks < 3; looks++) {
                    looks();
                    played.now = played.now.plusSeconds(random.nextInt(400));
                }
            }
            for (int days = 0; days < 3; days++) { // everything that was wanted comes to its end
                played.now = played.now.plus(Duration.ofDays(1));
                for (int looks = 0; looks < 3; looks++) looks();
            }
            played.meanwhile = () -> {};
            played.now = played.now.plus(Duration.ofDays(1));
            played.round(processes[0]);
            played.round(processes[0]);
            assertThat(played.kept.values())
                    .as("seed %s: all of it ended", seed)
                    .noneMatch(it -> it instanceof Wanted || it instanceof Sending);
        }

        private void looks() {
            played.meanwhile = this::meanwhile;
            for (String id : List.copyOf(played.kept.keySet())) {
                try {
                    processes[random.nextInt(2)].look(id);
                } catch (Crash died) {
                    // it starts again, knowing nothing
                }
            }
            played.meanwhile = () -> {};
        }

        /** At any point a process dies or stands still, another acts, or the world changes. */
        private void meanwhile() {
            if (within) return;
            within = true;
            try {
                switch (random.nextInt(100)) {
                    case 0 -> throw new Crash();
                    case 1 -> played.now = played.now.plusSeconds(random.nextInt(1_200));
                    case 2 -> rules();
                    case 3 ->
                            played.state =
                                    random.nextInt(3) == 0
                                            ? pick(State.values())
                                            : State.IN_NETWORK;
                    case 4, 5, 6 -> another();
                    default -> {}
                }
            } finally {
                within = false;
            }
        }

        /** One that dies over it takes nobody with it. */
        private void another() {
            for (String id : List.copyOf(played.kept.keySet())) {
                try {
                    processes[random.nextInt(2)].look(id);
                } catch (Crash died) {
                    // what it began stays as it is
                }
            }
        }

        private void happens() {
            switch (random.nextInt(13)) {
                case 0, 1, 2 -> wanted();
                case 3, 4 -> rules();
                case 5 -> played.revision++; // something newer, that the rules hear later
                case 6 -> played.intakeAnswers = random.nextInt(3) > 0;
                case 7 ->
                        played.state =
                                random.nextInt(3) == 0 ? pick(State.values()) : State.IN_NETWORK;
                case 8 -> calledOff();
                case 9 -> receipts();
                case 10 -> paused();
                case 11 -> {
                    rules();
                    played.intakeAnswers = true;
                }
                default -> played.state = State.IN_NETWORK;
            }
        }

        /** Heard three times, as everything is. */
        private void wanted() {
            var cause = new UUID(seed, causes.size());
            causes.add(cause);
            var from = played.now.plusSeconds(random.nextInt(8 * 3600));
            var until = from.plusSeconds(60 + random.nextInt(24 * 3600));
            useless.put(id(cause), until);
            for (int heard = 0; heard < 3; heard++) played.want(cause, from, until);
        }

        private void calledOff() {
            if (causes.isEmpty()) return;
            var cause = causes.get(random.nextInt(causes.size()));
            off.add(id(cause));
            for (int heard = 0; heard < 3; heard++) {
                tell(id(cause), new Command.CallOff(DEBORAH, LAMBETH));
            }
        }

        private void receipts() {
            for (UUID it : gone) {
                String failed = random.nextBoolean() ? null : "permanent-failure";
                for (int heard = 0; heard < 3; heard++) {
                    tell(it, new Command.Receive(failed, whom()));
                }
            }
        }

        private void paused() {
            for (UUID cause : causes) {
                tell(id(cause), new Command.Stop("paused", played.now, whom()));
            }
            played.state = random.nextInt(3) == 0 ? State.PAUSED : State.IN_NETWORK;
        }

        private void tell(UUID id, Command command) {
            played.change(id.toString(), command, Cause.of(UUID.randomUUID()));
        }

        private Handed carry(Outgoing it) {
            assertThat(gone).as("seed %s: never twice", seed).doesNotContain(it.id());
            assertThat(lets(it.channel()))
                    .as("seed %s: %s at %s", seed, it.channel(), played.now)
                    .isTrue();
            assertThat(played.now).as("seed %s: of use", seed).isBefore(useless.get(it.id()));
            assertThat(off).as("seed %s: still wanted", seed).doesNotContain(it.id());
            return switch (random.nextInt(8)) {
                case 0, 1 -> new Handed.Down();
                case 2 -> went(it, new Handed.Refused("no-number"));
                case 3 -> went(it, new Handed.Unsure());
                case 4 -> {
                    gone.add(it.id());
                    throw new Crash(); // before or after it went: nobody knows
                }
                default -> went(it, new Handed.Taken("stand-in", "7"));
            };
        }

        private Handed went(Outgoing it, Handed handed) {
            gone.add(it.id());
            if (random.nextInt(6) == 0) played.now = played.now.plusSeconds(600); // slow to say so
            return handed;
        }

        /** The rules, read in the plainest way. */
        private boolean lets(Channel channel) {
            var held = played.held;
            if (held == null || played.state != State.IN_NETWORK) return false;
            if (held.ways() != played.revision) return false;
            var wall = played.now.atZone(LONDON);
            if (!wall.toLocalDate().isBefore(held.rules().until())) return false;
            if (wall.isAfter(wall.withEarlierOffsetAtOverlap())) return false; // the second time
            var rule =
                    held.rules().channels().stream()
                            .filter(it -> it.channel() == channel)
                            .findFirst()
                            .orElseThrow();
            int minute = wall.getHour() * 60 + wall.getMinute();
            if (!rule.safe()) return false;
            if (rule.windows().isEmpty()) return minute >= 8 * 60 && minute < 21 * 60;
            return rule.windows().stream()
                    .anyMatch(
                            it ->
                                    it.days().contains(wall.getDayOfWeek())
                                            && minute >= it.from().toSecondOfDay() / 60
                                            && minute < it.to().toSecondOfDay() / 60);
        }

        /** What the rules hear is all there is to hear. */
        private void rules() {
            var today = LocalDate.ofInstant(played.now, LONDON);
            played.hold(
                    List.of(
                            new ChannelRule(Channel.TEXT, random.nextInt(3) > 0, windows(), null),
                            new ChannelRule(Channel.EMAIL, random.nextInt(3) > 0, windows(), null)),
                    today.plusDays(random.nextInt(60)));
        }

        private List<Window> windows() {
            if (random.nextBoolean()) return List.of();
            var from = LocalTime.of(random.nextInt(22), random.nextInt(60));
            var to = from.plusMinutes(1L + random.nextInt(120 - from.getHour()));
            if (!from.isBefore(to)) return List.of();
            var days = Stream.of(DayOfWeek.values()).filter(_ -> random.nextInt(4) > 0).toList();
            return days.isEmpty() ? List.of() : List.of(new Window(days, from, to));
        }

        private ForWhom whom() {
            return new ForWhom(WANDA, LocalDate.ofInstant(played.now, LONDON), false);
        }

        private static UUID id(UUID cause) {
            return MessageId.of(DEBORAH, cause).value();
        }

        private <T> T pick(T[] of) {
            return of[random.nextInt(of.length)];
        }
    }
}
