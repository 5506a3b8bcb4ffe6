package org.livingwell.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kafka's own ProducerPerformance in a JVM of its own: as fast as the broker takes records. */
record RawProducer(String broker) {

    /** As much as one of our events with its key and headers. */
    static final int RECORD_SIZE = 550;

    private static final Pattern RATE = Pattern.compile("([0-9.]+) records/sec");

    /** Records per second over the whole run. */
    double recordsPerSecond(String topic, int records) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.apache.kafka.tools.ProducerPerformance",
                        "--topic",
                        topic,
                        "--num-records",
                        Integer.toString(records),
                        "--record-size",
                        Integer.toString(RECORD_SIZE),
                        "--throughput",
                        "-1",
                        "--producer-props",
                        "bootstrap.servers=" + broker,
                        "acks=all",
                        "linger.ms=0");
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        Matcher rate = RATE.matcher(said);
        double last = 0;
        while (rate.find()) last = Double.parseDouble(rate.group(1));
        if (last == 0 || !said.contains(records + " records sent")) {
            throw new IllegalStateException("ProducerPerformance said: " + said);
        }
        return last;
    }
}
