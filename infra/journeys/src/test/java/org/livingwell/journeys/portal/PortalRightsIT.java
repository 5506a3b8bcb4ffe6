package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What somebody asks of their record: by themselves, with a worker, and the officer who decides.
 */
@InChromium
class PortalRightsIT {

    private static final String PETRA =
            """
            {"id":"u2","name":"Petra Nowak","roles":["privacy-officer"],"places":["lambeth"],"personId":null}\
            """;
    private static final String SAM =
            """
            {"id":"u7","name":"Sam","roles":["person"],"places":[],"personId":"p7"}\
            """;
    static final String NONE =
            """
            {"person":"p7","state":"none"}\
            """;
    static final String REQUESTS =
            """
            {"requests":[
             {"id":"r1","kind":"copy","state":"asked","person":"p1","name":"Amara","askedAt":"2026-10-20T09:12:00Z","identifiedBy":"known-in-person","decideBy":"2026-11-20","overdue":true,"mine":false,"holds":0,"missing":[]},
             {"id":"r2","kind":"erasure","state":"asked","person":"p2","name":"Leon","askedAt":"2026-11-20T09:12:00Z","identifiedBy":"login","decideBy":"2026-12-20","overdue":false,"mine":true,"holds":1,"missing":[]},
             {"id":"r3","kind":"copy","state":"ready","person":"p3","name":"Tomasz","askedAt":"2026-11-10T09:12:00Z","identifiedBy":"document","overdue":false,"mine":false,"holds":0,"on":"2026-12-08T12:00:00Z","missing":[]},
             {"id":"r4","kind":"erasure","state":"waiting","person":"p4","name":"Priya","askedAt":"2026-11-10T09:12:00Z","identifiedBy":"login","overdue":false,"mine":false,"holds":0,"on":"2026-12-08T12:00:00Z","missing":[]},
             {"id":"r5","kind":"erasure","state":"chased","person":"p5","name":null,"askedAt":"2026-11-01T09:12:00Z","identifiedBy":"login","overdue":false,"mine":false,"holds":0,"missing":["referral"]}]}\
            """;
    static final String HELD =
            """
            {"held":[{"person":"p2","name":"Leon","holds":[{"id":"h1","reason":"court","owner":"o1","at":"2026-11-21T09:00:00Z"}]}]}\
            """;

    private static final String TALKS =
            """
            {"person":"p7","conversations":[
             {"id":"c7","number":1,"kind":"together","state":"held","day":"2026-11-24","sittings":1,"heldAt":"2026-11-24T10:00:00Z"}]}\
            """;
    private static final String TALK =
            """
            {"id":"c7","person":"p7","number":1,"kind":"together","state":"held","day":"2026-11-24",
             "pieces":[{"prompt":"brought-here","text":"I play again","revision":1,"at":"2026-11-24T10:00:00Z","voice":"person","companion":null,"who":null},
              {"prompt":"matters-to-us","text":"He sings","revision":1,"at":"2026-11-24T10:00:00Z","voice":"supporter","companion":"m1","who":"Maureen, mother"},
              {"prompt":"agreed-together","text":"Sundays","revision":1,"at":"2026-11-24T10:00:00Z","voice":"worker","companion":null,"who":null}],
             "carried":[],"sittings":[{"on":"2026-11-24","where":"at-home","with":["family"],"who":null,"by":null}],"companions":[],
             "outcome":{"needAreas":[],"goals":["Play on Fridays"],"supporters":[]}}\
            """;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/me", 200, PETRA)
                    .when("GET /api/privacy/requests?place=lambeth", 200, REQUESTS)
                    .when("GET /api/privacy/holds?place=lambeth", 200, HELD)
                    .when("GET /api/people/p7/conversations", 200, TALKS)
                    .when("GET /api/people/p7/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p7/appointments", 200, Answers.NO_APPOINTMENTS)
                    .when("GET /api/people/p7/calendar", 200, Answers.NO_CALENDAR)
                    .when("GET /api/people/p7/communication-needs", 200, NeedAnswers.NOT_ASKED)
                    .when("GET /api/people/p7/check-ins", 200, CheckInAnswers.NONE)
                    .when("GET /api/people/p7/keep-in-touch", 200, CheckInAnswers.NOT_CHOSEN)
                    .when("GET /api/people/p7/copy", 200, NONE)
                    .when("GET /api/people/p7/erasure", 200, NONE);

