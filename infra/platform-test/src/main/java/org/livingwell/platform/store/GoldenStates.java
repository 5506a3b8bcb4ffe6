package org.livingwell.platform.store;

import org.livingwell.platform.domain.Words;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Stored states of every version there ever was, {@code <collection>/<alias>.v<schema>.json}, which
 * must decode for ever; in this package, because how state is stored is nobody else's business.
 */
final class GoldenStates {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GoldenStates() {}

    /**
     * Everything found at once: an alias without an example of its schema, a clear state that could
     * hold words, and a copy that shows something else than {@code copied.txt} says.
     */
    static List<String> breaches(Declaration<?, ?, ?> type, Path golden) {
        List<String> breaches = new ArrayList<>();
        if (type.clear && ReachableTypes.of(type.state).contains(Words.class)) {
            breaches.add(type.collection + ": is kept in clear text and can hold words");
        }
        aliases(type)
                .forEach(
                        (alias, record) -> {
                            for (int schema = 1; schema <= type.schema(); schema++) {
                                Path file =
                                        golden.resolve(type.collection)
                                                .resolve(alias + ".v" + schema + ".json");
                                if (Files.exists(file)) {
                                    decode(type, record, schema, file, breaches);
                                } else if (schema == type.schema()) {
                                    breaches.add(file + ": missing");
                                }
                            }
                        });
        GoldenCopies.check(type, golden, breaches);
        return breaches;
    }

    /** A state that is a plain record has one, its name. */
    static Map<String, Class<?>> aliases(Declaration<?, ?, ?> type) {
        return type.sealed.getOrDefault(
                type.state, Map.of(SealedTypes.kebab(type.state), type.state));
    }

    /** Relative to the folder; none where there is no folder. */
    static List<String> files(Path golden) {
        if (!Files.isDirectory(golden)) return List.of();
        try (Stream<Path> files = Files.walk(golden)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> golden.relativize(it).toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <S> void decode(
            Declaration<S, ?, ?> type,
            Class<?> record,
            int schema,
            Path file,
            List<String> breaches) {
        String text = text(file);
        var codec = new StateCodec<>(type);
        try {
            S state = codec.read(schema, text);
            if (!record.isInstance(state)) breaches.add(file + ": decodes as something else");
            String written = codec.write(state);
            boolean same = JSON.readTree(written).equals(JSON.readTree(text));
            if (schema == type.schema() && !same) {
                breaches.add(file + ": something gets lost, it is written as " + written);
            }
        } catch (RuntimeException unreadable) {
            breaches.add(file + ": " + unreadable.getMessage());
        }
    }

    /** The example of a state as it is kept now. */
    static String text(Path golden, Declaration<?, ?, ?> type, String alias) {
        return text(
                golden.resolve(type.collection).resolve(alias + ".v" + type.schema() + ".json"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
