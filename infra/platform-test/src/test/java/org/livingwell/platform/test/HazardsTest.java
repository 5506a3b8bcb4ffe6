package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hazard whose proof was renamed or removed is one nobody watches any more. */
class HazardsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT)(?:#\\w+)?)`");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Pattern ROW = Pattern.compile("\\| *\\w+ *\\|.*");

    @Test
    void everyTestNamedAsAProofExists() {
        var known = tests();

        assertThat(rows()).isNotEmpty();
        assertThat(rows().stream().flatMap(HazardsTest::proofs)).isSubsetOf(known);
    }

    @Test
    void everyHazardHasAProofOrSaysWhatBringsIt() {
        assertThat(rows())
                .allMatch(it -> proofs(it).findAny().isPresent() || it.contains("not built yet: "));
    }

    @Test
    void aProofThatDoesNotExistWouldBeFound() {
        var planted = proofs("| 1 | x | 1 | x | `NoSuchHazardTest`, `HazardsTest#noSuchMethod` |");

        assertThat(planted).hasSize(2).noneMatch(tests()::contains);
    }

    private static List<String> rows() {
        try {
            return Files.readAllLines(ROOT.resolve("infra/adr/hazards.md")).stream()
                    .filter(ROW.asMatchPredicate())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Classes, and methods where one is named: {@code LeftIT, LeftIT#whoeverLeftIsLetIn…}. */
    private static Stream<String> proofs(String row) {
        return TEST.matcher(row).results().map(it -> it.group(1));
    }

    private static Set<String> tests() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(it -> it.toString().contains("src/test/java"))
                    .filter(it -> it.toString().endsWith(".java"))
                    .flatMap(HazardsTest::namesIn)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> namesIn(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        try {
            var methods = METHOD.matcher(Files.readString(file)).results();
            return Stream.concat(Stream.of(name), methods.map(it -> name + "#" + it.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
