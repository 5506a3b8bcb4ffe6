package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

/** The bar of a person's page: who they are, what holds now, and ringing them only as they said. */
@InChromium
class PortalReachIT {

    private static final String PERSON = "/api/people/p1";
    private static final String NOON = "2026-11-24T12:00:00Z";
    private static final String GATE = "POST " + PERSON + "/gate";
    private static final String CALL_YES = RuleAnswers.yes("call");
    private static final String NIGHT = RuleAnswers.no("call", "night");
    private static final String OPENED =
            Answers.AMARA_WHOLE.replace(
                    "\"place\":\"lambeth\"",
                    "\"place\":\"lambeth\",\"openUntil\":\"2026-11-24T12:34:00Z\"");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.NOBODY_WAITS)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when(GATE, 200, RuleAnswers.no("call", "not-safe"))
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY);

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void theBarSaysWhoTheyAreAndStaysWhileThePageIsRead(int width) {
        portal.when(
                "GET " + PERSON,
                200,
                Answers.AMARA_PAUSED.replace("\"restricted\":false", "\"restricted\":true"));
        try (var visit = at(NOON)) {
            var page = visit.page();
            page.setViewportSize(width, 700);
            visit.open("/people/p1/contact");
            var bar = page.locator(".who-bar");
            assertThat(bar).containsText("Ama");
            assertThat(bar).containsText("she/her, aged 42");
            assertThat(bar).containsText("Paused until Fri 15 Jan 2027");
            assertThat(bar).containsText("Only named workers");
            assertThat(bar).containsText("✓ text");
            assertThat(bar).containsText("✕ no calls");
            assertThat(bar).containsText("evenings");
            visit.picture("person-bar-" + width).fitsTheScreen().isAccessible();
            visit.everythingIsUnfolded();

            page.evaluate("scrollTo(0, 600)");

            assertThat(bar.locator("h1")).isInViewport();
            page.locator("main").last().focus();
            for (int step = 0; step < 40; step++) {
                page.keyboard().press(step < 20 ? "Tab" : "Shift+Tab");
                assertThat(visit.covered()).as("step %d", step).isEmpty();
            }
        }
    }

    @Test
    void aWayThatIsNotSafeIsNotOpenedAndSaysWhyAndWhatIs() {
        try (var visit = at(NOON).open("/people/p1")) {
            var page = visit.page();
            var opened = opened(page);
            button(page, "Call").click();

            var asked = page.getByRole(AriaRole.DIALOG);
            assertThat(asked.locator("h2")).hasText("Do not call now");
            assertThat(asked.locator("h2")).isFocused();
            assertThat(asked).containsText("They have not said that a call is safe");
            assertThat(asked).containsText("a text");
            assertThat(asked).containsText("evenings");
            assertThat(asked.getByRole(AriaRole.LINK)).hasCount(0);
            visit.picture("person-call-no").isAccessible();
            page.keyboard().press("Escape");
            assertThat(asked).isHidden();
            assertThat(button(page, "Call")).isFocused();
            assertThat(openedNow(opened)).isEmpty();
            assertThat(portal.asked("POST", PERSON + "/gate").getFirst().body())
                    .isEqualTo("{\"channel\":\"call\"}");
        }
    }

    @Test
    void outsideTheirTimesItSaysWhenItIsAllowedNext() {
        portal.when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.DEBORAH)
                .when(
                        GATE,
                        200,
                        "{\"channel\":\"call\",\"may\":\"no\",\"rule\":\"outside-hours\",\"next\":\"2026-12-01T10:00:00Z\",\"mind\":[]}");
        try (var visit = phoneAt(NOON).open("/people/p1")) {
            var opened = opened(visit.page());
            button(visit.page(), "Call").click();

            var asked = visit.page().getByRole(AriaRole.DIALOG);
            assertThat(asked).containsText("This is outside the times they gave");
            assertThat(asked).containsText("on Tuesday 1 December at 10:00");
            assertThat(asked.getByRole(AriaRole.LINK)).hasCount(0);
            visit.picture("person-call-next").fitsTheScreen().isAccessible();
            assertThat(openedNow(opened)).isEmpty();
        }
    }

    @Test
    void whatOnlyAHumanCanJudgeIsReadBeforeThePhoneOpens() {
        portal.when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                .when(
                        GATE,
                        200,
                        RuleAnswers.look("text", "times-unread", "never-talk-to", "device-shared"));
        try (var visit = phoneAt(NOON).open("/people/p1")) {
            var page = visit.page();
            var opened = opened(page);
            button(page, "Text").click();

            var asked = page.getByRole(AriaRole.DIALOG);
            assertThat(asked.locator("h2")).hasText("Before you send a text");
            assertThat(asked).containsText("evenings");
            assertThat(asked).containsText("the man I live with");
            assertThat(asked).containsText("Someone else may see or answer it");
            visit.picture("person-text-look").fitsTheScreen().isAccessible();
            assertThat(openedNow(opened)).isEmpty();
            asked.getByRole(AriaRole.LINK).click();

            assertThat(asked).isHidden();
            assertThat(openedNow(opened)).isEqualTo("sms:+447700900123");
        }
    }

    @Test
    void whereNothingStandsAgainstItThePhoneOpensAtOnce() {
        portal.when(GATE, 200, CALL_YES);
        try (var visit = at(NOON).open("/people/p1")) {
            var opened = opened(visit.page());
            button(visit.page(), "Call").click();

            visit.page().waitForCondition(() -> !openedNow(opened).isEmpty());
            assertThat(openedNow(opened)).isEqualTo("tel:+447700900123");
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(visit.page().locator("lw-call [role=status]"))
                    .hasText("Opening your phone: +44 7700 900123");
            visit.picture("person-call-yes").isAccessible();
        }
    }

    /** The interpreter is the intake's to know, what is said on a voicemail is contact's. */
    @ParameterizedTest
    @CsvSource({
        "no-voicemail, Do not leave a message",
        "withheld-number, Hide it before you ring",
        "something-new, See the tab Contact",
        ", Igbo"
    })
    void whatIsToBeMindedOnTheCallIsReadFirst(@Nullable String mind, String said) {
        portal.when("GET " + PERSON, 200, mind == null ? Answers.AMARA_WHOLE : Answers.AMARA)
                .when(GATE, 200, mind == null ? CALL_YES : RuleAnswers.look("call", mind));
        try (var visit = at(NOON).open("/people/p1")) {
            var opened = opened(visit.page());
            button(visit.page(), "Call").click();

            assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText(said);
            assertThat(openedNow(opened)).isEmpty();
        }
    }

    @Test
    void aSecondPressWhileItIsAskedIsNotANo() {
        portal.when(GATE, 200, CALL_YES);
        try (var visit = at(NOON).open("/people/p1")) {
            var opened = opened(visit.page());
            button(visit.page(), "Call").waitFor();
            visit.page()
                    .evaluate(
                            "[1, 2].forEach(() => document.querySelector('lw-call"
                                    + " button').click())");

            visit.page().waitForCondition(() -> !openedNow(opened).isEmpty());
            assertThat(openedNow(opened)).isEqualTo("tel:+447700900123");
            assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(portal.asked("POST", PERSON + "/gate")).hasSize(1);
        }
    }

    @Test
    void itIsAskedAnewAtEachPress() {
        portal.when(GATE, Answer.json(200, CALL_YES), Answer.json(200, NIGHT));
        try (var visit = at(NOON).open("/people/p1")) {
            var opened = opened(visit.page());
            button(visit.page(), "Call").click();
            visit.page().waitForCondition(() -> !openedNow(opened).isEmpty());
            button(visit.page(), "Call").click();

            assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText("It is late");
            assertThat(visit.page().locator("dialog a")).hasCount(0);
        }
    }

    /** Not what intake says of their wishes, not an answer nobody understands. */
    @ParameterizedTest
    @ValueSource(strings = {"gate", "contact-rules", ""})
    void silenceIsANo(String silent) {
        var away = Answers.problem(503, "unavailable", "Away");
        portal.when(GATE, 200, CALL_YES);
        try (var visit = at(NOON).open("/people/p1")) {
            button(visit.page(), "Call").waitFor();
            var path = silent.isEmpty() ? PERSON : PERSON + "/" + silent;
            portal.when("GET " + path, 503, away).when("POST " + path, 503, away);
            button(visit.page(), "Call").click();

            assertThat(visit.page().getByRole(AriaRole.DIALOG))
                    .containsText("We cannot check just now whether it is allowed");
            assertThat(visit.page().locator("dialog a")).hasCount(0);
        }
    }

    @Test
    void anAnswerThatIsNotAYesIsANo() {
        portal.when(GATE, 200, CALL_YES.replace("\"yes\"", "\"maybe\""));
        try (var visit = at(NOON).open("/people/p1")) {
            var opened = opened(visit.page());
            button(visit.page(), "Call").click();

            assertThat(visit.page().getByRole(AriaRole.DIALOG))
                    .containsText("Their rules do not allow it now");
            assertThat(openedNow(opened)).isEmpty();
        }
    }

    /** They change nothing and ask nothing; whether they may ring stands in the rules. */
    @Test
    void whoeverOpenedItFromOutsideReadsInTheRulesWhetherTheyMayRing() {
        portal.when("GET " + PERSON, 200, OPENED)
                .when(GATE, 409, Answers.problem(409, "reading-only", "For reading only"));
        try (var visit = at(NOON).open("/people/p1")) {
            button(visit.page(), "Text").click();

            assertThat(visit.page().getByRole(AriaRole.DIALOG))
                    .containsText("Before you send a text");
            assertThat(portal.asked("POST", PERSON + "/gate")).isEmpty();
        }
    }

    @Test
    void emergencyAccessSaysForHowLongAndIsClosedNow() {
        portal.when("GET " + PERSON, 200, OPENED)
                .when("POST " + PERSON + "/break-glass/close", 204, "");
        try (var visit = phoneAt(NOON).open("/people/p1")) {
            var page = visit.page();
            assertThat(page.locator(".who-bar")).containsText("Emergency access: 34 minutes left");
            assertThat(page.getByText("They would like a pause")).hasCount(0);
            visit.picture("person-emergency").fitsTheScreen().isAccessible();
            page.clock().fastForward(120_000);
            assertThat(page.locator(".who-bar")).containsText("32 minutes left");
            button(page, "Close now").click();

            assertThat(page).hasURL(portal.base() + "/today");
            assertThat(portal.asked("POST", PERSON + "/break-glass/close")).hasSize(1);
            assertThat(page.locator("h1")).isFocused();
        }
    }

    @Test
    void onceItsTimeIsOverNothingOfTheRecordStandsThereThoughNobodyAnswers() {
        portal.when("GET " + PERSON, 200, OPENED.replace("T12:34", "T12:05"));
        try (var visit = phoneAt(NOON).open("/people/p1")) {
            var page = visit.page();
            assertThat(page.locator(".who-bar")).containsText("Emergency access");
            page.route("**" + PERSON, route -> route.abort());
            page.clock().fastForward(330_000);

            assertThat(page.locator("main")).containsText("nothing here that you can open");
            assertThat(page.locator("main")).not().containsText("Ama");
            visit.picture("person-emergency-over").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aConversationOpenedByEmergencyAccessIsOnlyReadAndShutsAtItsMoment() {
        portal.when("GET " + PERSON, 200, OPENED.replace("T12:34", "T12:05"))
                .when("GET " + PERSON + "/conversations/c1", 200, TalkAnswers.OPEN);
        try (var visit = phoneAt(NOON).open("/people/p1/conversations/c1")) {
            var page = visit.page();
            assertThat(page.locator("main")).containsText("I still sing on Sundays");
            assertThat(page.locator("main")).containsText("you can read it, and change nothing");
            assertThat(page.locator("main textarea")).hasCount(0);
            visit.picture("conversation-emergency").fitsTheScreen().isAccessible();
            page.route("**/api/people/**", route -> route.abort());
            page.clock().fastForward(330_000);

            assertThat(page.locator("main h1")).hasText("You cannot open this");
            assertThat(page.locator("main")).not().containsText("Sundays");
            assertThat(page.locator("main")).not().containsText("Ama");
        }
    }

    private Visit at(String moment) {
        return Visit.desktop(portal.base()).at(moment);
    }

    private Visit phoneAt(String moment) {
        return Visit.phone(portal.base()).at(moment);
    }

    /** Which phone numbers are opened from here on, instead of opening them. */
    private static Page opened(Page page) {
        page.evaluate(
                """
                () => {
                  window.opened = [];
                  document.addEventListener('click', (event) => {
                    const link = event.target.closest('a[href^="tel:"], a[href^="sms:"]');
                    if (link) { event.preventDefault(); window.opened.push(link.getAttribute('href')); }
                  }, true);
                }\
                """);
        return page;
    }

    private static String openedNow(Page page) {
        return (String) page.evaluate("window.opened.join()");
    }
}
