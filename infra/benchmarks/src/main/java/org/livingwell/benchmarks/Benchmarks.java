package org.livingwell.benchmarks;

import org.livingwell.local.KafkaPart;
import org.livingwell.local.MongoPart;
import org.livingwell.local.Topics;
import org.livingwell.platform.store.Aggregates;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures the event path on this machine and prints every figure with what it ran on. */
@SpringBootApplication(proxyBeanMethods = false)
public class Benchmarks {

    private static final String FESTIVAL = "festival";
    private static final String CARE_PLAN = "care-plan";
    private static final int PORT = 29_400;

    public static void main(String[] arguments) {
        try {
            run(argument(0, arguments), argument(1, arguments));
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static String argument(int which, String... arguments) {
        return arguments.length > which ? arguments[which] : "";
    }

    private static void run(String part, String only) throws Exception {
        switch (part) {
            case FESTIVAL -> Festival.measure();
            case CARE_PLAN -> CarePlanFigures.measure(only);
            case "" -> {
                session(part);
                Festival.measure();
                CarePlanFigures.measure(only);
            }
            default -> session(part);
        }
    }

    private static void session(String part) throws Exception {
        Path data = Files.createTempDirectory("living-well-benchmarks");
        var mongodb = MongoPart.start(data.resolve("mongodb"), PORT);
        var kafka = KafkaPart.start(data.resolve("kafka"), PORT + 1);
        try {
            Topics.create(
                    kafka.bootstrapServers(),
                    List.of(
                            "benchmarks.events.v1",
                            "benchmarks.raw",
                            Floor.TOPIC,
                            "intake.events.v1"));
            var settings =
                    List.of(
                            "--MONGODB_URI=" + mongodb.uri(),
                            "--KAFKA_BOOTSTRAP_SERVERS=" + kafka.bootstrapServers(),
                            "--KEY_ENCRYPTION_KEYS=benchmarks:" + "A".repeat(43) + "=",
                            "--livingwell.keys.made-here=true");
            try (var context =
                    SpringApplication.run(Benchmarks.class, settings.toArray(String[]::new))) {
                new Session(context, mongodb, kafka).run(part);
            }
        } finally {
            kafka.close();
            mongodb.close();
        }
    }

    @Bean
    EventPath eventPath(Aggregates stores) {
        return new EventPath(stores);
    }
}
