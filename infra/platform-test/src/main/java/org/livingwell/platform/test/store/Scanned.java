package org.livingwell.platform.test.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Small, bounded collections that may be read whole: a module's test resource {@code
 * scanned-collections.properties}, each line {@code collection = reason}. Without a reason it does
 * not count.
 */
record Scanned(Properties reasons) {

    static Scanned load() {
        var reasons = new Properties();
        try (InputStream file =
                Scanned.class.getResourceAsStream("/scanned-collections.properties")) {
            if (file != null) reasons.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Scanned(reasons);
    }

    boolean allows(String collection) {
        return !reasons.getProperty(collection, "").isBlank();
    }
}
