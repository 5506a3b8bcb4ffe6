package org.livingwell.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rule 3 of the domain: nowhere is there a field, an enum or a number for a level of suicide or
 * self-harm risk. Reads names in sources and contracts, so that nobody can add one unnoticed.
 */
record NoRiskScores(Path root) {

    /**
     * Names, however they are written: {@code riskLevel, risk_score, RISK-RATING, selfHarmGrade}.
     */
    private static final Pattern RISK =
            Pattern.compile(
                    "(risk|suicid\\w*|self[-_]?harm\\w*|danger|severity)[-_]?"
                            + "(level|score|rating|grade|band|category|class|index|points?|number)"
                            + "|(level|score|rating|grade|band)[-_]?(of)?[-_]?"
                            + "(risk|suicid|self[-_]?harm|danger)"
                            + "|(high|medium|moderate|low|no)[-_]?risk");

    private static final List<String> READ = List.of(".java", ".json", ".yaml", ".js", ".html");

    /** Every place that names one, such as {@code Concern.java: riskLevel}. */
    List<String> found() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(NoRiskScores::ours)
                    .flatMap(NoRiskScores::in)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean ours(Path file) {
        String path = file.toString();
        return READ.stream().anyMatch(path::endsWith)
                && (path.contains("/src/main/") || path.contains("/contracts/"))
                && !path.contains("/target/")
                && !path.contains("/platform-test/");
    }

    private static Stream<String> in(Path file) {
        try {
            return names(Files.readString(file)).map(it -> file.getFileName() + ": " + it);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<String> names(String text) {
        var either = Pattern.compile(RISK.pattern(), Pattern.CASE_INSENSITIVE);
        return either.matcher(text).results().map(it -> it.group().toLowerCase(Locale.ROOT));
    }
}
