package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GoBackOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.ArrayList;
import java.util.List;

/** Introducing oneself at 23:40 on an old phone: it works, it forgives, and it forgets. */
@InChromium
class PortalIntroduceIT {

    private static final String BUSY =
            "{\"title\":\"A lot of people are here\",\"status\":503,\"code\":\"busy\"}";
    private static final Answer THANKS =
            new Answer(
                    201,
                    "text/html",
                    "<!doctype html><html lang=en><title>Thank you</title><h1>Thank you");
    private static final Answer KEPT =
            new Answer(
                    503,
                    "text/html",
                    StaticFiles.page("again.html")
                            .replace("{{action}}", "/api/introductions")
                            .replace("{{after}}", "1")
                            .replace(
                                    "{{fields}}",
                                    "<input type=\"hidden\" name=\"broughtBy\""
                                            + " value=\"I cannot sleep.&#10;Since the letter.\">"));

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 401, Answers.NOBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("POST /api/introductions", 201, Answers.RECEIVED);

    @Test
    void whatIsWrittenArrivesOnceAndTheAnswerSaysWhatHappensNext() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            visit.picture("introduce").fitsTheScreen().isAccessible();
            introduceAmara(visit);
            visit.picture("introduce-filled").fitsTheScreen().isAccessible();

            send(visit);

