package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two people write in one plan, one of them where nothing answers, or where it is not theirs any
 * more.
 */
@InChromium
class PortalTogetherIT {

    private static final String PERSON = "/api/people/p1";
    private static final String ENTRY = PERSON + "/care-plan/entries/e1";
    private static final String MINE = "Walk to the river with Ruth";
    private static final String GONE =
            Answers.problem(404, "not-found", "There is nothing here that you can open");

    @RegisterExtension private final StubPortal portal = AmarasPages.asHerWorker();

    @BeforeEach
    void plan() {
        says("Walk to the river", 1);
    }

    @Test
    void whoeverWasSlowerSeesBothAndLosesNothing() {
        portal.when("PUT " + ENTRY, 412, Answers.problem(412, "changed-meanwhile", "Changed"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var form = correcting(visit);
            says("Walk to the pond", 2);
            form.getByText("Save").click();

            bothAreThere(visit, form);
            visit.fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whoeverWasOfflineForAnHourKeepsTheirWordsAndSeesTheOthersThen() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var form = correcting(visit);
            visit.context().setOffline(true);
            form.getByText("Save").click();
            assertThat(form.page().locator("lw-plan [role=alert]"))
                    .containsText("You seem to be offline");
            assertThat(form.locator("textarea").first()).hasValue(MINE);
            assertThat(portal.asked("PUT", ENTRY)).isEmpty();

            says("Walk to the pond", 2);
            portal.when("PUT " + ENTRY, 200, "{}");
            visit.context().setOffline(false);
            bothAreThere(visit, form);

            form.getByText("Save").click();
            visit.says("Saved.");
            assertThat(portal.asked("PUT", ENTRY).getLast().header("If-match")).isEqualTo("\"2\"");
            assertThat(portal.asked("PUT", ENTRY).getLast().body()).contains(MINE);
        }
    }

    @Test
    void whoeverWritesWhileThePersonMovesIsToldAndHandsTheirWordsOver() {
        portal.when("PUT " + ENTRY, 404, GONE);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var page = visit.page();
            var form = correcting(visit);
            form.getByText("Save").click();
            assertThat(page.locator("lw-plan [role=alert]")).containsText("nothing here");
            assertThat(form.locator("textarea").first()).hasValue(MINE);

            portal.when("GET " + PERSON, 404, GONE);
            page.evaluate("() => dispatchEvent(new Event('online'))");
            var left = page.locator("[aria-labelledby=left-over]");
            assertThat(left).containsText("not saved");
            assertThat(left).containsText(MINE);
            assertThat(page.getByText("Walk to the river", exactly())).hasCount(0);
            visit.picture("left-over").fitsTheScreen().isAccessible();

            left.getByText("I have handed it over").click();
            assertThat(page.locator("body")).not().containsText(MINE);
        }
    }

    @Test
    void whoeverWroteNothingIsToldThatThereIsNothing() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var page = visit.page();
            assertThat(page.locator("lw-plan")).containsText("Walk to the river");
            portal.when("GET " + PERSON, 404, GONE);
            page.evaluate("() => dispatchEvent(new Event('online'))");

            assertThat(page.locator("main")).containsText("nothing here that you can open");
            page.getByText("I need to open this now").click();
            page.locator("lw-open-now textarea").fill("They rang and");
            int before = portal.asked("GET", PERSON).size();
            page.evaluate("() => dispatchEvent(new Event('online'))");
            page.waitForCondition(() -> portal.asked("GET", PERSON).size() > before);
            assertThat(page.locator("lw-open-now textarea")).hasValue("They rang and");
            assertThat(page.locator("[aria-labelledby=left-over]")).hasCount(0);
        }
    }

    @Test
    void aTabLeftOpenOverASignOutKeepsTheirWords() {
        portal.when("PUT " + ENTRY, 401, Answers.NOBODY);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var form = correcting(visit);
            form.getByText("Save").click();

            assertThat(visit.page().locator("lw-plan [role=alert]"))
                    .containsText("signed out. Your words are safe");
            assertThat(form.locator("textarea").first()).hasValue(MINE);
        }
    }

    @Test
    void aNameFromRightToLeftStandsRightInAnEnglishSentence() {
        portal.when(
                "GET " + PERSON,
                200,
                Answers.AMARA.replace("\"name\":\"Amara\"", "\"name\":\"أمارة\""));
        says("ذهبت إلى النهر", 1);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/plan")) {
            var page = visit.page();
            assertThat(page.locator("h1")).containsText("أمارة");
            assertThat(page.locator("h1 bdi, h1[dir=auto], h1 [dir=auto]")).hasCount(1);
            var words = page.locator(".entry").getByText("ذهبت إلى النهر").first();
            assertThat(words).hasJSProperty("dir", "auto");
        }
    }

    private static Locator.GetByTextOptions inside() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator correcting(Visit visit) {
        var entry = visit.page().locator(".entry").first();
        entry.getByText("Correct this", inside()).click();
        var form = entry.locator("form:visible");
        form.locator("textarea").first().fill(MINE);
        return form;
    }

    private static void bothAreThere(Visit visit, Locator form) {
        var said = visit.page().locator("[data-said]");
        assertThat(said).containsText("Someone else has changed this");
        assertThat(said).containsText(MINE);
        assertThat(said).containsText("Walk to the pond");
        assertThat(form.locator("textarea").first()).hasValue(MINE);
    }

    private void says(String text, int revision) {
        portal.when(
                "GET " + PERSON + "/care-plan",
                200,
                """
                {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[
                 {"section":"story","entries":[{"id":"e1","section":"story","text":"%s","voice":"worker","by":"w1","agreement":"proposed","audience":"team","at":"2026-11-21T10:00:00Z","revision":%d}]}]}\
                """
                        .formatted(text, revision));
    }
}
