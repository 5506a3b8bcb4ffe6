package org.livingwell.journeys.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people and callers read: pages, templates, contracts, and the sentences in the code. */
record Shown(Path file, String text) {

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?<![:\"'`])//[^\\n]*", Pattern.DOTALL);
    private static final Pattern SENTENCE =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    /** Everything below a repository's root. */
    static List<Shown> below(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> root.relativize(it))
                    .filter(Shown::counts)
                    .map(it -> of(it, read(root.resolve(it))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Comments are for whoever works on it; of Java only what stands between quotes is said. */
    static Shown of(Path file, String text) {
        String name = file.toString();
        if (name.endsWith(".java")) return new Shown(file, sentences(text));
        if (name.endsWith(".js")) return new Shown(file, COMMENT.matcher(text).replaceAll(" "));
        return new Shown(file, text);
    }

    private static boolean counts(Path file) {
        String path = "/" + file.toString().replace('\\', '/');
        if (path.contains("/target/") || path.contains("/src/test/")) return false;
        return path.contains("/src/main/java/") && path.endsWith(".java")
                || path.contains("/src/main/resources/") && page(path)
                || path.contains("/contracts/");
    }

    private static boolean page(String path) {
        return Stream.of(".html", ".js", ".mustache", ".ftl", ".properties")
                .anyMatch(path::endsWith);
    }

    private static String sentences(String code) {
        String whole = JOINED.matcher(COMMENT.matcher(code).replaceAll(" ")).replaceAll("");
        return SENTENCE.matcher(whole)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
