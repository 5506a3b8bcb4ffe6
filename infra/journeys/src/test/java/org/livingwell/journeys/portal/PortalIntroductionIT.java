package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/**
 * One introduction's page: what is needed to reach somebody stands first, what is needed less is
 * folded.
 */
@InChromium
class PortalIntroductionIT {

    private static final String BY_A_SURGERY =
            WaitingAnswers.TO_BE_RUNG
                    .replace(
                            "\"introducer\":null",
                            "\"introducer\":{\"name\":\"Dr Adu\",\"organisation\":\"Brixton"
                                + " surgery\"},\"theyKnow\":\"not-said\",\"introducerMayKnow\":\"outcome\"")
                    .replace("\"by\":\"self\"", "\"by\":\"service\"")
                    .replace(
                            "\"when\":\"evenings\"",
                            "\"when\":\"evenings\",\"neverTalkTo\":\"the man I live with\"");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions/i1", 200, BY_A_SURGERY)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES);

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatIsNeededToReachThemStandsFirst(int width) {
        try (var visit = Visit.desktop(portal.base())) {
            var page = visit.page();
            page.setViewportSize(width, 800);
            visit.open("/waiting/i1");
            page.locator("lw-quick-tries button").first().waitFor();
            visit.everythingHasCome();

            assertThat(
                            tops(
                                    page.getByRole(AriaRole.HEADING, named("Amara")),
                                    page.getByRole(
                                            AriaRole.BUTTON, named("Welcome and start talking")),
                                    page.getByText("Ask the person first"),
                                    page.locator(".card .ways").first(),
                                    page.getByText("the man I live with"),
                                    page.getByText("+44 7700 900123"),
                                    page.getByRole(AriaRole.HEADING, named("Contact so far")),
                                    page.getByText("Who introduced them, and what")))
                    .isSorted();
            assertThat(
                            tops(
                                    page.getByText("I’m on it"),
                                    page.getByRole(
                                            AriaRole.HEADING, named("How to reach them safely"))))
                    .isSorted();
            if (width == 320)
                assertThat(tops(page.locator("lw-quick-tries"), page.locator(".words"))).isSorted();
            for (var folded : List.of("Brixton surgery", "Now the whole team"))
                assertThat(page.getByText(folded)).isHidden();
            for (var dark : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(dark));
                visit.picture("introduction-" + width + "-" + dark.name().toLowerCase())
                        .fitsTheScreen()
                        .isAccessible();
            }
        }
    }

    private static List<Double> tops(Locator... parts) {
        return Stream.of(parts).map(it -> it.boundingBox().y).toList();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
