import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells where the minutes of a build went: a line a module and the ten slowest test classes, from
 * the reports that Surefire and Failsafe wrote since the build began. A module's time is from its
 * first test to its last, since classes may run side by side.
 */
class Minutes {

    record Report(
            String module, boolean whole, String name, int tests, double seconds, Instant end) {

        Instant begin() {
            return end.minusMillis(Math.round(seconds * 1_000));
        }
    }

    private static final Pattern SUITE =
            Pattern.compile(
                    "<testsuite [^>]*?name=\"([^\"]+)\" time=\"([\\d.,]+)\" tests=\"(\\d+)\"");

    /** When the build began, as Maven says it. */
    public static void main(String[] args) throws IOException {
        Instant began = Instant.parse(args[0]);
        Map<String, List<Report>> modules = new TreeMap<>();
        List<Report> all = reports(began);
        all.forEach(it -> modules.computeIfAbsent(it.module(), _ -> new ArrayList<>()).add(it));

        say("%n%-28s %6s %8s   %6s %8s%n", "minutes of tests", "*Test", "", "*IT", "");
        modules.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                it ->
                                        it.getValue().stream()
                                                .map(Report::begin)
                                                .min(Comparator.naturalOrder())
                                                .orElseThrow()))
                .forEach(
                        it ->
                                say(
                                        "%-28s %s   %s%n",
                                        it.getKey(),
                                        span(it.getValue(), false),
                                        span(it.getValue(), true)));
        say("%-28s %s%n", "since the build began", clock(Duration.between(began, Instant.now())));
        say("%nthe ten slowest%n");
        all.stream()
                .sorted(Comparator.comparing(Report::seconds).reversed())
                .limit(10)
                .forEach(
                        it -> say("%6.1f s  %3d tests  %s%n", it.seconds(), it.tests(), it.name()));
    }

    private static List<Report> reports(Instant began) throws IOException {
        try (var files =
                Files.find(
                        Path.of(""), 5, (path, file) -> file.isRegularFile() && isReport(path))) {
            return files.map(Minutes::report).filter(it -> !it.end().isBefore(began)).toList();
        }
    }

    private static boolean isReport(Path path) {
        String folder = String.valueOf(path.getParent());
        return path.getFileName().toString().matches("TEST-.*\\.xml")
                && folder.matches(".*target/(surefire|failsafe)-reports");
    }

    private static Report report(Path file) {
        try (var lines = Files.lines(file)) {
            var suite =
                    SUITE.matcher(
                            lines.filter(it -> it.startsWith("<testsuite "))
                                    .findFirst()
                                    .orElse(""));
            if (!suite.find()) throw new IllegalStateException(file + " is no report");
            Path folder = file.getParent();
            return new Report(
                    folder.getParent().getParent().toString(),
                    folder.endsWith("failsafe-reports"),
                    suite.group(1),
                    Integer.parseInt(suite.group(3)),
                    Double.parseDouble(suite.group(2).replace(",", "")),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String span(List<Report> reports, boolean whole) {
        var ours = reports.stream().filter(it -> it.whole() == whole).toList();
        if (ours.isEmpty()) return " ".repeat(15);
        Instant from =
                ours.stream().map(Report::begin).min(Comparator.naturalOrder()).orElseThrow();
        Instant to = ours.stream().map(Report::end).max(Comparator.naturalOrder()).orElseThrow();
        return "%s %8d"
                .formatted(
                        clock(Duration.between(from, to)),
                        ours.stream().mapToInt(Report::tests).sum());
    }

    private static String clock(Duration time) {
        return "%3d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
