package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a browser does with an element it does by the element's own names: one whose {@code remove}
 * did something of ours did it whenever a page took it away.
 */
@InChromium
class PortalElementsIT {

    private static final Path STATIC = Path.of("../../gateway/src/main/resources/static");
    private static final Pattern MEMBER =
            Pattern.compile("(?m)^  (?:(?:async|get|set) )*(\\w+)(?:\\(| = )");
    private static final Pattern PROPERTY = Pattern.compile("static properties = \\{([^;]*)\\};");
    private static final Pattern NAME = Pattern.compile("(\\w+): \\{");

    @RegisterExtension private final StubPortal portal = new StubPortal();

    @Test
    void noElementOfOursTakesANameThatBrowsersCallItBy() throws IOException {
        var browsers = browsers();
        List<Path> elements;
        try (var files = Files.walk(STATIC)) {
            elements =
                    files.filter(it -> it.toString().endsWith(".js"))
                            .filter(it -> text(it).contains("customElements.define"))
                            .toList();
        }

        assertThat(elements).hasSizeGreaterThan(80);
        assertThat(elements.stream().flatMap(it -> taken(it, browsers))).isEmpty();
    }

    @Test
    void oneThatDoesIsFound() {
        var ours =
                """
                class X extends LitElement {
                  static properties = { of: { attribute: false }, hidden: { state: true } };

                  async remove() {
                    this.doing.run(forget);
                  }
                }
                """;

        assertThat(names(ours)).contains("of", "hidden", "remove");
        assertThat(browsers()).contains("hidden", "remove", "before", "title", "closest");
    }

    private Set<String> browsers() {
        var all =
                """
                () => { const names = []; for (let it = HTMLElement.prototype; it; it = Object.getPrototypeOf(it)) names.push(...Object.getOwnPropertyNames(it)); return names.filter((it) => it !== 'constructor'); }\
                """;
        try (var visit = Visit.desktop(portal.base()).open("/introduce")) {
            var names = new TreeSet<String>();
            ((Collection<?>) visit.page().evaluate(all)).forEach(it -> names.add(it.toString()));
            return names;
        }
    }

    private static Stream<String> taken(Path element, Set<String> browsers) {
        return names(text(element))
                .filter(browsers::contains)
                .map(it -> STATIC.relativize(element) + " takes " + it);
    }

    private static Stream<String> names(String source) {
        var properties =
                PROPERTY.matcher(source)
                        .results()
                        .flatMap(it -> NAME.matcher(it.group(1)).results())
                        .map(it -> it.group(1));
        return Stream.concat(MEMBER.matcher(source).results().map(it -> it.group(1)), properties);
    }

    private static String text(Path module) {
        try {
            return Files.readString(module);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
