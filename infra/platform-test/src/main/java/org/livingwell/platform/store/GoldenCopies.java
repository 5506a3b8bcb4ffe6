package org.livingwell.platform.store;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a copy shows of an aggregate, {@code <collection>/copied.txt}, a field a line; of a state
 * that holds a canary in each of its fields nothing else may come out.
 */
final class GoldenCopies {

    /** More than any sealed type has records, so that each of them is put in its place once. */
    private static final int CHOICES = 12;

    private GoldenCopies() {}

    static void check(Declaration<?, ?, ?> type, Path golden, List<String> breaches) {
        if (type.copied == null) {
            breaches.add(type.collection + ": does not say what a copy shows of it (copied)");
            return;
        }
        Path file = golden.resolve(type.collection).resolve("copied.txt");
        List<String> wanted = lines(file);
        List<String> shown = shown(type, breaches);
        if (!shown.equals(wanted)) {
            breaches.add(
                    file
                            + ": a copy shows something else; decide field by field:\n"
                            + String.join("\n", shown));
        }
    }

    private static <S> List<String> shown(Declaration<S, ?, ?> type, List<String> breaches) {
        var shown = new TreeSet<String>();
        var codec = new StateCodec<>(type);
        Map<String, Class<?>> records = GoldenStates.aliases(type);
        records.forEach(
                (alias, record) -> {
                    for (int choice = 0; choice < CHOICES; choice++) {
                        var canaries = new Canaries(choice);
                        S stored =
                                codec.read(
                                        type.schema(),
                                        codec.write(type.state.cast(canaries.fill(record, ""))));
                        codec.copy(stored)
                                .ifPresent(copy -> look(alias, copy, canaries, shown, breaches));
                    }
                });
        return List.copyOf(shown);
    }

    private static void look(
            String alias,
            JsonNode copy,
            Canaries canaries,
            TreeSet<String> shown,
            List<String> breaches) {
        var paths = new TreeSet<String>();
        collect("", copy, paths);
        paths.remove("is");
        paths.forEach(it -> shown.add(alias + "." + it));
        if (paths.isEmpty()) shown.add(alias);
        String text = copy.toString();
        canaries.planted.forEach(
                (path, canary) -> {
                    boolean its = canary.length() > 9; // codes and small numbers are not unique
                    if (its && !paths.contains(path) && text.contains(canary)) {
                        breaches.add(alias + "." + path + ": comes out in a copy elsewhere");
                    }
                });
    }

    private static void collect(String path, JsonNode node, TreeSet<String> paths) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            it ->
                                    collect(
                                            path.isEmpty() ? it.getKey() : path + "." + it.getKey(),
                                            it.getValue(),
                                            paths));
        } else if (node.isArray()) {
            node.forEach(it -> collect(path, it, paths));
        } else {
            paths.add(path);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : new ArrayList<>();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
