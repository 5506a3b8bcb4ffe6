package org.livingwell.journeys.fuzz;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.livingwell.journeys.Door;
import org.livingwell.journeys.Stack;
import org.livingwell.journeys.faults.Quiet;
import org.livingwell.local.Options;
import org.livingwell.local.Ports;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no request may leave behind: parked events, open circuits, errors or its words in a log. */
final class Aftermath {

    private static final Pattern CANARY =
            Pattern.compile("zq[0-9a-z]{5}qz", Pattern.CASE_INSENSITIVE);

    private final Map<TopicPartition, Long> parked = new HashMap<>();
    private final Map<String, Long> read = new HashMap<>();
    private double turnedAway;

    Aftermath() {
        anew();
    }

    /**
     * Once everything that follows has happened: what is there that was not there when last asked.
     */
    List<String> anew() {
        var environment = Stack.running().environment();
        new Quiet(environment.mongodb(), environment.kafka(), Ports.SERVICES).await();
        List<String> found = new ArrayList<>();
        parked(environment.kafka(), found);
        circuits(found);
        Options.OURS.forEach(it -> logged(it, found));
        return found;
    }

    private void parked(String kafka, List<String> found) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka);
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(List::stream)
                            .filter(it -> it.topic().endsWith(".dlt"))
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            consumer.endOffsets(partitions)
                    .forEach(
                            (partition, end) -> {
                                long before = parked.getOrDefault(partition, 0L);
                                if (end > before)
                                    found.add((end - before) + " parked in " + partition);
                                parked.put(partition, end);
                            });
        }
    }

    private void circuits(List<String> found) {
        String metrics = metrics();
        double now =
                metrics.lines()
                        .filter(it -> it.startsWith("resilience4j_circuitbreaker_not_permitted"))
                        .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                        .sum();
        if (now > turnedAway) found.add((now - turnedAway) + " turned away by an open circuit");
        turnedAway = now;
        found.addAll(open(metrics));
    }

    static List<String> open(String metrics) {
        return metrics.lines()
                .filter(it -> it.startsWith("resilience4j_circuitbreaker_state"))
                .filter(it -> it.contains("open\"") && it.endsWith(" 1.0"))
                .toList();
    }

    private static String metrics() {
        int port = Stack.running().ports().gatewayManagement();
        return Door.text("http://localhost:" + port + "/actuator/prometheus");
    }

    private void logged(String service, List<String> found) {
        Path log = Stack.running().logs().resolve(service + ".log");
        if (!Files.exists(log)) return;
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            long from = read.getOrDefault(service, 0L);
            file.seek(from);
            byte[] more = new byte[(int) (file.length() - from)];
            file.readFully(more);
            read.put(service, from + more.length);
            errors(new String(more, StandardCharsets.UTF_8))
                    .forEach(it -> found.add(service + " logs " + cut(it)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> errors(String log) {
        return log.lines().filter(Aftermath::isError).toList();
    }

    private static boolean isError(String line) {
        return line.contains("\"level\":\"ERROR\"")
                || line.contains("\"stack_trace\":")
                || line.startsWith("\tat ")
                || CANARY.matcher(line).find();
    }

    private static String cut(String line) {
        return line.length() < 1500 ? line : line.substring(0, 1500);
    }
}
