package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;
import static org.livingwell.journeys.portal.OfflinePlan.HERE;
import static org.livingwell.journeys.portal.OfflinePlan.PASSPHRASE;
import static org.livingwell.journeys.portal.OfflinePlan.SAFETY;
import static org.livingwell.journeys.portal.OfflinePlan.everythingKept;
import static org.livingwell.journeys.portal.OfflinePlan.keep;
import static org.livingwell.journeys.portal.OfflinePlan.offer;
import static org.livingwell.journeys.portal.OfflinePlan.part;
import static org.livingwell.journeys.portal.OfflinePlan.press;
import static org.livingwell.journeys.portal.OfflinePlan.type;
import static org.livingwell.journeys.portal.OfflinePlan.unlock;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is kept of a safety plan in a browser is the person's: only on their wish, and as long. */
@InChromium
class PortalOfflineKeptIT {

    private static final String PERSON = "/api/people/p1";
    private static final String RULES = PERSON + "/contact-rules";
    private static final String OTHER = "words of another day";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + RULES, 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                    .when("GET " + SAFETY, 200, OfflinePlan.PLAN)
                    .when("POST /logout", 204, "");

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/my-safety-plan"})
    void oneTapRemovesItAndLeavesNothing(String where) {
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            keep(page);
            assertThat(everythingKept(page)).anyMatch(it -> it.endsWith("/kept/crypt.js"));

            visit.open(where);
            button(
                            page,
                            "Remove "
                                    + (where.equals("/notes") ? "this" : "it")
                                    + " from this browser")
                    .click();

            page.getByText("It is removed. Nothing is kept in this browser").waitFor();
            assertThat(everythingKept(page)).isEmpty();
            visit.keepsTheFocus().fitsTheScreen().isAccessible();
            visit.open("/notes");
            assertThat(page.locator("main")).containsText("There is nothing here");
            assertThat(everythingKept(page)).isEmpty();
        }
    }

    @Test
    void signingOutLeavesItAndNothingInPlain() {
        try (var visit = Visit.desktop(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            keep(page);
            portal.when("GET /api/me", 401, Answers.NOBODY);
            button(page, "Sign out").click();
            page.waitForURL(portal.base() + "/");

            assertThat(everythingKept(page))
                    .noneMatch(it -> OfflinePlan.WORDS.stream().anyMatch(it::contains));
            visit.open("/notes");
            unlock(page, PASSPHRASE);
            assertThat(page.locator(".sheet")).containsText("pacing at night");
        }
    }

    @Test
    void theWorkerKeepsItsOwnFilesAndNoOtherPagePassesIt() {
        try (var visit = Visit.desktop(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            keep(page);
            visit.open("/notes");
            page.reload();
            visit.open("/my-safety-plan").open("/notes-of-somebody");

            assertThat(page.evaluate("navigator.serviceWorker.controller?.scriptURL ?? ''"))
                    .asString()
                    .endsWith("/notes-worker.js");
            assertThat(everythingKept(page).stream().filter(it -> it.startsWith("http")))
                    .map(it -> it.substring(portal.base().length()))
                    .containsExactlyInAnyOrder(
                            "/notes", // the scope
                            "/notes",
                            "/kept/notes.js",
                            "/kept/reader.js",
                            "/kept/shown.js",
                            "/kept/crypt.js",
                            "/kept/store.js",
                            "/kept/notes.css",
                            "/kept/paper.css",
                            "/kept/icon.svg");
            visit.open("/my-safety-plan");
            assertThat(page.evaluate("navigator.serviceWorker.controller")).isNull();
        }
    }

    @Test
    void whatChangedSinceIsSaidAndKeptAgainWithAnotherPassphrase() {
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            keep(page);
            assertThat(part(page)).not().containsText("has changed since");
            portal.when("GET " + SAFETY, 200, OfflinePlan.NEWER);
            page.reload();
            assertThat(part(page)).containsText("My plan has changed since then");
            visit.picture("keep-plan-changed").fitsTheScreen().isAccessible();

            type(offer(page), OTHER, OTHER);
            press(part(page), HERE);
            visit.says("It is kept in this browser");
            assertThat(part(page)).not().containsText("has changed since");

            visit.open("/notes");
            unlock(page, PASSPHRASE);
            assertThat(page.locator(".said")).containsText("does not open it");
            unlock(page, OTHER);
            assertThat(page.locator(".sheet")).containsText("pacing at night and counting");
        }
    }

    @Test
    void goOnAKeyboardAsksWhereAndNoBrowserIsOfferedAPassphraseToKeep() {
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            type(offer(page), PASSPHRASE, PASSPHRASE);
            page.keyboard().press("Enter");

            assertThat(part(page)).containsText("Choose where I keep it");
            assertThat(everythingKept(page)).isEmpty();
            assertThat(page.locator("input[type=password]")).hasCount(0);
            assertThat(part(page).getByLabel("A passphrase"))
                    .hasCSS("-webkit-text-security", "disc");
        }
    }

    @Test
    void aPassphraseIsLongEnoughAndTypedTwiceAlike() {
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            type(offer(page), "kettle", "kettles");
            press(part(page), HERE);

            assertThat(part(page)).containsText("Use at least 12 characters");
            assertThat(part(page)).containsText("Type the same passphrase in both boxes");
            visit.fitsTheScreen().isAccessible();
            assertThat(everythingKept(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "unasked", "unsure", "old", "unknown", "unreadable"})
    void whereSomebodyMaySeeTheirPhoneOrNobodyKnowsNothingIsOffered(String said) {
        answer(said);
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var offer = offer(visit.page());
            assertThat(offer)
                    .containsText(
                            switch (said) {
                                case "shared" -> "I said that someone else may see my phone";
                                case "unreadable" -> "We cannot load this part";
                                default -> "until my worker has asked me";
                            });
            assertThat(offer.getByLabel("A passphrase")).hasCount(0);
            assertThat(offer.getByRole(AriaRole.BUTTON))
                    .hasCount(said.equals("unreadable") ? 1 : 0);
            visit.fitsTheScreen().isAccessible();
            assertThat(everythingKept(visit.page())).isEmpty();
        }
    }

    @Test
    void whatTheySaidMeanwhileHoldsAtTheMomentOfKeeping() {
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            type(offer(page), PASSPHRASE, PASSPHRASE);
            answer("shared");
            press(part(page), HERE);

            assertThat(part(page)).containsText("What I said about my phone has changed");
            assertThat(everythingKept(page)).isEmpty();
        }
    }

    @Test
    void whatSomebodyElseKeepsThereIsNotReplacedUnasked() {
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            keep(page);
            portal.when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF.replace("p1", "p2"));
            for (var it : List.of("", "/contact-rules", "/care-plan/safety-plan"))
                portal.when("GET /api/people/p2" + it, 200, ofSam(it));
            page.reload();
            assertThat(part(page)).containsText("Something that is not mine is kept");
            assertThat(button(part(page), "Remove it from this browser")).hasCount(0);
            type(offer(page), OTHER, OTHER);
            press(part(page), HERE);
            button(dialogue(page), "Not now").click();
            assertThat(part(page)).containsText("Nothing was changed");

            visit.open("/notes");
            unlock(page, PASSPHRASE);
            assertThat(page.locator(".sheet")).containsText("pacing at night");
        }
    }

    private void answer(String said) {
        switch (said) {
            case "shared" -> portal.when("GET " + RULES, 200, RuleAnswers.DEBORAH);
            case "unasked" -> portal.when("GET " + RULES, 200, RuleAnswers.NOT_HEARD);
            case "unsure" ->
                    portal.when(
                            "GET " + RULES,
                            200,
                            RuleAnswers.AMARA.replace("\"alone\"", "\"unsure\""));
            case "old" ->
                    portal.when(
                            "GET " + RULES,
                            200,
                            RuleAnswers.AMARA.replace("\"expired\":false", "\"expired\":true"));
            case "unknown" ->
                    portal.when("GET " + RULES, 404, Answers.problem(404, "not-found", "No"));
            default -> portal.when("GET " + RULES, 503, Answers.problem(503, "away", "Away"));
        }
    }

    private static String ofSam(String path) {
        return switch (path) {
            case "" -> Answers.AMARA.replace("p1", "p2");
            case "/contact-rules" -> RuleAnswers.AMARA;
            default -> OfflinePlan.NEWER;
        };
    }

    private static Locator dialogue(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }
}
