package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is for nobody's eyes but the reader's stands open nowhere, and on no paper. */
@InChromium
class PortalPaperIT {

    private static final String CONCERNS = "/api/people/p1/concerns";
    private static final String HELD = "HELD BACK";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, everybody())
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                    .when("GET /api/introductions/i1", 200, marked(tried()))
                    .when(
                            "GET /api/introductions/i1/candidates",
                            200,
                            Answers.CANDIDATES.replace("Amara Obi", HELD))
                    .when("GET /api/huddles?place=lambeth", 200, marked(TalkAnswers.HUDDLE))
                    .when("GET /api/people/p1", 200, marked(restricted()))
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/contact-rules", 200, marked(RuleAnswers.AMARA))
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/break-glass", 200, marked(PortalSeenIT.OPENED))
                    .when("GET /api/privacy/requests?place=lambeth", 200, PortalRightsIT.REQUESTS)
                    .when("GET /api/privacy/holds?place=lambeth", 200, PortalRightsIT.HELD)
                    .when("GET " + CONCERNS, 200, marked(TalkAnswers.CONCERNS));

    @Test
    void worriesAreShutUntilSomebodyOpensThemAndShutAgainWhenTheyLookAway() {
        try (var visit = Visit.phone(portal.base())) {
            var page = visit.page();
            page.clock().install();
            visit.open("/people/p1/keeping-safe");
            button(page, "Open safety concerns").waitFor();
            visit.picture("person-worries-shut").fitsTheScreen().isAccessible();
            assertThat(portal.asked("GET", CONCERNS)).isEmpty();

            button(page, "Open safety concerns").click();
            assertThat(page.locator(".concern")).containsText("She looks at the door");
            assertThat(button(page, "Close safety concerns")).isFocused();
            visit.picture("person-worries-open").fitsTheScreen().isAccessible();
            page.evaluate(
                    "Object.defineProperty(document, 'hidden', {get: () => window.away ?? true});"
                            + " document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(page.locator(".concern, #concern-what")).hasCount(0);
            int seen = portal.asked("GET", CONCERNS).size();
            page.evaluate(
                    "window.away = false; document.dispatchEvent(new Event('visibilitychange'))");
            int polled = portal.asked("GET", "/api/people/p1").size();
            visit.asksAgainUntil(() -> portal.asked("GET", "/api/people/p1").size() > polled + 1);

            assertThat(page.locator(".concern, #concern-what")).hasCount(0);
            assertThat(portal.asked("GET", CONCERNS)).hasSize(seen);
        }
    }

    @Test
    void worriesThatWereOpenAreShutOnTheWayBackToThePage() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            var page = visit.page();
            button(page, "Open safety concerns").click();
            page.locator(".concern").waitFor();

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("People")).click();
            assertThat(page.locator("h1")).hasText("Find someone");
            page.goBack();

            button(page, "Open safety concerns").waitFor();
            assertThat(page.locator(".concern")).hasCount(0);
        }
    }

    @Test
    void printingShutsWorriesThatAreOpen() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            button(visit.page(), "Open safety concerns").click();
            visit.page().locator(".concern").waitFor();

            var paper = Paper.of(visit.page());

            assertThat(visit.page().locator(".concern")).hasCount(0);
            assertThat(paper)
                    .contains("Amara Obi", "she/her", "stayed for the park", "The plan was opened")
                    .contains("Welcomed in Lambeth", "Strengths Nothing yet")
                    .doesNotContain(HELD, "looks at the door", "one number she can ring")
                    .doesNotContain("Adult social care", "Safety concerns");
        }
    }

    @Test
    void whatStandsOnAPageIsFoundOnItsPaper() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            visit.page()
                    .locator("main h1")
                    .evaluate("(it) => it.append(' She looks at the door whenever a car stops.')");

            assertThat(Paper.of(visit.page())).contains("looks at the door whenever a car stops");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/people/p1, stayed for the park, Only named workers",
        "/people/p1/keeping-safe, stayed for the park, Safety concerns",
        "/people/p1/contact, she/her, HELD BACK the man I live with",
        "/people/p1/details, stayed for the park, HELD BACK evenings",
        "/people/p1/access, stayed for the park, Signing in",
        "/waiting/i1, since the letter about my flat came, HELD BACK a man answered",
        "/huddle, Tomasz, HELD BACK Has not answered",
        "/privacy, Amara has asked for a copy, A court has asked for it",
        "/privacy, Amara has asked for a copy, This record is on hold",
        "/privacy/opened, Walt Brierley, HELD BACK She stands at our desk"
    })
    void onPaperStandsWhatIsTheirsAndNothingThatIsHeldBack(
            String path, String theirs, String held) {
        try (var visit = Visit.desktop(portal.base()).open(path)) {
            var page = visit.page();
            page.getByText(theirs).first().waitFor(attached());
            everythingIsOpened(visit);
            page.waitForCondition(() -> seen(page).contains(held));

            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(seen(page)).contains(theirs).doesNotContain(HELD).doesNotContain(held);
            visit.picture("paper" + path.replace('/', '-'));
        }
    }

    private static void everythingIsOpened(Visit visit) {
        var page = visit.page();
        if (page.url().endsWith("/keeping-safe")) {
            button(page, "Open safety concerns").click();
            page.locator(".concern").waitFor();
        }
        visit.everythingIsUnfolded();
        if (page.url().endsWith("/details")) page.getByLabel("Pronouns").waitFor();
    }

    private static WaitForOptions attached() {
        return new WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** Everything that can be read now, in text and in fields. */
    private static String seen(Page page) {
        return (String)
                page.evaluate(
                        """
                        () => {
                          const how = {visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true};
                          const read = [];
                          const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                          for (let node = all.nextNode(); node; node = all.nextNode()) if (node.parentElement.checkVisibility(how)) read.push(node.data);
                          document.querySelectorAll('input, textarea').forEach((field) => field.checkVisibility(how) && read.push(field.value));
                          return read.join(' ').replaceAll(/\\s+/g, ' ');
                        }\
                        """);
    }

    /** What nobody else may read begins with a mark. */
    private static String marked(String answer) {
        return answer.replaceAll(
                "\"(what|wanted|service|why|neverTalkTo|neverKnow|mayTalkTo|when|phone|words|reason)\":\"",
                "\"$1\":\"" + HELD + " ");
    }

    private static String restricted() {
        return Answers.AMARA_WHOLE
                .replace("\"birthDate\":\"1984-03-05\",", "")
                .replace(
                        "\"restricted\":false,\"openTo\":[]",
                        "\"restricted\":true,\"openTo\":[\"w2\"]");
    }

    private static String tried() {
        return Answers.AMARA_INTRODUCED.replace(
                "\"attempts\":0,",
                "\"attempts\":1,\"tried\":[{\"how\":\"call\",\"reached\":false,\"words\":\"a man"
                    + " answered\",\"byName\":\"Wanda Okafor\",\"at\":\"2026-11-24T09:00:00Z\"}],");
    }

    private static String everybody() {
        return "{\"id\":\"w1\",\"name\":\"Wanda"
                   + " Okafor\",\"roles\":[\"worker\",\"lead\",\"privacy-officer\"],\"places\":[\"lambeth\"],\"personId\":null}";
    }
}
