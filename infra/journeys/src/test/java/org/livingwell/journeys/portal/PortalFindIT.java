package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody rings: one box above every page finds who it is. */
@InChromium
class PortalFindIT {

    private static final String SEARCH = "POST /api/people/search";
    static final String ONE =
            """
            {"candidates":[{"person":"p1","name":"Amara Obi","state":"in-network","birthDate":"1984-03-05","leadWorker":"Walt Finch","why":[{"code":"same-phone","sentence":"The same phone number"}]}],"introductions":[],"cut":false}\
            """;
    private static final String SEVERAL =
            """
            {"candidates":[{"person":"p1","name":"Amara Obi","state":"in-network","birthDate":"1984-03-05","leadWorker":"Walt Finch","why":[{"code":"same-name","sentence":"The same name"}]}],
             "introductions":[{"id":"i1","name":"Amara Obi","state":"waiting","receivedAt":"2026-11-23T23:40:00Z","birthDate":null,"signpostedFor":null,"why":[{"code":"same-name","sentence":"The same name"}]},
              {"id":"i2","name":"Amara Obi","state":"signposted","receivedAt":"2026-10-02T09:00:00Z","birthDate":null,"signpostedFor":"another-place","why":[{"code":"same-name","sentence":"The same name"}]}],"cut":false}\
            """;
    private static final String NONE =
            """
            {"candidates":[],"introductions":[],"cut":false}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when(SEARCH, 200, ONE);

    @Test
    void aSingleHitOpensAndNothingOfItStandsInTheAddress() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();
            page.keyboard().press("/");
            assertThat(box(page)).isFocused();
            page.keyboard().type("07700 900123");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText("Amara");

            assertThat(page).hasURL(portal.base() + "/people/p1");
            assertThat(portal.asked("POST", "/api/people/search").getFirst().body())
                    .isEqualTo("{\"place\":\"lambeth\",\"anything\":\"07700 900123\"}");
            assertThat(box(page)).hasValue("");
        }
    }

    @Test
    void severalAreListedWithWhoWaitsAndWhoWasShownAnotherWayAndWhy() {
        portal.when(SEARCH, 200, SEVERAL);
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();
            find(page, "Amara Obi");

            var found = page.getByRole(AriaRole.HEADING, heading("3 matches"));
            assertThat(found).isFocused();
            assertThat(page).hasURL(portal.base() + "/people");
            assertThat(page.locator("main")).containsText("shown another way");
            assertThat(page.locator("main")).containsText("Another place is nearer");
            visit.picture("found").fitsTheScreen().isAccessible();

            page.locator("a[href='/waiting/i1']").click();
            assertThat(page.locator("h1")).containsText("Amara");
        }
    }

    @Test
    void nobodyFoundIsSaidAndWhatCannotBeReadIsSaidAtTheBox() {
        portal.when(SEARCH, 200, NONE);
        try (var visit = Visit.desktop(portal.base()).open("/people")) {
            var page = visit.page();
            box(page).waitFor();
            find(page, "Nobody Here");
            assertThat(page.locator("[data-found]")).isFocused();
            assertThat(page.locator("[data-found]")).containsText("No match found");

            portal.when(
                    SEARCH,
                    400,
                    "{\"status\":400,\"code\":\"invalid-fields\",\"errors\":[{\"field\":\"anything\",\"code\":\"date-alone\",\"message\":\"Add"
                        + " their family name to the date of birth\"}]}");
            find(page, "14 3 1985");

            assertThat(page.locator(".find-said"))
                    .hasText("Add their family name to the date of birth");
            assertThat(box(page)).hasValue("14 3 1985");
            visit.picture("find-refused").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void theKeyCanBeSwitchedOffAndStaysOff() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();
            page.getByRole(AriaRole.BUTTON, named("Menu")).click();
            page.getByLabel("The key / goes to Find").uncheck();
            page.locator("h1").press("/");
            assertThat(box(page)).not().isFocused();

            visit.open("/today").page().locator(".row").first().waitFor();
            page.locator("h1").press("/");

            assertThat(box(page)).not().isFocused();
            assertThat(page.evaluate("JSON.stringify(localStorage)"))
                    .isEqualTo("{\"slash\":\"off\"}");
        }
    }

    @Test
    void theKeyIsALetterLikeAnyOtherWhereSomebodyTypes() {
        try (var visit = Visit.desktop(portal.base()).open("/people")) {
            var name = visit.page().getByLabel("Full name");
            name.fill("his");
            name.press("/");

            assertThat(name).hasValue("his/");
            assertThat(name).isFocused();
        }
    }

    @Test
    void onAPhoneTheBoxIsInTheMenu() {
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            var page = visit.page();
            page.locator(".row").first().waitFor();
            assertThat(box(page)).isHidden();
            page.getByRole(AriaRole.BUTTON, named("Menu")).click();
            visit.picture("find-menu").fitsTheScreen().isAccessible();
            find(page, "Amara Obi");

            assertThat(page.locator("h1")).hasText("Amara");
        }
    }

    @Test
    void onlyThoseWhoMayLookForPeopleHaveTheBox() {
        portal.when("GET /api/me", 200, Answers.OSCAR);
        try (var visit = Visit.desktop(portal.base()).open("/")) {
            visit.page().getByText("Sign out").waitFor();

            assertThat(box(visit.page())).hasCount(0);
        }
    }

    private static Locator box(Page page) {
        return page.locator("#find");
    }

    private static void find(Page page, String anything) {
        page.locator("#find").fill(anything);
        page.locator("#find").press("Enter");
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static GetByRoleOptions heading(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