            assertThat(visit.page().locator("h1")).isFocused();
            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            assertThat(visit.page().locator("main")).containsText("Saturday 28 November");
            visit.picture("introduce-received").fitsTheScreen().isAccessible();
            var sent = portal.asked("POST", "/api/introductions").getFirst();
            assertThat(sent.body())
                    .contains(
                            "\"phone\":\"+44 7700 900123\"",
                            "\"mayText\":true",
                            "\"mayCall\":false",
                            "\"urgent\":false");
            assertThat(sent.header("Idempotency-key")).hasSize(36);
            assertThat(kept(visit)).isZero();
            visit.behaved();
        }
    }

    @Test
    void whoeverCannotWaitReadsWhoHelpsNowBeforeAnythingElse() {
        portal.when("POST /api/introductions", 201, Answers.RECEIVED_URGENT);
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            introduceAmara(visit);

            send(visit);

            assertThat(visit.page().locator("h1")).isFocused();
            String said = visit.page().locator("main").innerText();
            assertThat(said.indexOf("999")).isPositive().isLessThan(said.indexOf("on duty"));
            assertThat(said.indexOf("on duty")).isLessThan(said.indexOf("K7MR-4T2X"));
            assertThat(said).contains("Help right now").doesNotContain("If things get too much");
            visit.picture("introduce-received-urgent").fitsTheScreen().isAccessible();
            visit.behaved();
        }
    }

    @Test
    void whatWasChosenBeforeTheListOfPlacesCameStaysChosen() {
        try (var visit = Visit.phone(portal.base())) {
            List<Route> held = new ArrayList<>();
            visit.page().route("**/api/places", held::add);
            visit.opening("/introduce").page().locator("#place").selectOption("salford");
            visit.page().waitForCondition(() -> !held.isEmpty());

            held.forEach(Route::resume);

            assertThat(visit.page().locator("#place option")).hasCount(4);
            assertThat(visit.page().locator("#place")).hasValue("salford");
        }
    }

    @Test
    void thePlainFormWorksWithoutJavaScript() {
        portal.when(
                "POST /api/introductions",
                new Answer(
                        201,
                        "text/html",
                        "<!doctype html><html lang=en><title>Thank you</title><h1>Thank you"));
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/introduce")) {
            visit.picture("introduce-without-javascript");
            introduceAmara(visit);
            send(visit);

            assertThat(visit.page().locator("h1")).hasText("Thank you");
            var sent = portal.asked("POST", "/api/introductions").getFirst();
            assertThat(sent.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
            assertThat(sent.body())
                    .contains("by=self", "place=lambeth", "name=Amara", "mayText=true")
                    .doesNotContain("mayCall");
        }
    }

    @Test
    void whoGivesNoSafeWayIsAskedOnceAndThenTaken() {
        portal.when(
                "POST /api/introductions",
                Answer.json(409, Answers.problem(409, "no-safe-way", "There is no safe way yet")),
                Answer.json(201, Answers.RECEIVED));
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            visit.page().locator("#mayText").uncheck();
            send(visit);
            var asked = visit.page().locator("form [role=alert]");
            assertThat(asked).containsText("There is no safe way to reach you yet");
            assertThat(asked).containsText("ring us on 020 7946 0500");
            visit.picture("introduce-no-way").fitsTheScreen().isAccessible();

            send(visit);

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            var sent = portal.asked("POST", "/api/introductions");
            assertThat(sent.getFirst().body()).contains("\"askForSafeWay\":true");
            assertThat(sent.getLast().body()).contains("\"askForSafeWay\":false");
        }
    }

    @Test
    void aDateOfBirthIsSentAsItIsWrittenAndNeverLeftOut() {
        portal.when("POST /api/introductions", 400, Answers.NO_SUCH_DAY);
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            visit.page().locator("summary", with("Good times")).click();
            visit.page().getByLabel("Day", exactly()).fill("31");
            visit.page().getByLabel("Month").fill("February");
            visit.page().getByLabel("Year").fill("1985");
            send(visit);

            assertThat(visit.page().locator("#birthDate-error"))
                    .hasText("That date does not exist: write day, month, year");
            assertThat(portal.asked("POST", "/api/introductions").getFirst().body())
                    .contains("\"birthDate\":\"31 February 1985\"");
            visit.picture("introduce-no-such-day").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void gapsAreNamedInASummaryThatTakesFocusAndLeadsToTheField() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            send(visit);

            assertThat(visit.page().locator(".govuk-error-summary")).isFocused();
            visit.picture("introduce-gaps").fitsTheScreen().isAccessible();
            visit.page()
                    .getByRole(AriaRole.LINK, named("Please choose which area you are in"))
                    .click();
            assertThat(visit.page().locator("#place")).isFocused();
            assertThat(portal.asked("POST", "/api/introductions")).isEmpty();
        }
    }

    @Test
    void whatTheServiceFindsWrongStandsAtItsField() {
        var refused =
                """
                {"title":"Please check","status":400,"code":"invalid","errors":[{"field":"contact.phone","code":"phone","message":"This phone number looks too short"}]}\
                """;
        portal.when("POST /api/introductions", 400, refused);
        try (var visit = Visit.desktop(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            send(visit);

            assertThat(visit.page().locator("#phone-error"))
                    .hasText("This phone number looks too short");
            assertThat(visit.page().locator("#phone"))
                    .hasAttribute("aria-describedby", "phone-error");
            visit.picture("introduce-refused").isAccessible();
        }
    }

    @Test
    void whenTheNetworkFailsNothingIsLostAndTheSameKeyIsUsedAgain() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            visit.page()
                    .route(
                            "**/api/introductions",
                            route -> {
                                route.fetch();
                                route.abort();
                            });
            send(visit);
            assertThat(visit.page().locator("form [role=alert]"))
                    .containsText("Everything you wrote is still here");
            visit.picture("introduce-offline").fitsTheScreen().isAccessible();
            visit.page().unroute("**/api/introductions");

            visit.page().reload();
            assertThat(visit.page().locator("#broughtBy"))
                    .hasValue("I cannot sleep since the letter came.");
            send(visit);

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            var keys =
                    portal.asked("POST", "/api/introductions").stream()
                            .map(it -> it.header("Idempotency-key"));
            assertThat(keys.distinct()).hasSize(1);
        }
    }

    @Test
    void whatIsRefusedForAMomentIsSentAgainByItselfUnderTheSameKey() {
        portal.when(
                "POST /api/introductions",
                new Answer(503, "application/problem+json", BUSY, 1),
                Answer.json(201, Answers.RECEIVED));
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            send(visit);
            assertThat(visit.page().locator("form [role=alert]"))
                    .containsText("We will send it again for you");

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");

            var sent = portal.asked("POST", "/api/introductions");
            assertThat(sent).hasSize(2);
            assertThat(sent.stream().map(it -> it.header("Idempotency-key")).distinct()).hasSize(1);
            assertThat(sent.stream().map(it -> it.body()).distinct()).hasSize(1);
        }
    }

    @Test
    void thePlainPageThatKeepsTheWordsSendsThemAgainByItself() {
        portal.when("POST /api/introductions", KEPT, THANKS);
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            visit.page().evaluate("document.querySelector('#introduce').submit()");

            assertThat(visit.page().locator("h1")).hasText("Thank you");
            assertThat(portal.asked("POST", "/api/introductions").getLast().body())
                    .isEqualTo("broughtBy=I+cannot+sleep.%0D%0ASince+the+letter.");
        }
    }

    @Test
    void withoutJavaScriptAButtonSendsTheKeptWordsAgain() {
        portal.when("POST /api/introductions", KEPT, THANKS);
        try (var visit = Visit.withoutJavaScript(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            send(visit);
            visit.picture("introduce-kept");
            assertThat(visit.page().locator("[data-exit]")).isVisible();
            assertThat(visit.page().locator("#help-now")).containsText("NHS 111");

            visit.page().getByRole(AriaRole.BUTTON, named("Send again")).click();

            assertThat(visit.page().locator("h1")).hasText("Thank you");
            assertThat(portal.asked("POST", "/api/introductions").getLast().body())
                    .isEqualTo("broughtBy=I+cannot+sleep.%0D%0ASince+the+letter.");
        }
    }

    @Test
    void somebodyWhoIntroducesAnotherIsAskedWhoTheyAre() {
        try (var visit = Visit.desktop(portal.base()).open("/introduce#someone")) {
            visit.picture("introduce-somebody").isAccessible();
            introduceAmara(visit);
            visit.page().getByLabel("Your name").fill("Maureen");
            send(visit);
            assertThat(visit.page().locator("#theyKnow-error")).isVisible();
            visit.picture("introduce-somebody-gap").isAccessible();

            visit.page().getByLabel("They do not know yet").check();
            send(visit);

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            var sent = portal.asked("POST", "/api/introductions").getFirst().body();
            assertThat(sent)
                    .contains(
                            "\"by\":\"someone\"",
                            "\"introducer\":{\"name\":\"Maureen\"",
                            "\"theyKnow\":\"does-not-know\"");
        }
    }

    @Test
    void whoSaysThatTheySaidNoIsHelpedAndLosesNothing() {
        portal.when("POST /api/introductions", 409, Answers.NOT_KEPT);
        try (var visit = Visit.phone(portal.base()).open("/introduce#someone")) {
            introduceAmara(visit);
            visit.page().getByLabel("Your name").fill("Maureen");
            visit.page().getByLabel("They said no").check();
            send(visit);

            var answer = visit.page().locator("form [role=alert]");
            assertThat(answer).containsText("We have not kept anything you wrote");
            assertThat(answer).containsText("You may need support too");
            assertThat(answer.locator("a[href='tel:111']")).isVisible();
            assertThat(visit.page().locator("#broughtBy"))
                    .hasValue("I cannot sleep since the letter came.");
            visit.picture("introduce-said-no").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aCopiedTabShowsTheAnswerOfTheFirstAndSendsNothing() {
        try (var visit = Visit.desktop(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            var copy = copied(visit);

            send(visit);

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            assertThat(copy.locator("main")).containsText("K7MR-4T2X");
            assertThat(portal.asked("POST", "/api/introductions")).hasSize(1);
            copy.reload();
            assertThat(copy.locator("#broughtBy")).hasValue("");
        }
    }

    @Test
    void twoCopiesSentAtOnceAreOneIntroduction() {
        try (var visit = Visit.desktop(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            var copy = copied(visit);
            List<Route> held = new ArrayList<>();
            visit.context().route("**/api/introductions", held::add);
            send(visit);
            copy.getByRole(AriaRole.BUTTON, sendButton()).click();
            visit.page().waitForCondition(() -> held.size() == 2);

            held.forEach(Route::resume);

            assertThat(copy.locator("main")).containsText("K7MR-4T2X");
            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            // a copy shows the other's answer before its own has come
            visit.page().waitForCondition(() -> keys().size() == 2);
            assertThat(keys()).containsOnly(keys().getFirst());
        }
    }

    @Test
    void moreWordsAfterItCameAreSentOnlyWhenSomebodySaysSo() {
        portal.when(
                "POST /api/introductions",
                Answer.json(422, Answers.problem(422, "idempotency-key-reused", "Used before")),
                Answer.json(422, Answers.problem(422, "idempotency-key-reused", "Used before")),
                Answer.json(201, Answers.RECEIVED));
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            send(visit);
            assertThat(visit.page().locator("form [role=alert]"))
                    .containsText("We already have your first message");
            visit.picture("introduce-already").fitsTheScreen().isAccessible();
            send(visit);
            visit.page().waitForCondition(() -> keys().size() == 2);

            visit.page().getByRole(AriaRole.BUTTON, named("Send this as well")).click();

            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            assertThat(keys().get(1)).isEqualTo(keys().get(0));
            assertThat(keys().get(2)).isNotEqualTo(keys().get(0));
        }
    }

    @Test
    void backAndReloadAfterSendingFindAnEmptyForm() {
        try (var visit = Visit.phone(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            visit.page().getByRole(AriaRole.BUTTON, sendButton()).dblclick();
            assertThat(visit.page().locator("main")).containsText("K7MR-4T2X");
            visit.page().getByRole(AriaRole.LINK, named("Done")).click();
            assertThat(visit.page().locator("h1")).hasText("You are welcome here");

            visit.page().goBack(new GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));

            assertThat(visit.page().locator("#broughtBy")).hasValue("");
            visit.page().reload();
            assertThat(visit.page().locator("#broughtBy")).hasValue("");
            assertThat(portal.asked("POST", "/api/introductions")).hasSize(1);
        }
    }

    @Test
    void whatAWorkerHadBegunIsNotThereForTheNextOne() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.desktop(portal.base()).open("/introduce")) {
            introduceAmara(visit);
            portal.when("GET /api/me", 401, Answers.NOBODY);
            visit.page().reload();
            assertThat(visit.page().locator("#place option")).hasCount(4);
            assertThat(visit.page().locator("#broughtBy")).hasValue("");
            portal.when("GET /api/me", 200, Answers.WANDA);
            visit.page().reload();
            assertThat(visit.page().locator("#broughtBy"))
                    .hasValue("I cannot sleep since the letter came.");

            portal.when("GET /api/me", 200, Answers.WALT);
            visit.page().reload();

            assertThat(visit.page().locator("#place option")).hasCount(4);
            assertThat(visit.page().locator("#broughtBy")).hasValue("");
        }
    }

    /** A window opened by a page gets a copy of what it keeps, as a copied tab does. */
    private static Page copied(Visit visit) {
        var copy =
                visit.page()
                        .waitForPopup(() -> visit.page().evaluate("() => { open('/introduce') }"));
        assertThat(copy.locator("#broughtBy")).hasValue("I cannot sleep since the letter came.");
        return copy;
    }

    private List<String> keys() {
        return portal.asked("POST", "/api/introductions").stream()
                .map(it -> it.header("Idempotency-key"))
                .toList();
    }

    private static GetByRoleOptions sendButton() {
        return named("Send").setExact(true);
    }

    private static void introduceAmara(Visit visit) {
        var page = visit.page();
        page.locator("#broughtBy").fill("I cannot sleep since the letter came.");
        page.locator("#name").fill("Amara");
        page.locator("#place").selectOption("lambeth");
        page.locator("#phone").fill("+44 7700 900123");
        page.locator("#mayText").check();
    }

    private static void send(Visit visit) {
        visit.page().getByRole(AriaRole.BUTTON, sendButton()).click();
    }

    private static int kept(Visit visit) {
        return (int) visit.page().evaluate("sessionStorage.length + localStorage.length");
    }

    private static GetByLabelOptions exactly() {
        return new GetByLabelOptions().setExact(true);
    }

    private static LocatorOptions with(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
