package org.livingwell.journeys.portal;

import com.microsoft.playwright.Page;

import org.webjars.WebJarVersionLocator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Asks axe-core whether everybody can use what is on the screen, from the top of the page: how far
 * it was scrolled depends on what came last, and a bar that stays covers half of what passes below.
 */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN =
            """
            async () => {
              scrollTo({top: 0, behavior: 'instant'});
              const found = await axe.run(document, {preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']});
              return found.violations.map(it => it.id + ': ' + it.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | '));
            }
            """;

    private Axe() {}

    static List<?> violations(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) page.evaluate("() => {" + SOURCE + "}");
        return (List<?>) page.evaluate(RUN);
    }

    private static String source() {
        var path = new WebJarVersionLocator().fullPath("axe-core", "axe.min.js");
        try (var file = Axe.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
