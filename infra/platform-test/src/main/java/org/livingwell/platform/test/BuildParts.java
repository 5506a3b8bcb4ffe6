package org.livingwell.platform.test;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * The broker and the database that all modules of one Maven build use in turn. Whoever takes them
 * finds them empty and has them to itself until its JVM ends; {@link PartsKeeper} ends them with
 * the build.
 */
record BuildParts(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(BuildParts.class);
    private static final Set<String> STORES_OWN = Set.of("admin", "config", "local");

    /** Where the build keeps them; nothing where a test runs without one, as in an IDE. */
    static Optional<BuildParts> told() {
        return Optional.ofNullable(System.getProperty("living-well.build-parts"))
                .filter(it -> !it.isBlank())
                .map(it -> new BuildParts(Path.of(it)));
    }

    /** Nothing while another module of the build has them. */
    Optional<RealParts> taken() {
        try {
            Files.createDirectories(folder);
            // held until this JVM ends
            var turn =
                    FileChannel.open(
                            folder.resolve("turn"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (turn.tryLock() == null) return Optional.empty();
            var parts = kept();
            empty(parts);
            return Optional.of(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RealParts kept() throws IOException {
        long build = build();
        Path said = folder.resolve("kept-for-" + build);
        if (Files.exists(said)) {
            List<String> lines = Files.readAllLines(said);
            if (ProcessHandle.of(Long.parseLong(lines.get(2))).isPresent()) return parts(lines);
            Files.delete(said);
        }
        start(build, said);
        return parts(Files.readAllLines(said));
    }

    private static RealParts parts(List<String> said) {
        log.warn("Integration tests run on the broker of this build and {}", said.get(3));
        return new RealParts(said.get(0), said.get(1));
    }

    private void start(long build, Path said) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PartsKeeper.class.getName(),
                        folder.toString(),
                        Long.toString(build),
                        said.toString());
        var report = folder.resolve("keeper.log").toFile();
        var keeper = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(report);
        var process = keeper.start();
        process.getOutputStream().close();
        while (!Files.exists(said)) {
            if (!process.isAlive()) throw new IllegalStateException("No parts: read " + report);
            pause();
        }
    }

    /** The build is the Java process that started this one, perhaps through a shell. */
    private static long build() {
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        it -> it.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(it -> it.info().command().orElse("").endsWith("java"))
                .findFirst()
                .or(() -> ProcessHandle.current().parent())
                .orElseThrow()
                .pid();
    }

    /** Away with what the module before left. */
    private static void empty(RealParts parts) {
        try (var kafka = Admin.create(Map.of("bootstrap.servers", parts.kafkaBootstrapServers()));
                var mongodb = MongoClients.create(parts.mongodbUri())) {
            kafka.deleteTopics(kafka.listTopics().names().get()).all().get();
            while (!kafka.listTopics().names().get().isEmpty()) pause();
            mongodb.listDatabaseNames().into(new ArrayList<>()).stream()
                    .filter(it -> !STORES_OWN.contains(it))
                    .forEach(it -> empty(mongodb.getDatabase(it)));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    /** Not dropped: the embedded store cannot drop every collection that has indexes. */
    private static void empty(MongoDatabase database) {
        database.listCollectionNames()
                .forEach(it -> database.getCollection(it).deleteMany(new Document()));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private static IllegalStateException stopped(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stopped);
    }
}
