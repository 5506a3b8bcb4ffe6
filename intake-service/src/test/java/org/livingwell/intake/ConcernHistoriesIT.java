package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Whatever happens around a concern of which somebody was not told, they see what they would see
 * without it: two live through the same history, one of them with such a concern.
 */
@ServiceIT
class ConcernHistoriesIT {

    static final int UNTOLD = 2;
    static final List<String> TEAM =
            List.of(
                    TestIssuer.worker("wanda", "york"),
                    TestIssuer.worker("winston", "york"),
                    TestIssuer.lead("lena", "york"));

    @LocalServerPort int port;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withAnUntoldConcernEverythingLooksAsWithoutIt(long seed) {
        var random = new Random(seed);
        var with = new Life(new Arrivals(intake).welcomed("I cannot sleep"));
        var without = new Life(new Arrivals(intake).welcomed("I cannot sleep"));
        with.raise(0, TEAM.getFirst(), 0);
        without.raise(0, TEAM.getFirst(), 0);
        with.raise(1, TEAM.getLast(), UNTOLD);

        for (int step = 2; step < 26; step++) {
            int act = random.nextInt(7);
            int concern = random.nextInt(UNTOLD + 1);
            String who = TEAM.get(random.nextInt(TEAM.size()));
            with.live(step, act, who, concern);
            if (concern != UNTOLD || act > 2) without.live(step, act, who, concern);
            if (step % 6 == 1) {
                assertThat(with.seen(step)).as("step %d", step).isEqualTo(without.seen(step));
            }
        }
        assertThat(with.seen(26).toString()).doesNotContain("canary-" + UNTOLD, "police-" + UNTOLD);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("histories", 8));
    }

    /**
     * What happens to one of the two, and how it looks to them, with what is theirs alone named
     * alike.
     */
    final class Life {

        private static final Pattern MOMENT =
                Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

        private final String person;
        private final Map<Integer, String> concerns = new TreeMap<>();
        private final TreeMap<Instant, Integer> steps = new TreeMap<>();

        Life(String person) {
            this.person = person;
            steps.put(Instant.EPOCH, -1);
        }

        void live(int step, int act, String who, int concern) {
            switch (act) {
                case 0 -> raise(step, who, concern);
                case 1 -> share(step, who, concern);
                case 2 -> tell(step, who, concern);
                case 3, 4 -> read(step, who, "/concerns");
                case 5 -> read(step, who, "");
                default -> read(step, TestIssuer.person(person), "/concerns");
            }
        }

        void raise(int step, String who, int concern) {
            begin(step);
            if (concerns.containsKey(concern)) return;
            String body = "{\"about\":\"person\",\"kinds\":[\"abuse\"],\"what\":\"canary-%d\"}";
            String id = intake.post(path("/concerns"), who, body.formatted(concern)).at("id");
            assertThat(id).isNotEmpty();
            concerns.put(concern, id);
        }

        private void share(int step, String who, int concern) {
            begin(step);
            if (!concerns.containsKey(concern)) return;
            String body = "{\"service\":\"police-%d\",\"on\":\"%s\",\"agreed\":true}";
            String shares = "/concerns/" + concerns.get(concern) + "/shares";
            var shared = intake.post(path(shares), who, body.formatted(concern, today()));
            assertThat(shared.status()).isEqualTo(204);
        }

        private void tell(int step, String who, int concern) {
            begin(step);
            if (concern == UNTOLD || !concerns.containsKey(concern)) return;
            String told = "/concerns/" + concerns.get(concern) + "/told";
            intake.post(path(told), who, "{\"on\":\"" + today() + "\"}");
        }

        private void read(int step, String who, String what) {
            begin(step);
            intake.get(path(what), who);
        }

        /** All that ever reaches them: their own page of concerns, who has seen, the copy. */
        List<String> seen(int step) {
            begin(step);
            String careplan = TestIssuer.service("careplan-service", "intake-service");
            String itself = TestIssuer.service("intake-service", "intake-service");
            var own = intake.get(path("/concerns"), TestIssuer.person(person));
            List<String> views = new ArrayList<>();
            views.add(own.status() + " " + alike(own.text()));
            for (var token : List.of(careplan, itself)) {
                String of = token.equals(careplan) ? "/seen" : "/held";
                String view = intake.get("/internal/people/" + person + of, token).text();
                // of a copy's records the order follows from their ids
                var records = Stream.of(alike(view).split("(?=\\{\"is\":)|]|,(?=\\{\"is\":)"));
                views.addAll(of.equals("/held") ? records.sorted().toList() : records.toList());
            }
            return views;
        }

        private String alike(String view) {
            String named = view.replace(person, "them").replaceAll("Amara [0-9a-f-]{36}", "Amara");
            for (var concern : concerns.entrySet()) {
                named = named.replace(concern.getValue(), "concern-" + concern.getKey());
            }
            return MOMENT.matcher(named)
                    .replaceAll(it -> "@" + steps.floorEntry(Instant.parse(it.group())).getValue());
        }

        /** A step begins in a millisecond of its own, so that its moments are told from others'. */
        private void begin(int step) {
            Instant now = Instant.now();
            Instant next = Instant.ofEpochMilli(now.toEpochMilli() + 1);
            while (Instant.now().isBefore(next)) Thread.onSpinWait();
            steps.put(next, step);
        }

        private String path(String of) {
            return "/api/people/" + person + of;
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
