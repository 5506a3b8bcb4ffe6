package org.livingwell.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.livingwell.journeys.faults.Ledger.Accepted;
import org.livingwell.journeys.faults.Ledger.Wished;
import org.livingwell.local.Topics;
import org.livingwell.platform.test.TopicRecords;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Compares what was accepted with what was published and what came of it: none lost, none twice.
 */
record Audit(World world, Ledger ledger) {

    private static final List<String> READERS = List.of("intake", "careplan", "contact");
    private static final Duration A_WHILE = Duration.ofMinutes(20);
    private static final String WORKER = "worker/";
    private static final String PLACE = "place/";

    private static final List<String> JOURNEY =
            List.of(
                    "careplan.CarePlanOpened.v1",
                    "intake.IntroductionReceived.v1",
                    "intake.PersonWelcomed.v1");

    /** Fails with what is lost, twice, out of order or parked. */
    void check() {
        world.quiet().await();
        Topic intake = topic("intake");
        Topic careplan = topic("careplan");
        Topic contact = topic("contact");

        assertThat(intake.breaches()).isEmpty();
        assertThat(careplan.breaches()).isEmpty();
        assertThat(contact.breaches()).isEmpty();
        assertThat(aboutPeople(intake)).isEqualTo(expectedOfIntake());
        assertThat(aboutWorkers(intake)).isNotEmpty().allSatisfy(Audit::joinedOnce);
        assertThat(plansOpened(careplan)).isEqualTo(plansExpected());
        assertThat(parked()).isSubsetOf(ledger.poison());
        ledger.newlyWished().forEach(this::messagesMustComeToAnEnd);
        assertThat(world.texts().repeated()).as("messages that went twice").isEmpty();
        if (ledger.wishes() > 0) assertThat(world.texts().count()).isPositive();
        ledger.unseen()
                .forEach(
                        it -> {
                            mustBeReadable(it);
                            mustHaveANextStep(it);
                            waysMustBeKnown(it);
                        });
    }

    private Topic topic(String service) {
        return Topic.read(
                world.kafka().bootstrapServers(), Topics.events(service), ledger.poison());
    }

    /** The access log's anchors come by the hour, and a place is set up, whatever people do. */
    private static Map<String, List<String>> aboutPeople(Topic intake) {
        return subjects(
                intake, it -> Stream.of("access-log/", WORKER, PLACE).noneMatch(it::startsWith));
    }

    /** Staff made by hand join at their first request, however many of theirs come at once. */
    private static Map<String, List<String>> aboutWorkers(Topic intake) {
        return subjects(intake, it -> it.startsWith(WORKER));
    }

    private static void joinedOnce(String worker, List<String> events) {
        assertThat(events).as(worker).containsExactly("intake.WorkerJoined.v1");
    }

    private static Map<String, List<String>> subjects(Topic topic, Predicate<String> which) {
        return topic.bySubject().entrySet().stream()
                .filter(it -> which.test(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, List<String>> expectedOfIntake() {
        Map<String, List<String>> expected = new HashMap<>();
        for (Accepted one : ledger.accepted()) {
            expected.put(
                    "introduction/" + one.introduction(),
                    List.of(
                            "intake.IntroductionReceived.v1",
                            "intake.SafeWaysSaid.v1",
                            "intake.IntroductionWelcomed.v1"));
            expected.put("person/" + one.person(), List.of("intake.PersonWelcomed.v1"));
        }
        return expected;
    }

    private static Map<String, List<String>> plansOpened(Topic careplan) {
        return subjects(careplan, it -> it.startsWith("care-plan/"));
    }

    private Map<String, List<String>> plansExpected() {
        return ledger.accepted().stream()
                .collect(
                        Collectors.toMap(
                                it -> "care-plan/" + it.person(),
                                _ -> List.of("careplan.CarePlanOpened.v1")));
    }

    private List<String> parked() {
        String broker = world.kafka().bootstrapServers();
        return Topics.names().stream()
                .filter(it -> READERS.stream().anyMatch(by -> it.endsWith("." + by + ".dlt")))
                .flatMap(it -> TopicRecords.all(broker, it).stream())
                .map(Topic::id)
                .toList();
    }

    private void mustBeReadable(Accepted one) {
        var caller = new PatientCaller(world.careplan().url(), new Random(0), ledger);
        String person = "/api/people/" + one.person();
        caller.read(person + "/care-plan", one.place());
        var journey = caller.read(person + "/journey", one.place());
        assertThat(
                        StreamSupport.stream(journey.get("entries").spliterator(), false)
                                .map(it -> it.get("type").asString())
                                .filter(JOURNEY::contains)
                                .sorted())
                .isEqualTo(JOURNEY);
    }

    /**
     * Sent, or not and why; never twice, whichever contact died on the way. What was being handed
     * over when its process died stays so for five minutes, until it is unsure, and never goes
     * again: that is not waited for here.
     */
    private void messagesMustComeToAnEnd(Wished one) {
        var caller = new PatientCaller(world.twin().url(), new Random(0), ledger);
        String messages = "/api/people/" + one.person() + "/messages";
        await("what became of a message")
                .atMost(Duration.ofMinutes(4))
                .until(() -> caller.read(messages, one.place()), Audit::over);
    }

    private static boolean over(JsonNode messages) {
        return StreamSupport.stream(messages.get("messages").spliterator(), false)
                .noneMatch(it -> it.get("state").asString().equals("waiting") && isSoon(it));
    }

    /** What a rule keeps back until the morning is not waited for. */
    private static boolean isSoon(JsonNode message) {
        String next = message.path("next").asString("");
        return next.isEmpty() || Instant.parse(next).isBefore(Instant.now().plus(A_WHILE));
    }

    /** Nobody is dropped. */
    private void mustHaveANextStep(Accepted one) {
        var caller = new PatientCaller(world.contact().url(), new Random(0), ledger);
        var next = caller.read("/api/people/" + one.person() + "/next-steps", one.place());
        assertThat(next.get("steps")).as(one.toString()).isNotEmpty();
    }

    /** A timer fetches how they may be reached; it waits for nobody, so it is waited for. */
    private void waysMustBeKnown(Accepted one) {
        var caller = new PatientCaller(world.twin().url(), new Random(0), ledger);
        await("how somebody may be reached")
                .atMost(Duration.ofMinutes(2))
                .until(
                        () ->
                                caller.read(
                                                "/api/people/" + one.person() + "/contact-rules",
                                                one.place())
                                        .get("known")
                                        .asBoolean());
    }
}
