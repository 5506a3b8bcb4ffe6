package org.livingwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two stacks off one data folder; the system lets go of it when its holder dies. */
final class DataClaim implements AutoCloseable {

    private final FileChannel channel;

    private DataClaim(FileChannel channel) {
        this.channel = channel;
    }

    static DataClaim of(Path data) {
        try {
            Files.createDirectories(data.resolveSibling("."));
            var channel =
                    FileChannel.open(
                            data.resolveSibling(data.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel)) return new DataClaim(channel);
            channel.close();
        } catch (IOException e) {
            throw new Trouble(
                    "%s cannot be written: choose another folder with --data.".formatted(data), e);
        }
        throw new Trouble(
                "Another stack runs on %s: stop it first, or choose another folder with --data."
                        .formatted(data));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
