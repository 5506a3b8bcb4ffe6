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

    @Test
    void findsWhatIsSetApartByColourAlone() {
        try (var visit = Visit.desktop(portal.base()).open("/introduce")) {
            visit.page().evaluate("() => (document.querySelector('.card').style.border = '0')");

            assertThatThrownBy(visit::keepsItsEdges).hasMessageContaining("edges");
        }
    }

    @Test
    void findsWhatTheKeyboardDoesNotShow() {
        try (var visit = Visit.desktop(portal.base()).open("/status").isWalkedByKeyboard()) {
            visit.page()
                    .evaluate(
                            "() => Object.assign(document.querySelector('.send').style, {outline:"
                                    + " 'none', boxShadow: 'none'})");

            assertThatThrownBy(visit::isWalkedByKeyboard).hasMessageContaining("button send");
        }
    }

    @Test
    void findsWhatTheKeyboardDoesNotReach() {
        try (var visit = Visit.desktop(portal.base()).open("/status")) {
            visit.page()
                    .evaluate(
                            "() => document.querySelector('#reference').addEventListener('keydown',"
                                    + " (event) => event.preventDefault())");

            assertThatThrownBy(visit::isWalkedByKeyboard).hasMessageContaining("button send");
        }
    }
}
