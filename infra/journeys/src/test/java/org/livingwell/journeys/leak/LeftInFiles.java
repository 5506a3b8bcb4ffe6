package org.livingwell.journeys.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Every file under a folder, byte by byte: logs, mail, what brokers and databases keep on disk. */
record LeftInFiles(Path root) {

    private static final int PIECE = 8 << 20;

    /** Longer than any trace in any form, so that none falls between two pieces. */
    private static final int OVERLAP = 256;

    void each(Consumer<Content> look) {
        for (Path file : files()) read(file, look);
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Collecting(files));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** A broker writes a file beside the one it is to become, and it is gone when one looks. */
    private static final class Collecting extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Collecting(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes its) {
            if (its.isRegularFile()) files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (!(why instanceof NoSuchFileException)) throw why;
            return FileVisitResult.CONTINUE;
        }
    }

    private void read(Path file, Consumer<Content> look) {
        String place = "file " + root.relativize(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] before = new byte[0];
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                byte[] both = Arrays.copyOf(before, before.length + piece.length);
                System.arraycopy(piece, 0, both, before.length, piece.length);
                look.accept(new Content(place, both));
                before = Arrays.copyOfRange(both, Math.max(0, both.length - OVERLAP), both.length);
                piece = in.readNBytes(PIECE);
            }
        } catch (NoSuchFileException gone) {
            return; // rolled or removed while we looked
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
