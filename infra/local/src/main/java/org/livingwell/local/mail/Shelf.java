package org.livingwell.local.mail;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was sent in memory and, one file each, in a folder that leak scans can read. */
final class Shelf {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final JsonMapper json;
    private final Path folder;

    Shelf(Path folder, JsonMapper json) {
        this.folder = folder;
        this.json = json;
        try (var files = Files.list(Files.createDirectories(folder))) {
            files.sorted().forEach(file -> sent.add(json.readValue(file, Sent.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(Sent message) {
        json.writeValue(folder.resolve("%06d.json".formatted(sent.size() + 1)), message);
        sent.add(message);
    }

    List<Sent> messages() {
        return sent;
    }

    synchronized void clear() {
        for (var number = sent.size(); number > 0; number--) {
            try {
                Files.deleteIfExists(folder.resolve("%06d.json".formatted(number)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        sent.clear();
    }
}
