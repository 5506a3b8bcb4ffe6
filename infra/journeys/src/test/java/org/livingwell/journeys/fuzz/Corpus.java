package org.livingwell.journeys.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ordinary requests that odd ones are made from. */
final class Corpus {

    /** A line of it, names in braces still to be filled in. */
    record Line(String who, String method, String target, String body) {

        Request filled(Map<String, String> names) {
            var request = new Request(who, method, fill(target, names), fill(body, names));
            if (method.equals("PUT")) request.header("If-Match", "\"0\"");
            if (method.equals("PATCH")) request.header("If-Match", "\"1\"");
            if (body.startsWith("{")) request.header("Content-Type", "application/json");
            else if (!body.isEmpty())
                request.header("Content-Type", "application/x-www-form-urlencoded");
            return request;
        }

        private static String fill(String text, Map<String, String> names) {
            return NAME.matcher(text)
                    .replaceAll(
                            it ->
                                    Matcher.quoteReplacement(
                                            names.getOrDefault(it.group(1), it.group(1))));
        }
    }

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Corpus() {}

    static List<Line> lines() {
        return text().lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(Corpus::line)
                .toList();
    }

    private static Line line(String text) {
        String[] parts = text.split(" \\| ", 2);
        String[] head = parts[0].strip().split(" ");
        return new Line(head[0], head[1], head[2], parts.length > 1 ? parts[1] : "");
    }

    private static String text() {
        try (InputStream in = Corpus.class.getResourceAsStream("/fuzz/corpus.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
