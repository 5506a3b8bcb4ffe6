package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is shared: asked for and stopped by the person, asked about alone, read by a supporter. */
@InChromium
class PortalSharingIT {

    private static final String PERSON = "/api/people/p1";
    private static final String SHARING = SharingAnswers.SHARING;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + SHARING, 200, SharingAnswers.SHARED);

    @Test
    void aPersonReadsWhatTheyShareWithWhomAndUntilWhen() {
        try (var visit = today(Visit.phone(portal.base()))) {
            visit.page().setViewportSize(320, 800);
            visit.open("/my-sharing");
            var part = visit.page().locator("lw-sharing");

            assertThat(part).containsText("Mum");
            assertThat(part).containsText("What helps me and My safety plan");
            assertThat(part).containsText("Until 27 February 2027");
            assertThat(part).containsText("asked alone face to face");
            assertThat(part).containsText("Not shared any more");
            assertThat(part).not().containsText("never know");
            assertThat(visit.page()).hasTitle("Notes");
            visit.picture("my-sharing").fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard().behaved();
        }
    }

    @Test
    void oneTapStopsItAndAsksNothing() {
        portal.when("POST " + SHARING + "/g1/withdraw", 204, "");
        try (var visit = today(Visit.phone(portal.base())).open("/my-sharing")) {
            var stop = button(visit, "Stop sharing with Mum");
            stop.waitFor();
            portal.when("GET " + SHARING, 200, SharingAnswers.NONE);

            stop.click();

            assertThat(visit.page().locator("lw-sharing")).containsText("Nothing is shared");
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(portal.asked("POST", SHARING + "/g1/withdraw")).hasSize(1);
        }
    }

    @Test
    void aPersonAsksToShareSomethingAndIsToldThatTheyAreAskedAlone() {
        portal.when("POST " + SHARING, 201, "{\"id\":\"g2\"}");
        try (var visit = today(Visit.phone(portal.base()))) {
            visit.page().setViewportSize(320, 800);
            visit.open("/my-sharing");
            visit.page().getByText("Share something", exact()).click();
            visit.picture("my-sharing-asking").fitsTheScreen().isAccessible();
            button(visit, "Ask to share this").click();
            assertThat(visit.page().locator("lw-sharing")).containsText("Choose what is shared");

            visit.page().locator("#sharedWith").selectOption("s2");
            visit.page().locator("#called").fill("Kit");
            visit.page().locator("#shared-coping").check();
            visit.page().locator("#months").selectOption("6");
            button(visit, "Ask to share this").click();

            assertThat(visit.page().locator("body"))
                    .containsText("My worker will ask me about this");
            assertThat(portal.asked("POST", SHARING).getFirst().body())
                    .contains(
                            "\"supporter\":\"s2\"",
                            "\"called\":\"Kit\"",
                            "\"sections\":[\"coping\"]",
                            "\"until\":\"2027-05-25\"");
        }
    }

    @Test
    void whereItIsNotClearWhoSignsInAWorkerHelpsToChoose() {
        portal.when("GET " + SHARING, 200, SharingAnswers.TWO_UNNAMED);
        try (var visit = today(Visit.phone(portal.base())).open("/my-sharing")) {
            var part = visit.page().locator("lw-sharing");
            assertThat(part).containsText("My worker helps me choose");
            assertThat(part.getByText("Share something")).hasCount(0);
        }
    }

    @Test
    void aWorkerAsksThemAloneAndSaysThatItIsNobodyWhoMustNeverKnow() {
        String agreed = SHARING + "/g1/agreed";
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET " + SHARING, 200, SharingAnswers.ASKED)
                .when("GET /api/accounts?person=p1", 200, SharingAnswers.MAUREENS_ACCOUNT)
                .when("POST " + agreed, 204, "");
        try (var visit = today(Visit.phone(portal.base()))) {
            visit.page().setViewportSize(320, 800);
            visit.open("/people/p1/access");
            var part = visit.page().locator("lw-sharing");
            assertThat(part).containsText("Signs in as quiet-river-41");
            assertThat(part).containsText("Not shown until someone asked them alone");
            assertThat(part).containsText("The supporter must never know");
            part.getByText("We asked them alone").click();
            part.locator("#how-g1").selectOption("by-phone");
            part.locator("#not-who-g1").check();
            visit.picture("sharing-asked").fitsTheScreen().isAccessible();

            button(visit, "They said yes").click();

            assertThat(visit.page().locator("body")).containsText("It is shared now");
            assertThat(portal.asked("POST", agreed).getFirst().body())
                    .isEqualTo("{\"how\":\"by-phone\",\"notWhoMustNever\":true}");
            assertThat(portal.asked("POST", agreed).getFirst().header("If-match")).isNotBlank();
        }
    }

    @Test
    void whereSomebodyElseIsNamedMeanwhileAWorkerAsksAgain() {
        String agreed = SHARING + "/g1/agreed";
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET " + SHARING, 200, SharingAnswers.IN_DOUBT)
                .when("POST " + agreed, 412, "{\"status\":412,\"code\":\"changed-meanwhile\"}");
        try (var visit = today(Visit.phone(portal.base())).open("/people/p1/access")) {
            var part = visit.page().locator("lw-sharing");
            assertThat(part).containsText("something about who may know has not reached us");
            part.getByText("We asked them alone").click();
            part.locator("#how-g1").selectOption("by-phone");
            part.locator("#not-who-g1").check();
            portal.when("GET " + SHARING, 200, SharingAnswers.ASKED);

            button(visit, "They said yes").click();

            assertThat(part).containsText("Not shown until someone asked them alone");
            assertThat(part.locator("#not-who-g1")).not().isChecked();
            assertThat(part.locator("#how-g1")).hasValue("by-phone");
        }
    }

    @Test
    void whileNobodyKnowsWhoMustNeverKnowAWorkerIsToldWhatComesFirst() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when(
                        "GET " + SHARING,
                        200,
                        SharingAnswers.ASKED.replace(
                                "\"rulesHeard\":true", "\"rulesHeard\":false"));
        try (var visit = today(Visit.desktop(portal.base())).open("/people/p1/access")) {
            var part = visit.page().locator("lw-sharing");
            assertThat(part).containsText("We do not know yet who must never know");
            assertThat(part.getByText("Share something they agreed to")).hasCount(0);
        }
    }

    @Test
    void aSupporterReadsWhatIsSharedWhileItIs() {
        portal.when("GET /api/me", 200, PortalMineIT.MAUREEN)
                .when("GET /api/shared-with-me", 200, SharingAnswers.WITH_MAUREEN)
                .when("GET " + PERSON + "/care-plan/shared", 200, SharingAnswers.READ);
        try (var visit = today(Visit.phone(portal.base()))) {
            visit.page().setViewportSize(320, 800);
            visit.open("/supporting");
            var part = visit.page().locator("lw-shared");
            assertThat(part.locator("h2")).hasText("What Priya shares with you");
            assertThat(part).containsText("I walk to the river");
            assertThat(part).containsText("Sleep at night");
            assertThat(part.locator("h3", titled("Next meetings")).locator("+ ul"))
                    .containsText("Tue 1 Dec, 10:00 to 11:00");
            assertThat(part.locator("a[href='tel:07700900123']")).isVisible();
            visit.picture("supporting-shared").fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard().behaved();

            portal.when("GET " + PERSON + "/care-plan/shared", 404, "{\"status\":404}")
                    .when("GET /api/shared-with-me", 200, "{\"sharing\":[]}");
            var main = visit.page().locator("main");
            visit.asksAgainUntil(() -> !main.innerText().contains("river"));

            assertThat(visit.page().locator("main")).not().containsText("Priya");
        }
    }

    @Test
    void wherePagesOfTheirMeetingsAreNotToBeHadNothingSaysThatThereAreNone() {
        String read = SharingAnswers.READ.replaceAll("\"meetings\":\\[.*]", "\"meetings\":null");
        portal.when("GET /api/me", 200, PortalMineIT.MAUREEN)
                .when("GET /api/shared-with-me", 200, SharingAnswers.WITH_MAUREEN)
                .when("GET " + PERSON + "/care-plan/shared", 200, read);
        try (var visit = today(Visit.phone(portal.base())).open("/supporting")) {
            var part = visit.page().locator("lw-shared");
            assertThat(part).containsText("The meetings cannot be shown just now");
            assertThat(part).containsText("I walk to the river");
        }
    }

    private static Locator.LocatorOptions titled(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static GetByTextOptions exact() {
        return new GetByTextOptions().setExact(true);
    }

    private static Visit today(Visit visit) {
        return visit.at("2026-11-25T12:00:00Z");
    }
}
