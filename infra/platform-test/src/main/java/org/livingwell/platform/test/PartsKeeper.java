package org.livingwell.platform.test;

import org.livingwell.local.KafkaPart;
import org.livingwell.local.MongoPart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** A process that keeps a broker and a database while one build runs, however that ends. */
final class PartsKeeper {

    private PartsKeeper() {}

    /** The folder, the build's process, and the file that is to say where they are. */
    public static void main(String[] arguments) throws IOException {
        var build = ProcessHandle.of(Long.parseLong(arguments[1]));
        var data = Path.of(arguments[0], "data-" + arguments[1]);
        var said = Path.of(arguments[2]);
        var mongodb = MongoPart.start(data.resolve("mongodb"), FreePorts.one());
        Runtime.getRuntime().addShutdownHook(new Thread(mongodb::close));
        var kafka = KafkaPart.start(data.resolve("kafka"), FreePorts.pair());
        String which = mongodb.embedded() ? "the EMBEDDED store, not MongoDB" : "a local mongod";
        say(said, List.of(mongodb.uri(), kafka.bootstrapServers(), pid(), which));

        build.ifPresent(it -> it.onExit().join());
        Files.delete(said);
        kafka.close();
        mongodb.close();
        delete(data);
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    /** All of it at once, as others wait for it. */
    private static void say(Path file, List<String> lines) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.write(half, lines);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (Path it : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(it);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
