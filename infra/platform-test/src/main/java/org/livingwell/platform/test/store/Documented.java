package org.livingwell.platform.test.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The allow-list {@code documented.txt}: kinds of words, and the words of each. */
record Documented(Map<String, Set<String>> words) {

    static Documented load() {
        try (InputStream text = Documented.class.getResourceAsStream("documented.txt")) {
            String lines =
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            return new Documented(
                    lines.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(":", 2))
                            .collect(Collectors.toMap(kind -> kind[0], kind -> wordsOf(kind[1]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean knows(String kind) {
        return words.containsKey(kind);
    }

    boolean allows(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    private static Set<String> wordsOf(String line) {
        return line.isBlank() ? Set.of() : Set.of(line.strip().split("\\s+"));
    }
}
