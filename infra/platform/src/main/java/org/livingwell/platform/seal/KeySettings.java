package org.livingwell.platform.seal;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where keys are, and what wraps them; an unsafe combination does not start.
 *
 * @param wrap key-encryption keys as text
 * @param wrapFile or the file that holds them
 * @param madeHere true in intake alone
 */
@ConfigurationProperties("livingwell.keys")
record KeySettings(
        String uri,
        String database,
        String tombstonesUri,
        String tombstonesDatabase,
        String wrap,
        String wrapFile,
        boolean madeHere) {

    void mustMakeKeys() {
        if (!madeHere) throw new IllegalStateException("only intake makes keys");
    }

    KeyEncryptionKeys keks(boolean local) {
        String text = wrapFile.isBlank() ? wrap : read(Path.of(wrapFile));
        if (text.isBlank()) {
            throw new IllegalStateException(
                    "KEY_ENCRYPTION_KEYS_FILE or KEY_ENCRYPTION_KEYS must be set: "
                            + KeyEncryptionKeys.FORMAT);
        }
        var keks = KeyEncryptionKeys.parse(text);
        if (!local && keks.forDemonstration()) {
            throw new IllegalStateException(
                    "A key-encryption key for demonstration is refused outside the local profile:"
                            + " make one of your own");
        }
        return keks;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The file that KEY_ENCRYPTION_KEYS_FILE names cannot be read", unreadable);
        }
    }

    /** Where the keys are may hold a password; what wraps them is one. */
    @Override
    public String toString() {
        return "KeySettings[" + database + "]";
    }
}
