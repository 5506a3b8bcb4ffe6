package org.livingwell.journeys.portal;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Times what somebody waits for on slow 3G (400 ms there and back, 400 kbit/s) with a processor
 * four times slower; what {@code infra/benchmarks/first-words} runs, and no build does.
 */
@InChromium
@EnabledIfSystemProperty(named = "first-words", matches = ".+")
class FirstWordsIT {

    private static final int TRIES = 5;
    private static final String WATCH =
            """
            new MutationObserver(() => {
              if (!window.usableAt && document.querySelector('%s')) window.usableAt = performance.now();
            }).observe(document, {subtree: true, childList: true, attributes: true});
            """;
    private static final String TIMES =
            """
            () => {
              const asked = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
              return {words: performance.getEntriesByName('first-contentful-paint')[0].startTime, usable: window.usableAt,
                requests: asked.length, bytes: asked.reduce((sum, it) => sum + it.transferSize, 0)};
            }
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT);

    @Test
    void ofHomeUntilItsScriptHasAnswered() {
        say("/", times("/", "[data-near]"));
    }

    @Test
    void ofTheFormUntilItsScriptHasAnswered() {
        say("/introduce", times("/introduce", "[data-near]"));
    }

    @Test
    void ofTodayUntilWhoWaitsIsThere() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        say("/today", times("/today", ".row"));
    }

    private List<Map<?, ?>> times(String path, String usable) {
        return Stream.<Map<?, ?>>generate(() -> once(path, usable)).limit(TRIES).toList();
    }

    private Map<?, ?> once(String path, String usable) {
        try (var visit = Visit.phone(portal.base())) {
            var page = visit.page();
            var device = visit.context().newCDPSession(page);
            device.send("Network.enable");
            device.send("Network.emulateNetworkConditions", slow3g());
            device.send("Emulation.setCPUThrottlingRate", of("rate", 4));
            page.setDefaultTimeout(60_000);
            page.addInitScript(WATCH.formatted(usable));
            visit.open(path);
            page.waitForFunction("() => window.usableAt");
            return (Map<?, ?>) page.evaluate(TIMES);
        }
    }

    private static JsonObject slow3g() {
        var link = of("latency", 400);
        link.addProperty("offline", false);
        link.addProperty("downloadThroughput", 50_000);
        link.addProperty("uploadThroughput", 50_000);
        return link;
    }

    private static JsonObject of(String name, int value) {
        var said = new JsonObject();
        said.addProperty(name, value);
        return said;
    }

    private static void say(String path, List<Map<?, ?>> tries) {
        System.out.printf(
                "FIRST WORDS %s: %.0f requests, %.0f kB, first words after %.1f s, usable after"
                        + " %.1f s%n",
                path,
                median(tries, "requests"),
                median(tries, "bytes") / 1000,
                median(tries, "words") / 1000,
                median(tries, "usable") / 1000);
    }

    private static double median(List<Map<?, ?>> tries, String what) {
        return tries.stream()
                .mapToDouble(it -> ((Number) it.get(what)).doubleValue())
                .sorted()
                .skip(TRIES / 2)
                .findFirst()
                .orElseThrow();
    }
}
