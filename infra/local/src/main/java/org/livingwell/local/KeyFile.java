package org.livingwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key-encryption key of a local stack: made once, kept beside its data, read by us alone. */
final class KeyFile {

    private KeyFile() {}

    /** Services refuse a key that begins so outside the local profile. */
    private static final String ID = "local-demo";

    static Path in(Path data) {
        var file = data.resolve("key-encryption-keys");
        if (Files.exists(file)) return file;
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(data);
            var ours = PosixFilePermissions.fromString("rw-------");
            var made =
                    Files.createTempFile(
                            data, "key", "", PosixFilePermissions.asFileAttribute(ours));
            Files.writeString(made, ID + ":" + Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, made); // whole or not at all, and never over another's
            Files.delete(made);
        } catch (FileAlreadyExistsException _) {
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
