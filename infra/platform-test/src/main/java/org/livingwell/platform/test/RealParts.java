package org.livingwell.platform.test;

import org.livingwell.local.KafkaPart;
import org.livingwell.local.MongoPart;
import org.livingwell.local.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

import java.nio.file.Path;

/** A database and a broker with every topic, which the integration tests of one JVM have alone. */
public record RealParts(String mongodbUri, String kafkaBootstrapServers) {

    private static final Logger log = LoggerFactory.getLogger(RealParts.class);

    /** More than one, so that what has no order among itself has none here. */
    private static final int PARTITIONS = 3;

    private static final class Once {
        static final RealParts PARTS = start();
    }

    public static RealParts running() {
        return Once.PARTS;
    }

    private static RealParts start() {
        RealParts parts =
                dockerAnswers()
                        ? containers()
                        : BuildParts.told().flatMap(BuildParts::taken).orElseGet(RealParts::local);
        Topics.createAll(parts.kafkaBootstrapServers, PARTITIONS);
        return parts;
    }

    /** Without an engine the probe would call that an error, at length. */
    private static boolean dockerAnswers() {
        var logging = LoggingSystem.get(RealParts.class.getClassLoader());
        logging.setLogLevel("org.testcontainers", LogLevel.OFF);
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        logging.setLogLevel("org.testcontainers", null);
        return answers;
    }

    private static RealParts containers() {
        log.warn("Integration tests run on the images mongo:7.0 and apache/kafka:4.2.1");
        var mongodb = new MongoDBContainer("mongo:7.0");
        var kafka = new KafkaContainer("apache/kafka:4.2.1");
        mongodb.start();
        kafka.start();
        return new RealParts(mongodb.getConnectionString(), kafka.getBootstrapServers());
    }

    private static RealParts local() {
        var data = Path.of("target", "parts", Long.toString(ProcessHandle.current().pid()));
        var mongodb = MongoPart.start(data.resolve("mongodb"), FreePorts.one());
        var kafka = KafkaPart.start(data.resolve("kafka"), FreePorts.pair());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(mongodb, kafka)));
        log.warn(
                "No Docker engine answers: integration tests run on a local broker and {}",
                mongodb.embedded() ? "the EMBEDDED store, not on MongoDB" : "a local mongod");
        return new RealParts(mongodb.uri(), kafka.bootstrapServers());
    }

    private static void stop(MongoPart mongodb, KafkaPart kafka) {
        kafka.close();
        mongodb.close();
    }
}
