package org.livingwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What the launcher does with folders. */
final class Folders {

    private static final long ENOUGH = 1L << 30;

    private Folders() {}

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireSpace(Path folder) {
        try {
            var free = Files.getFileStore(Files.createDirectories(folder)).getUsableSpace();
            if (free < ENOUGH)
                throw new Trouble(
                        "Only %d MB are free on the disk of %s: make room for 1 GB or choose another folder with --data."
                                .formatted(free >> 20, folder));
        } catch (IOException e) {
            throw new Trouble(
                    "%s cannot be written: choose another folder with --data.".formatted(folder),
                    e);
        }
    }
}
