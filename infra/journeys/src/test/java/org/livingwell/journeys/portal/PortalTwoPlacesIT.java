package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever belongs to two places sees both on a page, and everything there has a name of its own.
 */
@InChromium
class PortalTwoPlacesIT {

    private static final String LENA =
            TeamAnswers.LENA.replace("[\"lambeth\"]", "[\"lambeth\",\"salford\"]");
    private static final String TO_SETTLE =
            """
            "toSettle":[{"introduction":"i8","at":"2026-11-24T09:00:00Z","differs":[{"what":"phone","stood":"1","said":"2"}]},
             {"introduction":"i9","at":"2026-11-25T09:00:00Z","differs":[{"what":"postcode","stood":"SW9","said":"SW2"}]}],"supporters\"\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, LENA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/people/p1", 200, Answers.AMARA_WHOLE)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY);

    PortalTwoPlacesIT() {
        for (var place : new String[] {"lambeth", "salford"}) {
            var of = "place=" + place;
            var path = "GET /api/places/" + place;
            portal.when("GET /api/introductions?" + of, 200, in(place, Answers.FOUR_WAIT))
                    .when("GET /api/introductions/counts?" + of, 200, WaitingAnswers.COUNTS)
                    .when("GET /api/people/mine?" + of, 200, in(place, WaitingAnswers.MINE))
                    .when("GET /api/next-steps", 200, WaitingAnswers.NO_STEPS)
                    .when("GET /api/huddles?" + of, 200, in(place, TalkAnswers.HUDDLE))
                    .when("GET /api/workers?" + of, 200, TeamAnswers.WORKERS)
                    .when("GET /api/accounts?" + of, 200, in(place, TeamAnswers.ACCOUNTS))
                    .when(path + "/settings", 200, TeamAnswers.settings(5))
                    .when(path + "/duty-contact", 200, TeamAnswers.duty(true, 1, 0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/today, .row, 4",
        "/waiting, .row, 8",
        "/huddle, .decision, 4",
        "/team, lw-invite, 2",
        "/place, lw-place-settings form, 2"
    })
    void everythingHasANameOfItsOwn(String path, String part, int each) {
        try (var visit = Visit.desktop(portal.base()).open(path)) {
            assertThat(visit.page().locator(part)).hasCount(each);
            visit.everythingIsUnfolded().fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsWrongInOnePlaceIsSaidThere() {
        try (var visit = Visit.phone(portal.base()).open("/huddle")) {
            assertThat(visit.page().locator(".decision")).hasCount(4);
            var second = visit.page().locator(".decision").last();
            second.getByLabel("Day").fill("40");
            visit.page().locator(".decision").first().getByLabel("Day").fill("40");
            for (var form : visit.page().locator(".decision").all())
                form.locator("button").last().click();

            assertThat(second.locator(".govuk-date-input ~ *, .govuk-error-message"))
                    .containsText("By when must be a real date");
            visit.isAccessible();
        }
    }

    @Test
    void severalMatchesThatWereWrongAreEachTakenBackWithAReason() {
        portal.when(
                "GET /api/people/p1",
                200,
                Answers.AMARA_WHOLE.replace("\"supporters\"", TO_SETTLE));
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            assertThat(visit.page().locator("lw-take-back")).hasCount(2);
            visit.everythingIsUnfolded();
            visit.page().getByLabel("Why was it not them?").last().fill("Her sister");
            visit.picture("two-take-backs").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void everyWayOfChangingWhoLeadsHasAFieldOfItsOwn() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/access")) {
            var page = visit.page();
            page.getByText("Change the lead worker").click();
            page.getByText("They move to another place").click();
            page.getByLabel("Who will welcome them there?").waitFor();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Save lead worker"))).isVisible();
            visit.isAccessible();
        }
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    /** The same people with ids of their own, as each place has others. */
    private static String in(String place, String json) {
        return place.equals("lambeth")
                ? json
                : json.replaceAll("\"(id|person)\":\"(\\w+)\"", "\"$1\":\"$2-" + place + "\"");
    }
}
