package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan from its first word to its last: on one page, on paper, and in an order easy to read. */
@InChromium
class PortalWholePlanIT {

    private static final String PERSON = "/api/people/p1";
    private static final String PAGE = "/people/p1/whole-plan";

    private static final String PLAN =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[
             {"section":"story","entries":[{"id":"e1","section":"story","text":"I moved here for the music.","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-20T10:00:00Z","revision":2,"earlier":[{"text":"WHAT STOOD BEFORE","voice":"worker","at":"2026-11-19T10:00:00Z"}]},
              {"id":"e2","section":"story","text":"FOR NO EYES BUT MINE","voice":"person","agreement":"agreed","audience":"only-me","at":"2026-11-20T10:00:00Z","revision":1}]},
             {"section":"strengths","entries":[]},
             {"section":"coping","entries":[{"id":"e3","section":"coping","text":"Walk to the river","voice":"worker","by":"w1","agreement":"declined","why":"I walk to the park","audience":"team","at":"2026-11-21T10:00:00Z","revision":2,"coping":{"tries":{"aLot":0,"aLittle":0,"not":0}}}]},
             {"section":"support","entries":[]},
             {"section":"relationships","entries":[{"id":"e4","section":"relationships","text":"نور","voice":"person","agreement":"together","present":"Ngozi","audience":"lead-worker","at":"2026-11-21T10:00:00Z","revision":1,"relationship":{"relation":"person","circle":"friendship","line":"strong","giving":"both"}}]},
             {"section":"wellbeing","entries":[]},{"section":"future","entries":[]},{"section":"reflections","entries":[]},{"section":"goals","entries":[]},
             {"section":"safety-plan","entries":[]}]}\
            """;

    private static final String SHARED =
            RuleAnswers.AMARA.replace("\"deviceShared\":false", "\"deviceShared\":true");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                    .when("GET " + PERSON + "/care-plan", 200, PLAN)
                    .when("GET " + PERSON + "/care-plan/goals", 200, GoalAnswers.THREE_KINDS)
                    .when("GET " + PERSON + "/measures", 200, GoalAnswers.MEASURED)
                    .when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.CORRECTED)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/workers?place=lambeth", 200, TeamAnswers.WORKERS);

    @Test
    void aWorkerReadsAndPrintsAllOfIt() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when(
                        "GET " + PERSON + "/care-plan",
                        200,
                        PLAN.replaceAll("(?s),\\s*\\{\"id\":\"e2\".*?}", ""));
        try (var visit = Visit.desktop(portal.base()).open(PAGE)) {
            visit.page().getByText("Sing in a choir").waitFor();
            visit.picture("whole-plan").fitsTheScreen().isAccessible();

            assertThat(Paper.of(visit.page()))
                    .contains("I moved here for the music.", "Their words, 20 November 2026")
                    .contains("Written down by a worker", "They said this is not quite right")
                    .contains("I walk to the park", "Written together with Ngozi there")
                    .contains("Only for their lead worker", "Map of people", "Friends")
                    .contains("Sleep until five", "0 out of 10: Not at all")
                    .contains("6 out of 10 (a worker wrote this down)", "6 higher than at first")
                    .contains("Sing in a choir", "They let it go, 20 November 2026", "Not now")
                    .contains("2: very dissatisfied", "3 August 2026", "with her sister there")
                    .contains("0 out of 40", "4.9 out of 7", "Too few answers for a mean")
                    .contains("I stop answering", "+44 (0)7700 900123", "Ruth next door")
                    .contains("Ngozi was there", "Strengths Nothing yet");
            printed(visit, "whole-plan-printed");
            visit.behaved();
        }
    }

    @Test
    void whatIsTheirsAloneIsOnPaperWhileTheyHaveItOpen() {
        portal.when("GET /api/me", 200, GoalAnswers.HERSELF);
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            var page = visit.page();
            page.getByText("Sing in a choir").waitFor();
            visit.picture("my-whole-plan").fitsTheScreen().isAccessible();
            assertThat(page.locator("main")).containsText("My words, 20 November 2026");
            assertThat(Paper.of(page))
                    .contains("I let it go", "I said what is not quite right: I walk to the park")
                    .doesNotContain("FOR NO EYES BUT MINE", "Only for me", "WHAT STOOD BEFORE");

            page.locator("summary").getByText("Only for me").click();

            assertThat(page.getByText("FOR NO EYES BUT MINE")).isVisible();
            assertThat(Paper.of(page)).contains("Only for me", "FOR NO EYES BUT MINE");
            assertThat(portal.asked("GET", "/api/workers?place=lambeth")).isEmpty();
            visit.behaved();
        }
    }

    @Test
    void anEasyOrderIsChosenForAsLongAsThePageStands() {
        portal.when("GET /api/me", 200, GoalAnswers.HERSELF);
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            var page = visit.page();
            page.getByText("Sing in a choir").waitFor();
            assertThat(page.locator(".whole > section > h2").first()).hasText("My story");

            easy(page).focus();
            page.keyboard().press("Enter");

            assertThat(page.locator(".whole > section > h2"))
                    .hasText(
                            new String[] {
                                "What matters to me",
                                "People in my life",
                                "What helps me",
                                "My goals",
                                "What I do when it is bad",
                                "Who I can ring",
                                "How I am"
                            });
            assertThat(easy(page)).hasAttribute("aria-pressed", "true");
            assertThat(easy(page)).isFocused();
            assertThat(page.locator("#whole-ring + ul li")).hasCount(2);
            visit.picture("my-whole-plan-easy").fitsTheScreen().isAccessible();
            printed(visit, "my-whole-plan-easy-printed");

            page.reload();
            page.getByText("Sing in a choir").waitFor();
            assertThat(easy(page)).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void itIsSavedAsAFileWhereNobodyElseSeesTheirDevice() {
        portal.when("GET /api/me", 200, GoalAnswers.HERSELF)
                .whenAny(
                        "GET " + PERSON + "/care-plan/whole.pdf",
                        409,
                        "{\"status\":409,\"code\":\"not-printable\",\"detail\":\"Print that"
                                + " page\"}");
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            var page = visit.page();
            page.locator("summary").getByText("Only for me").click();
            easy(page).click();
            button(page, "PDF in large print").click();
            assertThat(page.getByText("Print that page")).isVisible();
            assertThat(
                            portal.asked(
                                    "GET",
                                    PERSON
                                            + "/care-plan/whole.pdf?print=large&order=easy&with=only-me"))
                    .hasSize(1);

            portal.when(
                    "GET " + PERSON + "/care-plan/whole.pdf?order=easy&with=only-me",
                    new StubPortal.Answer(200, "application/pdf", "%PDF-1.7"));
            var saved = page.waitForDownload(() -> button(page, "Save as PDF").click());
            assertThat(saved.suggestedFilename()).isEqualTo("notes.pdf");
        }
    }

    @Test
    void noFileIsOfferedWhereTheirDeviceIsShared() {
        portal.when("GET /api/me", 200, GoalAnswers.HERSELF)
                .when("GET " + PERSON + "/contact-rules", 200, SHARED);
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            visit.page().getByText("Sing in a choir").waitFor();

            assertThat(button(visit.page(), "Print")).isVisible();
            assertThat(button(visit.page(), "Save as PDF")).hasCount(0);
        }
    }

    @Test
    void noFileIsSavedWhereSomeoneElseMaySeeTheirDeviceSinceThePageWasOpened() {
        portal.when("GET /api/me", 200, GoalAnswers.HERSELF);
        try (var visit = Visit.phone(portal.base()).open(PAGE)) {
            var press = button(visit.page(), "Save as PDF");
            press.waitFor();
            portal.when("GET " + PERSON + "/contact-rules", 200, SHARED);

            press.click();

            assertThat(visit.page().locator("lw-whole-plan [role=alert]"))
                    .containsText("No file is saved on this device");
            assertThat(portal.asked("GET", PERSON + "/care-plan/whole.pdf")).isEmpty();
        }
    }

    @Test
    void goalsThatAreOverStandOnThePaperOfThePlansOwnPage() {
        portal.when("GET /api/me", 200, GoalAnswers.HERSELF);
        try (var visit = Visit.phone(portal.base()).open("/my-goals")) {
            visit.page().getByText("Sleep until five").first().waitFor();
            assertThat(visit.page().getByText("Sing in a choir")).isHidden();

            assertThat(Paper.of(visit.page()))
                    .contains("Sing in a choir", "I let it go", "Not now");
        }
    }

    private static Locator easy(Page page) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Easy read"));
    }

    private static void printed(Visit visit, String name) {
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        visit.picture(name);
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
