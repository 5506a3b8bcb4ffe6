package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The checks themselves: each finds the fault planted for it. */
@InChromium
class VisitIT {

    @RegisterExtension
    private final StubPortal portal = new StubPortal().when("GET /api/places", 200, Answers.PLACES);

    @Test
    void findsWhatSomebodyCannotUse() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            visit.page().evaluate("() => document.querySelector('label[for=phone]').remove()");

            assertThatThrownBy(visit::isAccessible).hasMessageContaining("label");
        }
    }

    @Test
    void findsWhatIsTooWide() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            visit.page().evaluate("() => (document.querySelector('h1').style.width = '900px')");

            assertThatThrownBy(visit::fitsTheScreen).hasMessageContaining("sideways");
        }
    }

    @Test
    void findsARequestToSomebodyElse() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            var tracker =
                    "() => (document.createElement('img').src = 'http://localhost:1/pixel.png')";
            visit.page().evaluate(tracker);

            assertThatThrownBy(visit::behaved).hasMessageContaining("localhost:1");
        }
    }
}
