package org.livingwell.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a page whose rows name the tests that prove them, and the tests there are. */
record Proofs(List<String> rows) {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT)(?:#\\w+)?)`");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");

    static Proofs of(String page) {
        var rows = new ArrayList<String>();
        for (var line : lines(ROOT.resolve(page))) {
            if (line.startsWith("|---")) rows.removeLast();
            else if (line.startsWith("|")) rows.add(line);
        }
        return new Proofs(List.copyOf(rows));
    }

    Stream<String> named() {
        return rows.stream().flatMap(Proofs::in);
    }

    /** Classes, and methods where one is named: {@code LeftIT, LeftIT#whoeverLeftIsLetIn…}. */
    static Stream<String> in(String row) {
        return TEST.matcher(row).results().map(it -> it.group(1));
    }

    static boolean hasOne(String row) {
        return in(row).findAny().isPresent();
    }

    static Set<String> tests() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(it -> it.toString().contains("src/test/java"))
                    .filter(it -> it.toString().endsWith(".java"))
                    .flatMap(Proofs::namesIn)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> namesIn(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        var methods = METHOD.matcher(String.join("\n", lines(file))).results();
        return Stream.concat(Stream.of(name), methods.map(it -> name + "#" + it.group(1)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
