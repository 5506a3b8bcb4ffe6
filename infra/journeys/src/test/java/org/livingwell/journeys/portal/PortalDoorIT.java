package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.List;

/** What the public form asks, when it asks it, and what it says before anything is sent. */
@InChromium
class PortalDoorIT {

    private static final Answer THANKS =
            new Answer(201, "text/html", "<!doctype html><html lang=en><title>Thank you</title>");
    private static final Answer STANDING =
            new Answer(
                    200,
                    "text/html",
                    "<!doctype html><html lang=en><title>Ask</title><h1>We have been in touch");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("POST /api/introductions", 201, Answers.RECEIVED);

    @Test
    void howANumberMayBeUsedIsAskedOnceThereIsOne() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            var uses = visit.page().locator(".safe").first();
            assertThat(uses).isHidden();
            amara(visit);
            assertThat(uses).isVisible();
            assertThat(uses.locator("legend")).hasText("How may we use it?");
            visit.page().locator("#mayText").check();

            visit.page().getByLabel("I'd rather ring you").check();

            assertThat(visit.page().locator("#mayText")).not().isChecked();
            assertThat(visit.page().locator("#ring-us"))
                    .containsText("You can ring us on 020 7946 0500");
            visit.picture("introduce-rather-ring").fitsTheScreen().isAccessible();
            send(visit);
            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("\"mayText\":false", "\"mayCall\":false", "\"askForSafeWay\":false");
            visit.behaved();
        }
    }

    @Test
    void whoThenAllowsATextDoesNotRatherRing() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            amara(visit);
            visit.page().getByLabel("I'd rather ring you").check();

            visit.page().locator("#mayText").check();

            assertThat(visit.page().getByLabel("I'd rather ring you")).not().isChecked();
            assertThat(visit.page().locator("#ring-us")).isEmpty();
        }
    }

    @Test
    void whoWouldRatherRingSaysSoWithoutJavaScriptToo() {
        portal.when("POST /api/introductions", THANKS);
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/introduce")) {
            amara(visit);
            visit.page().getByLabel("I'd rather ring you").check();
            assertThat(visit.page().locator("#ring-us")).containsText("The next page says how");
            visit.picture("introduce-rather-ring-without-javascript").fitsTheScreen();
            send(visit);

            assertThat(visit.page()).hasTitle("Thank you");
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("ratherRing=true")
                    .doesNotContain("mayText");
        }
    }

    @Test
    void halfADateOfBirthIsSaidAndAWholeOneIsSent() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            amara(visit);
            visit.page().locator("#mayText").check();
            visit.page().getByText("Good times, language").click();
            born(visit, "14", "", "1985");
            send(visit);
            assertThat(visit.page().locator(".govuk-error-summary")).isFocused();
            assertThat(visit.page().locator("#birthDate-error"))
                    .containsText("the day, the month and the year of birth");
            visit.picture("introduce-half-a-date").fitsTheScreen().isAccessible();
            assertThat(portal.asked("POST", "/api/introductions")).isEmpty();

            visit.page().getByLabel("Month").fill("3");
            send(visit);

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("\"birthDate\":\"14 3 1985\"");
        }
    }

    @Test
    void theThreeBoxesOfADateAreSentWithoutJavaScript() {
        portal.when("POST /api/introductions", THANKS);
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/introduce")) {
            amara(visit);
            visit.page().getByText("Good times, language").click();
            born(visit, "14", "3", "1985");
            visit.fitsTheScreen();
            send(visit);

            assertThat(visit.page()).hasTitle("Thank you");
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("birthDay=14", "birthMonth=3", "birthYear=1985");
        }
    }

    @Test
    void whoseAreaIsNotListedReadsWhoHelpsThemElsewhere() {
        for (var visit : List.of(phone(), withoutJavaScript())) {
            try (visit) {
                visit.open("/introduce")
                        .page()
                        .locator("summary", with("My area isn't listed"))
                        .click();

                assertThat(visit.page().getByText("We only work in these areas")).isVisible();
                assertThat(visit.page().locator("main details a[href='tel:111']")).isVisible();
                visit.fitsTheScreen();
            }
        }
    }

    @Test
    void whoIntroducesSomebodyElseReadsWhatFollowsAndWhoHelpsThem() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            var before = visit.page().locator("section", with("Before you send this"));
            assertThat(before).isHidden();

            visit.page().getByLabel("Someone I know").check();

            assertThat(before).isVisible();
            assertThat(before).containsText("we will ask them first whether they want this");
            assertThat(before.locator("a[href='tel:116123']")).isVisible();
            assertThat(visit.page().getByLabel("What's going on for them?")).isVisible();
            assertThat(visit.page().locator("input[name=theyKnow]")).hasCount(4);
            visit.picture("introduce-before-you-send").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatTheFormSaysAboutTheDeviceIsTrue() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            assertThat(visit.page().locator("form"))
                    .containsText(
                            "kept in this tab only, until you send it or press Exit this page");
            amara(visit);
            visit.page().locator("#mayText").check();
            assertThat((int) visit.page().evaluate("localStorage.length")).isZero();
            assertThat((int) visit.page().evaluate("sessionStorage.length")).isPositive();
            assertThat(visit.context().cookies()).isEmpty();

            send(visit);

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            assertThat((int) visit.page().evaluate("sessionStorage.length")).isZero();
        }
    }

    @Test
    void howThingsAreGoingIsAskedWithoutJavaScript() {
        portal.when("POST /api/introductions/status", STANDING);
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/status")) {
            visit.picture("status-without-javascript").fitsTheScreen();
            assertThat(visit.page().locator("#help-now")).containsText("NHS 111");
            visit.page().getByLabel("Reference").fill("k7mr 4t2x");
            visit.page().getByRole(AriaRole.BUTTON, named("Check")).click();

            assertThat(visit.page().locator("h1")).hasText("We have been in touch");
            assertThat(visit.page().url()).doesNotContain("k7mr");
            var sent = portal.asked("POST", "/api/introductions/status").getFirst();
            assertThat(sent.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
            assertThat(sent.body()).isEqualTo("pageLanguage=en&reference=k7mr+4t2x");
        }
    }

    @Test
    void aRefusalOfTheReferenceIsSaidAndTheReferenceStays() {
        portal.when(
                "POST /api/introductions/status",
                Answer.json(
                        400,
                        """
                        {"title":"Check","status":400,"code":"invalid","errors":[{"field":"reference","code":"pattern","message":"Use letters and numbers"}]}\
                        """),
                Answer.json(200, Answers.STANDING));
        try (var visit = Visit.phone(portal.base()).open("/status")) {
            var reference = visit.page().getByLabel("Reference");
            var summary = visit.page().locator(".govuk-error-summary");
            reference.fill("K7MR?");
            visit.page().keyboard().press("Enter");
            assertThat(summary).containsText("Use letters and numbers");
            assertThat(summary).isFocused();
            assertThat(reference).hasAttribute("aria-invalid", "true");
            assertThat(reference)
                    .hasAttribute("aria-describedby", "reference-hint reference-error");
            visit.picture("status-refused").fitsTheScreen().isAccessible();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            assertThat(reference).isFocused();

            reference.fill("K7MR-4T2X");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().getByLabel("Answer", exactly()))
                    .containsText("We will be in touch with you by Saturday");
            assertThat(summary).hasCount(0);
            assertThat(reference).hasAttribute("aria-describedby", "reference-hint");
        }
    }

    private Visit phone() {
        return Visit.phone(portal.base());
    }

    @Test
    void whoeverIsSignedOutWhileTheyWriteReadsItAndWhereToSignIn() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            amara(visit);
            portal.when("GET /api/me", 401, Answers.NOBODY);
            visit.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");

            var said = visit.page().locator("[data-signed-out]");
            assertThat(said).containsText("You've been signed out");
            assertThat(said.getByRole(AriaRole.LINK)).hasAttribute("href", "/login");
            assertThat(visit.page().locator("#broughtBy")).hasValue("");
            visit.picture("introduce-signed-out").fitsTheScreen().isAccessible();

            portal.when("GET /api/me", 200, Answers.WANDA);
            visit.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(said).hasCount(0);
            assertThat(visit.page().locator("#name")).hasValue("Amara");
        }
    }

    @Test
    void whatIsTooLongIsSaidAndNothingIsCutOff() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            amara(visit);
            visit.page().locator("#broughtBy").fill("x".repeat(20_001));
            send(visit);

            assertThat(visit.page().locator("#broughtBy-error")).containsText("There are 20,001");
            assertThat(portal.asked("POST", "/api/introductions")).isEmpty();
        }
    }

    private Visit withoutJavaScript() {
        return Visit.withoutJavaScript(portal.base());
    }

    private static void amara(Visit visit) {
        var page = visit.page();
        page.locator("#broughtBy").fill("I cannot sleep since the letter came.");
        page.locator("#name").fill("Amara");
        page.locator("#place").selectOption("lambeth");
        page.locator("#phone").fill("+44 7700 900123");
    }

    private static void born(Visit visit, String day, String month, String year) {
        visit.page().getByLabel("Day", exactly()).fill(day);
        visit.page().getByLabel("Month").fill(month);
        visit.page().getByLabel("Year").fill(year);
    }

    private static void send(Visit visit) {
        visit.page().getByRole(AriaRole.BUTTON, named("Send")).click();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }

    private static LocatorOptions with(String text) {
        return new LocatorOptions().setHasText(text);
    }
}
