package org.livingwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/**
 * A Spring Boot jar unpacked, which halves its time to start; redone only when the jar has changed.
 */
final class Extracted {

    private Extracted() {}

    /** The folder, beside the jar; whoever runs from an older one keeps it. */
    static Path of(String name, Path jar, Path log) {
        try {
            var folder = jar.resolveSibling("extracted-" + stamp(jar));
            if (Files.exists(folder)) return folder;
            var half = Files.createTempDirectory(jar.resolveSibling("."), "extracting-");
            try {
                unpack(name, jar, half, log);
                return settle(half, folder);
            } finally {
                Folders.delete(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(String name, Path jar, Path folder, Path log) {
        var command =
                List.of(
                        Home.java().toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString());
        if (Child.run(name, command, Map.of(), log) != 0)
            throw new Trouble(
                    "%s cannot be unpacked: build it again with mvn package; %s says why."
                            .formatted(jar, log));
    }

    /** Two stacks may unpack at once; the first to finish is kept. */
    private static Path settle(Path half, Path folder) throws IOException {
        try {
            return Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            return folder;
        }
    }

    /** The time of change, because reproducible jars all carry the same time of modification. */
    private static String stamp(Path jar) throws IOException {
        var changed = (FileTime) Files.getAttribute(jar, "unix:ctime");
        return "%d-%d".formatted(Files.size(jar), changed.toMillis());
    }
}
