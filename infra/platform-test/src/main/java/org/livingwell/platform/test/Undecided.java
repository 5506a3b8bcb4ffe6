package org.livingwell.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A {@code switch} in a domain that ends in nothing: whoever adds a state or a fact would not be
 * asked what it means.
 */
record Undecided(Path sources) {

    private static final Pattern NOTHING =
            Pattern.compile("default\\s*->|case\\s[^;{}>]*_\\s*,[^;{}>]*->\\s*this;");

    /** Each file of a domain with one, such as {@code Spot.java ends a switch in nothing}. */
    List<String> breaches() {
        if (!Files.isDirectory(sources)) return List.of();
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(it -> it.toString().matches(".*[/\\\\]domain[/\\\\]\\w+\\.java"))
                    .filter(Undecided::endsInNothing)
                    .map(it -> it.getFileName() + " ends a switch in nothing")
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean endsInNothing(Path file) {
        try {
            return NOTHING.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
