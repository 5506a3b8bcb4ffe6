package org.livingwell.journeys.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Invited;
import org.livingwell.journeys.OnTheStack;
import org.livingwell.journeys.Stack;
import org.livingwell.journeys.Worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Nothing a caller can send makes a 5xx, an event nobody can read, an open circuit, or an answer
 * that repeats it. More of them by hand: {@code -Dfuzz.requests=50000 -Dfuzz.seed=7}.
 */
@OnTheStack
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final int FIRST = Integer.getInteger("fuzz.first", 0);
    private static final long SEED = Long.getLong("fuzz.seed", 9);

    /** Requests about the same people, after which there are new ones. */
    private static final int ROUND = 250;

    private final Crowd crowd = new Crowd();

    @Test
    void noRequestHurtsAnybody() {
        String self = somebodyWithALogin();
        var cast = new Cast(crowd, self);
        var fuzz =
                new Fuzz(
                        new Maker(SEED, Corpus.lines()),
                        Stack.running().ports().gateway(),
                        crowd::token);
        List<String> left = new ArrayList<>();
        var aftermath = new Aftermath();

        for (int from = FIRST; from < FIRST + REQUESTS; from += ROUND) {
            int to = Math.min(FIRST + REQUESTS, from + ROUND);
            fuzz.send(from, to, cast.names());
            controls(self);
            if ((from / ROUND) % 8 == 7 || to == FIRST + REQUESTS)
                for (String one : aftermath.anew())
                    left.add("before number %d: %s".formatted(to, one));
            if (REQUESTS > 5_000) tell(to, fuzz, left);
        }

        System.out.println("fuzz, seed " + SEED + ": " + fuzz.statuses());
        left.addAll(fuzz.breaches());
        assertThat(left).as("answered or left behind, and must not be").isEmpty();
        assertThat(fuzz.statuses().getOrDefault(429, new AtomicInteger()).get())
                .as("held back")
                .isLessThan(REQUESTS / 20);
    }

    @Test
    void aParkedEventIsNoticed() throws Exception {
        var kafka =
                Map.<String, Object>of("bootstrap.servers", Stack.running().environment().kafka());
        try (var admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic("planted.dlt", 1, (short) 1))).all().get();
        }
        var aftermath = new Aftermath();

        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(kafka, bytes, bytes)) {
            producer.send(new ProducerRecord<>("planted.dlt", new byte[1])).get();
        }

        assertThat(aftermath.anew()).containsExactly("1 parked in planted.dlt-0");
    }

    /** A long run is watched. */
    private static void tell(int to, Fuzz fuzz, List<String> left) {
        System.out.printf("%d %s%n", to, fuzz.statuses());
        Stream.concat(fuzz.breaches().stream(), left.stream()).forEach(System.out::println);
    }

    private String somebodyWithALogin() {
        var wanda = new Worker(crowd.door("wanda"), "lambeth");
        String person = wanda.welcomedAfter("Nia " + UUID.randomUUID(), "No sleep");
        crowd.person(Invited.signsIn(wanda, person));
        return person;
    }

    /**
     * Whether what worked before still does: a run in which nobody gets in any more finds nothing.
     */
    private void controls(String self) {
        var works =
                Map.of(
                        "wanda", "/api/introductions?place=lambeth",
                        "walt", "/api/introductions?place=salford",
                        "lena", "/api/places/lambeth/settings",
                        "oscar", "/api/operator/clock",
                        "petra", "/api/privacy/requests?place=lambeth",
                        "self", "/api/people/" + self,
                        "anybody", "/api/places");
        works.forEach(
                (who, path) ->
                        assertThat(crowd.door(who).get(path).status())
                                .as("%s at %s", who, path)
                                .isEqualTo(200));
    }
}
