package org.livingwell.local;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The database as a process of its own: a real {@code mongod} where there is one, else the embedded
 * store.
 */
public final class MongoPart implements Part {

    private static final List<String> JVM =
            List.of(
                    "-Xmx320m",
                    "-XX:MaxDirectMemorySize=64m",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    // it would log whole documents where a command is refused
                    "-Dorg.slf4j.simpleLogger.log.de.bwaldvogel=off");

    private final Path data;
    private final Path log;
    private final int port;
    private final @Nullable Path mongod;
    private Child child;

    private MongoPart(Path data, int port, Path log) {
        this.data = data;
        this.port = port;
        this.log = log;
        this.mongod = mongod(System.getenv()).orElse(null);
        this.child = launch();
    }

    public static MongoPart start(Path dataFolder, int port) {
        return start(dataFolder, port, dataFolder.resolve("mongodb.log"));
    }

    public static MongoPart start(Path dataFolder, int port, Path log) {
        return new MongoPart(dataFolder, port, log);
    }

    /** A database somebody else runs, named by {@code MONGODB_URI}. */
    public static Optional<String> elsewhere() {
        return Optional.ofNullable(System.getenv("MONGODB_URI")).filter(uri -> !uri.isBlank());
    }

    public String uri() {
        return "mongodb://localhost:" + port;
    }

    /** Whether this is the store for trying out and testing only. */
    public boolean embedded() {
        return mongod == null;
    }

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public String address() {
        return uri() + (embedded() ? " (embedded, for trying out only)" : "");
    }

    @Override
    public void restart() {
        close();
        child = launch();
    }

    private Child launch() {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Child.start(name(), command(), Map.of(), log)
                .awaitReady(Duration.ofSeconds(60), this::answers);
    }

    private List<String> command() {
        if (mongod != null)
            return List.of(
                    mongod.toString(),
                    "--dbpath",
                    data.toString(),
                    "--port",
                    Integer.toString(port),
                    "--bind_ip",
                    "localhost");
        return Jvm.command(
                Home.classPath("mongodb"),
                JVM,
                "org.livingwell.local.mongodb.EmbeddedMongo",
                data.resolve("embedded.mv").toString(),
                Integer.toString(port));
    }

    private boolean answers() throws IOException {
        try (var _ = new Socket("localhost", port)) {
            return true;
        }
    }

    /** What {@code MONGOD} names, else what the PATH offers. */
    static Optional<Path> mongod(Map<String, String> environment) {
        var named = environment.getOrDefault("MONGOD", "");
        if (!named.isBlank()) {
            if (!Files.isExecutable(Path.of(named)))
                throw new Trouble("MONGOD names %s, which cannot be run.".formatted(named));
            return Optional.of(Path.of(named));
        }
        return Stream.of(
                        environment
                                .getOrDefault("PATH", "")
                                .split(Pattern.quote(File.pathSeparator)))
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