    @Test
    void aPersonReadsTheirOwnConversationsAndEachWordStandsAsWhoseItIs() {
        portal.when("GET /api/me", 200, SAM).when("GET /api/people/p7/conversations/c7", 200, TALK);
        try (var visit = Visit.phone(portal.base()).open("/my-record")) {
            visit.page().getByText("A talk with your worker and others").click();

            var page = visit.page().locator("lw-own-conversation");
            assertThat(page).containsText("You said:");
            assertThat(page).containsText("I play again");
            assertThat(page).containsText("Maureen, mother told us:");
            assertThat(page).containsText("Your worker wrote this down:");
            assertThat(page).not().containsText("null");
            assertThat(visit.page().locator("textarea")).hasCount(0);
            visit.fitsTheScreen().isAccessible().picture("my-conversation");
        }
    }

    @Test
    void aPersonBeginsAnewWithTheirOwnLogin() {
        portal.when("GET /api/me", 200, SAM)
                .when(
                        "POST /api/accounts/own/renew-code",
                        200,
                        "{\"code\":\"M7RT-2KXQ-9DHW\",\"account\":{\"userName\":\"lw-p4qzt-8nv2m\"}}");
        try (var visit = Visit.phone(portal.base()).open("/my-record")) {
            button(visit, "Get a new code").click();
            button(visit, "Yes, give me a new code").click();

            assertThat(visit.page().locator("lw-own-login")).containsText("M7RT-2KXQ-9DHW");
            visit.fitsTheScreen().isAccessible().picture("my-own-login");
        }
    }

    @Test
    void theOfficerSeesWhatIsDueAndReleases() {
        portal.when("POST /api/privacy/requests/r1/release", 200, "{}")
                .when(
                        "GET /api/privacy/requests/r1/others",
                        200,
                        "{\"others\":[{\"how\":\"was-there\",\"name\":\"Maureen, mother\"}]}");
        try (var visit = Visit.desktop(portal.base()).open("/privacy")) {
            visit.page().getByText("Amara has asked for a copy").waitFor();
            visit.picture("privacy").isAccessible();
            assertThat(visit.page()).hasTitle("Requests");

            button(visit, "Release the copy for Amara").click();
            var sure = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(sure).containsText("Maureen, mother: was part of a conversation");
            assertThat(portal.asked("POST", "/api/privacy/requests/r1/release")).isEmpty();
            visit.picture("privacy-others").isAccessible();
            sure.getByText("Release the copy", new GetByTextOptions().setExact(true)).click();

            visit.says("Amara: the copy is being put together");
            assertThat(button(visit, "Approve the erasure of Leon")).hasCount(0);
            visit.behaved();
        }
    }

    @Test
    void anErasureIsAnotherWordThanACopyAndSaysWhatFollows() {
        portal.when(
                        "GET /api/privacy/requests?place=lambeth",
                        200,
                        REQUESTS.replace(
                                "\"kind\":\"copy\",\"state\":\"asked\"",
                                "\"kind\":\"erasure\",\"state\":\"asked\""))
                .when("POST /api/privacy/requests/r1/release", 200, "{}");
        try (var visit = Visit.phone(portal.base()).open("/privacy")) {
            button(visit, "Approve the erasure of Amara").click();
            var sure = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(sure).containsText("unreadable for good");
            visit.picture("privacy-erasure").fitsTheScreen().isAccessible();

            sure.getByText("Not now").click();

            assertThat(button(visit, "Approve the erasure of Amara")).isFocused();
            assertThat(portal.asked("POST", "/api/privacy/requests/r1/release")).isEmpty();
        }
    }

    @Test
    void refusingNeedsAReasonWithTheKeyboardAlone() {
        portal.when("POST /api/privacy/requests/r1/refuse", 200, "{}");
        try (var visit = Visit.phone(portal.base()).open("/privacy")) {
            var card = visit.page().locator("li.card").first();
            card.waitFor();
            card.locator("summary").first().focus();
            visit.page().keyboard().press("Enter");
            button(visit, "Refuse for Amara").focus();
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("Choose a reason");
            assertThat(portal.asked("POST", "/api/privacy/requests/r1/refuse")).isEmpty();
            visit.fitsTheScreen().isAccessible().picture("privacy");

            card.locator("select").first().focus();
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("ArrowDown");
            button(visit, "Refuse for Amara").focus();
            visit.page().keyboard().press("Enter");
            visit.says("refused");
            assertThat(portal.asked("POST", "/api/privacy/requests/r1/refuse").getFirst().body())
                    .contains("third-persons");
        }
    }

