package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checks themselves: each finds the fault planted for it. */
class VisitIT {

    private static Chromium chromium;

    private final StubPortal portal = new StubPortal().when("GET /api/places", 200, Answers.PLACES);

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void findsWhatSomebodyCannotUse() {
        try (var visit = Visit.phone(chromium, portal.base()).open("/introduce")) {
            visit.page().evaluate("() => document.querySelector('label[for=phone]').remove()");

            assertThatThrownBy(visit::isAccessible).hasMessageContaining("label");
        }
    }

    @Test
    void findsWhatIsTooWide() {
        try (var visit = Visit.phone(chromium, portal.base()).open("/introduce")) {
            visit.page().evaluate("() => (document.querySelector('h1').style.width = '900px')");

            assertThatThrownBy(visit::fitsTheScreen).hasMessageContaining("sideways");
        }
    }

    @Test
    void findsARequestToSomebodyElse() {
        try (var visit = Visit.phone(chromium, portal.base()).open("/introduce")) {
            var tracker =
                    "() => (document.createElement('img').src = 'http://localhost:1/pixel.png')";
            visit.page().evaluate(tracker);

            assertThatThrownBy(visit::behaved).hasMessageContaining("localhost:1");
        }
    }
}
