package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages are built with the kit and with nothing else, so that all of them behave alike. */
class OneKitTest {

    private static final Path PORTAL = Path.of("../../gateway/src/main/resources/static/portal");
    private static final Path SHOWN = PORTAL.resolveSibling("kit");

    private static final String KEEPS_NOTHING = "a form that keeps nothing";

    /** What only the kit does, and why. */
    private static final Map<String, Pattern> THE_KITS =
            Map.of(
                    "a field of its own",
                    Pattern.compile("<(input|textarea|select|option)\\b"),
                    "a doing of its own",
                    Pattern.compile(
                            "this\\.busy|\\bsentence\\b[^}]*} from|class \\w*(Doing|Acting)\\b"),
                    "a form that browsers hold back without a word",
                    Pattern.compile("<form(?![^>]*\\bnovalidate\\b)"),
                    "a length of its own",
                    Pattern.compile("\\bmost: \\d|maxlength"),
                    "an error of its own",
                    Pattern.compile("govuk-error-(summary|message)|aria-invalid"),
                    KEEPS_NOTHING,
                    Pattern.compile("<form(?![^>]*\\$\\{(this\\.)?kept\\()"),
                    "a dialogue of its own",
                    Pattern.compile("<dialog\\b|showModal"),
                    "a chip of its own for a way",
                    Pattern.compile("way-icons"));

    /**
     * The words of a conversation are saved as they are typed, not sent; who is searched for is not
     * kept, nor is a passphrase; a session's end is said on pages without Lit too.
     */
    private static final Map<String, List<String>> ITS_OWN_WAY =
            Map.of(
                    "talk/piece.js", List.of("a field of its own", "a length of its own"),
                    "talk/finish.js", List.of(KEEPS_NOTHING),
                    "safely/keep-plan.js", List.of(KEEPS_NOTHING),
                    "find.js", List.of(KEEPS_NOTHING),
                    "person/also-supports.js", List.of(KEEPS_NOTHING),
                    "pages/people-page.js", List.of(KEEPS_NOTHING),
                    "resting.js", List.of("a dialogue of its own"));

    private static final Pattern IMPORT = Pattern.compile("(?:from|import) '(\\.[^']+)'");

    @Test
    void everyPageIsBuiltWithTheKitAlone() {
        assertThat(modules().flatMap(it -> breaches(name(it), text(it)))).isEmpty();
    }

    @Test
    void aPageWithAFieldOrADoingOfItsOwnIsFound() {
        assertThat(breaches("pages/x.js", "html`<input name=\"a\">`")).hasSize(1);
        assertThat(breaches("pages/x.js", "if (this.busy) return;")).hasSize(1);
        assertThat(breaches("pages/x.js", "html`<form ${kept(a)} @submit=${go}>`")).hasSize(1);
        assertThat(breaches("pages/x.js", "html`<form novalidate @submit=${go}>`")).hasSize(1);
        assertThat(breaches("pages/x.js", "it.showModal()")).hasSize(1);
        assertThat(breaches("pages/x.js", "html`<p aria-invalid=\"true\">`")).hasSize(1);
        assertThat(breaches("pages/x.js", "field('a', 'A', { most: 60 })")).hasSize(1);
        assertThat(breaches("kit/x.js", "html`<input name=\"a\">`")).isEmpty();
        assertThat(breaches("pages/x.js", "html`<form novalidate ${kept(a)} @submit=${go}>`"))
                .isEmpty();
    }

    @Test
    void everyImportLeadsToAModule() {
        assertThat(modules().flatMap(OneKitTest::lost)).isEmpty();
    }

    /** All but lengths, which nobody sees. */
    @Test
    void everyPartIsShownOnItsPage() {
        var shown = reached(List.of(SHOWN.resolve("page.js")));

        assertThat(modules().filter(it -> name(it).matches("kit/(?!lengths).*")))
                .hasSizeGreaterThan(15)
                .allMatch(shown::contains);
    }

    private static Set<Path> reached(List<Path> from) {
        var reached = new HashSet<Path>();
        var next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            Path module = next.remove();
            if (reached.add(module)) imported(module).forEach(next::add);
        }
        return reached;
    }

    /** The introduction's page works without Lit, so its few fields stand in its HTML. */
    private static Stream<String> breaches(String module, String source) {
        if (module.startsWith("kit/") || module.startsWith("introduce/")) return Stream.empty();
        return THE_KITS.entrySet().stream()
                .filter(it -> it.getValue().matcher(source).find())
                .map(Map.Entry::getKey)
                .filter(it -> !ITS_OWN_WAY.getOrDefault(module, List.of()).contains(it))
                .map(it -> module + " has " + it);
    }

    private static Stream<String> lost(Path module) {
        return imported(module)
                .filter(it -> !Files.isRegularFile(it))
                .map(it -> name(module) + " imports " + it.getFileName());
    }

    private static Stream<Path> imported(Path module) {
        return IMPORT.matcher(text(module))
                .results()
                .map(it -> module.resolveSibling(it.group(1)).normalize());
    }

    private static Stream<Path> modules() {
        try (var files = Files.walk(PORTAL)) {
            return files.filter(it -> it.toString().endsWith(".js")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path module) {
        return PORTAL.relativize(module).toString();
    }

    private static String text(Path module) {
        try {
            return Files.readString(module);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
