package org.livingwell.journeys.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.OnTheStack;
import org.livingwell.journeys.Stack;
import org.livingwell.local.Ports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * After canaries have been through everything, nothing of them is on a topic, in a database as it
 * lies on disk, in a log, a metric, a message or at the identity server.
 */
@OnTheStack
class LeakScanIT {

    private final LeakScanner scanner =
            new LeakScanner(Canary.all().flatMap(Canary::traces).toList(), Allowed.PLACES);
    private final Set<String> leaks = new TreeSet<>();
    private final AtomicLong looked = new AtomicLong();

    @Test
    void nothingOfAnybodyIsWhereItShouldNotBe() {
        new CanaryJourney().everybody();

        everywhere(this::look);

        assertThat(looked.get()).as("contents looked through").isGreaterThan(100);
        assertThat(leaks).as("somebody's words, names or addresses").isEmpty();
    }

    private static void everywhere(Consumer<Content> look) {
        var environment = Stack.running().environment();
        new LeftOnTopics(environment.kafka()).each(look);
        new LeftInDatabases(environment.mongodb()).each(look);
        new LeftInAnswers(metrics()).each(look);
        new LeftInFiles(Stack.running().data()).each(look);
    }

    private static List<String> metrics() {
        Ports ports = Stack.running().ports();
        return Stream.concat(
                        Ports.SERVICES.stream().map(ports::service),
                        Stream.of(ports.gatewayManagement()))
                .map("http://localhost:%d/actuator/prometheus"::formatted)
                .toList();
    }

    private void look(Content content) {
        looked.incrementAndGet();
        scanner.leaks(content)
                .forEach(
                        it ->
                                leaks.add(
                                        it.place()
                                                + ": "
                                                + it.trace().kind()
                                                + " "
                                                + it.trace().text()));
    }
}