    @Test
    void aPersonAsksForACopyAndGetsTwoThoughtsBeforeErasure() {
        portal.when("GET /api/me", 200, SAM)
                .when("POST /api/people/p7/copy", 201, NONE)
                .when("POST /api/people/p7/erasure", 201, NONE);
        try (var visit = Visit.phone(portal.base()).open("/my-record")) {
            button(visit, "Ask for a copy").waitFor();
            assertThat(visit.page()).hasTitle("Notes");
            visit.fitsTheScreen().isAccessible().picture("my-record");
            button(visit, "Ask for a copy").click();
            visit.says("an answer within a month");

            button(visit, "Ask for everything to be erased").click();
            assertThat(portal.asked("POST", "/api/people/p7/erasure")).isEmpty();
            button(visit, "Yes, ask for it").click();
            visit.page()
                    .waitForCondition(
                            () -> portal.asked("POST", "/api/people/p7/erasure").size() == 1);
            assertThat(visit.page().locator("#erase")).isFocused();
            visit.behaved();
        }
    }

    @Test
    void aReadyCopyIsFetchedAndAnErasureTakenBack() {
        portal.when("GET /api/me", 200, SAM)
                .when(
                        "GET /api/people/p7/copy",
                        200,
                        "{\"person\":\"p7\",\"state\":\"ready\",\"keptUntil\":\"2026-12-08T12:00:00Z\"}")
                .when(
                        "GET /api/people/p7/erasure",
                        200,
                        "{\"person\":\"p7\",\"state\":\"waiting\",\"startsAt\":\"2026-12-08T12:00:00Z\"}")
                .when("POST /api/people/p7/erasure/take-back", 200, NONE);
        try (var visit = Visit.desktop(portal.base()).open("/my-record")) {
            var back = button(visit, "Keep it after all");
            back.waitFor();
            visit.picture("my-record-ready").isAccessible();
            assertThat(
                            visit.page()
                                    .getByRole(
                                            AriaRole.LINK,
                                            new GetByRoleOptions().setName("Read or print it")))
                    .hasAttribute("href", "/api/people/p7/copy/page");

            back.click();

            visit.says("staying");
        }
    }

    @Test
    void aCopyIsSavedOnADeviceOfTheirOwnAlone() {
        portal.when("GET /api/me", 200, SAM)
                .when(
                        "GET /api/people/p7/copy",
                        200,
                        "{\"person\":\"p7\",\"state\":\"ready\",\"keptUntil\":\"2026-12-08T12:00:00Z\"}")
                .when("GET /api/people/p7/copy/content", 200, "{}");
        try (var visit = Visit.desktop(portal.base()).open("/my-record")) {
            var save = button(visit, "Save it as a file");
            var saved = visit.page().waitForDownload(save::click);
            assertThat(saved.suggestedFilename()).isEqualTo("notes.json");
            visit.says("Saved as notes.json.");
            portal.when("GET /api/people/p7/contact-rules", 200, RuleAnswers.DEBORAH);

            save.click();

            assertThat(visit.page().getByRole(AriaRole.ALERT))
                    .containsText("No file is saved on this device");
            assertThat(portal.asked("GET", "/api/people/p7/copy/content")).hasSize(1);
            visit.isAccessible();
        }
    }

    @Test
    void aWorkerWritesDownThatSomebodyAsked() {
        portal.when("GET /api/me", 200, Answers.WANDA)
                .when("GET /api/people/p1", 200, Answers.AMARA)
                .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                .when("GET /api/people/p1/copy", 200, NONE)
                .when("GET /api/people/p1/erasure", 200, NONE)
                .when("POST /api/people/p1/copy", 201, NONE);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/details")) {
            visit.page().getByText("They want a copy of their record").click();
            button(visit, "They asked for a copy").click();
            assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("how you checked");
            visit.fitsTheScreen().isAccessible().picture("person-asked");

            visit.page().getByText("face to face").click();
            button(visit, "They asked for a copy").click();

            visit.says("Recorded");
            assertThat(portal.asked("POST", "/api/people/p1/copy").getFirst().body())
                    .contains("known-in-person");
        }
    }
}
