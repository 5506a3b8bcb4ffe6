package org.livingwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real broker (KRaft, one node that is also its controller) in a JVM of its own. */
public final class KafkaPart implements Part {

    private static final List<String> JVM =
            List.of(
                    "-Xmx320m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:MaxDirectMemorySize=64m",
                    "-Dlog4j2.level=INFO");

    private final Path data;
    private final Path log;
    private final int port;
    private Child child;

    private KafkaPart(Path data, int port, Path log) {
        this.data = data;
        this.port = port;
        this.log = log;
        this.child = launch();
    }

    /** The controller listens on the next port. */
    public static KafkaPart start(Path dataFolder, int port) {
        return start(dataFolder, port, dataFolder.resolve("kafka.log"));
    }

    public static KafkaPart start(Path dataFolder, int port, Path log) {
        return new KafkaPart(dataFolder, port, log);
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public String address() {
        return bootstrapServers();
    }

    @Override
    public void restart() {
        close();
        child = launch();
    }

    private Child launch() {
        var command =
                Jvm.command(
                        Home.classPath("kafka"),
                        JVM,
                        "org.livingwell.local.child.Broker",
                        write(properties()).toString());
        return Child.start(name(), command, Map.of(), log)
                .awaitReady(Duration.ofSeconds(120), this::answers);
    }

    private boolean answers() throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 500);
        }
        return Topics.answers(bootstrapServers());
    }

    private Path write(String properties) {
        try {
            return Files.writeString(
                    Files.createDirectories(data).resolve("server.properties"), properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String properties() {
        return """
        process.roles=broker,controller
        node.id=1
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        controller.listener.names=CONTROLLER
        controller.quorum.bootstrap.servers=localhost:%2$d
        log.dirs=%3$s
        auto.create.topics.enable=false
        group.initial.rebalance.delay.ms=0
        group.min.session.timeout.ms=1000
        default.replication.factor=1
        min.insync.replicas=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=5
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=3
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=3
        offsets.retention.minutes=525600
        log.cleaner.dedupe.buffer.size=4194304
        log.index.size.max.bytes=1048576
        num.network.threads=2
        num.io.threads=4
        """
                .formatted(port, port + 1, data.resolve("log").toAbsolutePath());
    }
}
