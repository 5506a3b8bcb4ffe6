package org.livingwell.journeys.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the READMEs is there: links, and the states of each aggregate. */
class ReadmesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(?:#[^)\\s]*)?\\)");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(ROOT, 3)) {
            return files
                    .filter(it -> it.toString().endsWith(".md"))
                    .filter(it -> !it.toString().contains("/target/"))
                    .filter(it -> !it.toString().contains("/infra/local/parts"))
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> services() throws IOException {
        try (var modules = Files.list(ROOT)) {
            return modules.filter(it -> it.toString().endsWith("-service")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) {
        assertThat(links(page)).allMatch(it -> Files.exists(page.resolveSibling(it)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyAggregateIsDrawnAsTheCodeHasIt(Path service) {
        String page = read(service.resolve("README.md"));

        for (JavaClass aggregate : aggregates(service)) {
            var code = Drawn.from(aggregate);
            var drawn = Drawn.on(page, aggregate.getSimpleName());
            assertThat(drawn.states()).as("states of %s", aggregate).isEqualTo(code.states());
            assertThat(code.events()).as("of %s", aggregate).containsAll(drawn.events());
        }
    }

    @Test
    void thereAreAggregatesPagesAndLinks() throws IOException {
        assertThat(aggregates(ROOT.resolve("intake-service"))).hasSizeGreaterThan(10);
        assertThat(pages().flatMap(it -> links(it).stream())).hasSizeGreaterThan(50);
    }

    @Test
    void anArrowIsReadWithWhatItLeadsFromAndToAndWhy() {
        String page =
                "### Talk\n\n```mermaid\nstateDiagram-v2\n    [*] --> Open: Begun, Sat\n```\n";

        assertThat(Drawn.on(page, "Talk").states()).containsExactly("Open");
        assertThat(Drawn.on(page, "Talk").events()).containsExactly("Begun", "Sat");
        assertThat(Drawn.on(page, "Other").states()).isEmpty();
    }

    private static List<JavaClass> aggregates(Path service) {
        return new ClassFileImporter()
                .importPath(service.resolve("target/classes")).stream()
                        .filter(it -> it.getPackageName().endsWith(".domain"))
                        .filter(JavaClass::isInterface)
                        .filter(it -> it.getMethods().stream().anyMatch(Drawn::isApply))
                        .toList();
    }

    private static List<String> links(Path page) {
        return LINK.matcher(read(page)).results().map(it -> it.group(1)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
