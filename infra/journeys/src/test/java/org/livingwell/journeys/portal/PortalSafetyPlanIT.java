package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody's own safety plan: read in a bad hour, and asked for by one tap from wherever they are.
 */
@InChromium
class PortalSafetyPlanIT {

    private static final String PERSON = "/api/people/p1";
    private static final String ACTIVATE = SafetyAnswers.PLAN + "/activate";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/seen-by", 200, PortalSeenIT.SEEN)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.AMARAS)
                    .when("POST " + ACTIVATE, 200, SafetyAnswers.TOLD);

    @Test
    void theSixStepsStandInTheirOrderWithNumbersToTap() {
        try (var visit =
                Visit.phone(portal.base()).at("2026-11-24T10:00:00Z").open("/my-safety-plan")) {
            var page = visit.page();
            assertThat(page.locator(".safety-steps h2"))
                    .hasText(
                            new String[] {
                                "My warning signs",
                                "What I can do myself",
                                "People and places that take my mind off it",
                                "People I can ask for help",
                                "Professionals and services to call",
                                "Making things around me safe"
                            });
            assertThat(call(visit, "Call +44 (0)7700 900123: My sister Ngozi"))
                    .hasAttribute("href", "tel:+447700900123");
            assertThat(call(visit, "Call 111: NHS 111, mental health option"))
                    .hasAttribute("href", "tel:111");
            var plan = page.locator("lw-safety-plan");
            assertThat(plan).containsText("How likely I am to use it");
            assertThat(plan).containsText("0 of 10");
            assertThat(plan).containsText("Nights are hard");
            assertThat(plan).containsText("18 February 2027");
            assertThat(plan).containsText("Who not to tell");
            assertThat(plan).containsText("Written together with my worker, Ngozi was there");
            assertThat(page).hasTitle("Notes");
            visit.picture("my-safety-plan").fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard().behaved();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my-page", "/my-record", "/people/p1", "/people/p1/seen"})
    void oneTapFromEveryPageOfTheirsTellsTheTeamAndShowsThePlan(String from) {
        try (var visit = Visit.phone(portal.base()).open(from)) {
            var page = visit.page();
            page.locator("main h1").waitFor();

            needNow(visit).click();

            assertThat(page).hasURL(portal.base() + "/my-safety-plan");
            assertThat(page.locator("lw-need-now [role=status]"))
                    .containsText("Whoever is on duty is told at once");
            assertThat(page.locator("lw-need-now [role=status]")).containsText("Your team sees");
            assertThat(page.locator("lw-need-now lw-call-now a[href='tel:999']")).isVisible();
            assertThat(page.locator(".safety-steps")).containsText("Walk to the river");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(portal.asked("POST", ACTIVATE)).hasSize(1);
        }
    }

    @Test
    void theKeyboardAloneAsksForItAndItIsShownThatSomeoneIsTold() {
        portal.when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.AMARAS);
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            needNow(visit).focus();
            portal.when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.NEEDED);
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("lw-need-now [role=status]"))
                    .containsText("Whoever is on duty is told at once");
            assertThat(visit.page().locator("lw-safety-plan"))
                    .containsText("I said that I need this now");
            assertThat(visit.page().locator(".call-now:visible")).hasCount(1);
            visit.keepsTheFocus();
            visit.picture("need-now").fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard().behaved();

            needNow(visit).press("Enter");
            visit.page().waitForCondition(() -> portal.asked("POST", ACTIVATE).size() == 2);
            assertThat(
                            portal.asked("POST", ACTIVATE).stream()
                                    .map(it -> it.header("Idempotency-key")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void itWorksWhereNothingWasWrittenYet() {
        portal.when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.NONE);
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            assertThat(visit.page().locator("lw-safety-plan"))
                    .containsText("Nothing is written here yet");

            needNow(visit).click();

            assertThat(visit.page().locator("lw-need-now [role=status]"))
                    .containsText("Whoever is on duty is told at once");
            visit.picture("need-now-unwritten").fitsTheScreen().isAccessible().behaved();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 503})
    void whereNobodyCouldBeToldThatIsSaidWithWhomToRing(int status) {
        portal.when("POST " + ACTIVATE, status, "{\"status\":503}");
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            needNow(visit).click();

            var said = visit.page().locator("lw-need-now");
            assertThat(said).containsText("My team does not know yet");
            assertThat(said.locator("a[href='tel:999']")).isVisible();
            assertThat(said.locator("a[href='tel:02079460500']")).isVisible();
            visit.picture("need-now-not-told-" + status).fitsTheScreen().isAccessible();

            portal.when("POST " + ACTIVATE, 200, SafetyAnswers.TOLD);
            needNow(visit).click();
            assertThat(said).containsText("Whoever is on duty is told at once");
        }
    }

    @Test
    void whoseSessionIsOverByThenIsToldWhomToRing() {
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            needNow(visit).waitFor();
            portal.when("POST " + ACTIVATE, 401, Answers.NOBODY)
                    .when("GET /api/me", 401, Answers.NOBODY);

            needNow(visit).click();

            var page = visit.page();
            assertThat(page.locator("main")).containsText("My team does not know yet");
            assertThat(page.locator("main .call-now a[href='tel:999']")).isVisible();
            assertThat(page.locator("main")).containsText("Please sign in");
            visit.picture("need-now-signed-out").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whoeverComesBackLaterReadsWhetherSomeoneIsOnIt() {
        portal.when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.TAKEN);
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            assertThat(visit.page().locator("lw-safety-plan"))
                    .containsText("Someone in my team is on it");
            var lines = visit.page().locator("lw-safety-plan lw-call-now");
            assertThat(lines).containsText("Lambeth night line");
            assertThat(lines).not().containsText("Salford");
            visit.picture("my-safety-plan-needed").fitsTheScreen().isAccessible();
            assertThat(portal.asked("POST", ACTIVATE)).isEmpty();
        }
    }

    @Test
    void whatItSaidBeforeIsThereForThem() {
        portal.when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.CORRECTED);
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            assertThat(visit.page().locator(".safety-steps")).containsText("A cold shower");

            visit.page().getByText("What it said before").click();

            assertThat(visit.page().getByText("Cold water on my wrists")).isVisible();
            visit.fitsTheScreen().isAccessible();
        }
    }

    @Test
    void aWorkersPagesHaveNoSuchButton() {
        portal.when("GET /api/me", 200, Answers.WANDA);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            assertThat(visit.page().locator("lw-safety-plan")).containsText("Walk to the river");
            assertThat(visit.page().locator("lw-need-now")).hasCount(0);
        }
    }

    private static Locator call(Visit visit, String name) {
        return visit.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator needNow(Visit visit) {
        return visit.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("I need this now"));
    }
}
