package org.livingwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the passwords everybody tries first where Keycloak looks for what its policy refuses. */
final class KnownPasswords {

    /** As the realm file's password policy names it. */
    static final String FILE = "known.txt";

    private KnownPasswords() {}

    /** The folder they are in. */
    static Path writtenTo(Path data) {
        var folder = data.resolve("password-blacklists").toAbsolutePath();
        try (var known = KnownPasswords.class.getResourceAsStream("/realm/" + FILE)) {
            if (known == null) throw new IllegalStateException(FILE + " is missing");
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), known.readAllBytes());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
