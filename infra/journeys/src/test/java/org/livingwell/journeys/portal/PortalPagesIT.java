package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page as everybody who may open it sees it, on a phone and on a desk. */
@InChromium
class PortalPagesIT {

    /** A page, who opens it, and what stands there once it has come. */
    record Shown(String role, String path, String text) {}

    private static final Path ROUTES =
            Path.of("../../gateway/src/main/resources/static/portal/routes.js");
    private static final Pattern ROUTE = Pattern.compile("\\{ path: /(.+?)/, (.*)");
    private static final Pattern FOR = Pattern.compile("for: \\[([^]]+)]");

    private static final List<String> TITLES =
            List.of(
                    "Welcome",
                    "Today",
                    "List",
                    "Notes",
                    "Find",
                    "Team",
                    "Numbers",
                    "Requests",
                    "Settings",
                    "Page",
                    "Ask",
                    "Say hello",
                    "A question for you",
                    "Lunch",
                    "Lunches");

    private static final Map<String, String> WHO =
            Map.of(
                    "worker", Answers.WANDA,
                    "lead", TeamAnswers.LENA,
                    "privacy-officer", PortalSeenIT.PETRA,
                    "person", PortalSeenIT.AMARA_HERSELF,
                    "supporter", PortalMineIT.MAUREEN,
                    "operator", Answers.OSCAR);

    private static final List<Shown> STAFFS =
            List.of(
                    new Shown("", "/today", "Needs someone soon"),
                    new Shown("", "/waiting", "Tomasz"),
                    new Shown("", "/waiting/i1", "since the letter about my flat came"),
                    new Shown("", "/people", "Find someone"),
                    new Shown("", "/people/p1", "Now"),
                    new Shown("", "/people/p1/plan", "stayed for the park"),
                    new Shown("", "/people/p1/goals", "Sleep until five"),
                    new Shown("", "/people/p1/whole-plan", "Sing in a choir"),
                    new Shown("", "/people/p1/could-be-better", "The door was locked"),
                    new Shown("", "/people/p1/conversations", "Conversations"),
                    new Shown("", "/people/p1/keeping-safe", "Open safety concerns"),
                    new Shown("", "/people/p1/contact", "How to reach them safely"),
                    new Shown("", "/people/p1/details", "Pronouns"),
                    new Shown("", "/people/p1/access", "Signing in"),
                    new Shown("", "/people/p1/conversations/c1", "since the letter about my flat"),
                    new Shown("", "/huddle", "Tomasz"),
                    new Shown("", "/lunches", "St Mark"),
                    new Shown("", "/insight", "310"));

    static final List<Shown> PAGES =
            Stream.of(
                            List.of(
                                    new Shown("nobody", "/", "You are welcome here"),
                                    new Shown("nobody", "/introduce", "What brought you here"),
                                    new Shown("nobody", "/status", "Reference"),
                                    new Shown("nobody", "/door", "you are here"),
                                    new Shown("nobody", "/answer", "Part of the link is missing"),
                                    new Shown("nobody", "/lunch", "Wheelchair"),
                                    new Shown("nobody", "/today", "Please sign in"),
                                    new Shown("nobody", "/nowhere", "Page not found"),
                                    new Shown("operator", "/", "You are welcome here"),
                                    new Shown("operator", "/today", "You cannot open this page"),
                                    new Shown("lead", "/team", "Petra Lowe"),
                                    new Shown("lead", "/place", "Days until someone is in touch"),
                                    new Shown("privacy-officer", "/privacy", "asked for a copy"),
                                    new Shown("privacy-officer", "/privacy/opened", "Walt"),
                                    new Shown("privacy-officer", "/people/p1/seen", "Walt"),
                                    new Shown("person", "/my-page", "My next meetings"),
                                    new Shown("person", "/people/p1", "My next meetings"),
                                    new Shown("person", "/my-safety-plan", "My warning signs"),
                                    new Shown("person", "/my-goals", "Sleep until five"),
                                    new Shown("person", "/people/p1/whole-plan", "Sing in a choir"),
                                    new Shown("person", "/how-i-am", "My mental health"),
                                    new Shown("person", "/my-sharing", "What I share"),
                                    new Shown("person", "/my-answers", "The door was locked"),
                                    new Shown("person", "/my-record", "Ask for a copy"),
                                    new Shown("person", "/exercises", "Breathe out slowly"),
                                    new Shown("person", "/my-record/conversations/c1", "Sundays"),
                                    new Shown("person", "/people/p1/seen", "Walt Brierley"),
                                    new Shown("supporter", "/supporting", "Hello, Maureen"),
                                    new Shown("supporter", "/supporting/p1", "What was said"),
                                    new Shown("lead", "/could-be-better", "Nothing waits")),
                            by("worker"),
                            by("lead"))
                    .flatMap(List::stream)
                    .toList();

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, WaitingAnswers.THREE)
                    .when("GET /api/introductions/counts?place=lambeth", 200, WaitingAnswers.COUNTS)
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.CANDIDATES)
                    .when("GET /api/people/mine?place=lambeth", 200, WaitingAnswers.MINE)
                    .when("GET /api/next-steps", 200, WaitingAnswers.NO_STEPS)
                    .when("GET /api/next-steps/missing?place=lambeth", 200, WaitingAnswers.MISSING)
                    .when("GET /api/people/p1", 200, Answers.AMARA_WHOLE)
                    .when("GET /api/people/p1/care-plan", 200, Answers.PLAN)
                    .when("GET /api/people/p1/care-plan/goals", 200, GoalAnswers.THREE_KINDS)
                    .when("GET /api/people/p1/measures", 200, GoalAnswers.MEASURED)
                    .when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.NEEDED)
                    .when("GET /api/people/p1/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET /api/people/p1/care-plan/heard", 200, PortalHeardIT.ANSWERED)
                    .when("GET /api/could-be-better?place=lambeth", 200, PortalHeardIT.NOTHING)
                    .when("GET /api/people/p1/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                    .when("GET /api/people/p1/journey", 200, Answers.JOURNEY)
                    .when("GET /api/people/p1/conversations", 200, TalkAnswers.TALKS)
                    .when("GET /api/people/p1/conversations/c1", 200, TalkAnswers.OPEN)
                    .when("GET /api/people/p1/seen-by", 200, PortalSeenIT.SEEN)
                    .when("GET /api/people/p1/copy", 200, PortalMineIT.NONE)
                    .when("GET /api/people/p1/erasure", 200, PortalMineIT.NONE)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/accounts?place=lambeth", 200, TeamAnswers.ACCOUNTS)
                    .when("GET /api/workers?place=lambeth", 200, TeamAnswers.WORKERS)
                    .when("GET /api/huddles?place=lambeth", 200, TalkAnswers.HUDDLE)
                    .when("GET /api/lunches?place=lambeth", 200, LunchAnswers.AHEAD)
                    .when("GET /api/lunches/l1", 200, LunchAnswers.NOW)
                    .when("GET /api/lunches/coming", 200, LunchAnswers.COMING)
                    .whenAny("GET /api/insight/intake", 200, TalkAnswers.INSIGHT)
                    .whenAny("GET /api/insight/contact", 200, TalkAnswers.IN_TOUCH)
                    .when("GET /api/places/lambeth/settings", 200, TeamAnswers.settings(5))
                    .when("GET /api/places/lambeth/duty-contact", 200, TeamAnswers.duty(true, 1, 0))
                    .when("GET /api/privacy/requests?place=lambeth", 200, PortalRightsIT.REQUESTS)
                    .when("GET /api/privacy/holds?place=lambeth", 200, PortalRightsIT.HELD)
                    .when("GET /api/break-glass", 200, PortalSeenIT.OPENED)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES);

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyPageFitsIsAccessibleKeepsItsEdgesAndIsWalkedByKeyboard(Shown shown) {
        portal.when("GET /api/me", me(shown.role()));
        try (var visit = Visit.desktop(portal.base()).open(shown.path())) {
            var main = visit.page().locator("main");
            main.getByText(shown.text()).first().waitFor();
            assertThat(main.locator(".waiting:visible")).hasCount(0);
            visit.picture(name(shown)).fitsTheScreen().isAccessible();
            visit.keepsItsEdges().isWalkedByKeyboard();

            visit.narrowed().picture(name(shown)).fitsTheScreen().isAccessible();

            assertThat(visit.page().title()).as("what a glance at the tab tells").isIn(TITLES);
            assertThat(portal.unanswered()).isEmpty();
            visit.behaved();
        }
    }

    @Test
    void everyRouteIsShownToEverybodyWhoMayOpenIt() throws IOException {
        var routes = ROUTE.matcher(Files.readString(ROUTES)).results().toList();

        assertThat(routes).hasSizeGreaterThan(15);
        for (var route : routes)
            for (var role : roles(route.group(2)))
                assertThat(PAGES)
                        .as("%s for %s", route.group(1), role)
                        .anyMatch(
                                it -> it.role().equals(role) && it.path().matches(route.group(1)));
    }

    private static Answer me(String role) {
        return role.equals("nobody")
                ? Answer.json(401, Answers.NOBODY)
                : Answer.json(200, WHO.get(role));
    }

    private static List<String> roles(String route) {
        var named = FOR.matcher(route);
        return named.find()
                ? Arrays.asList(named.group(1).replaceAll("[' ]", "").split(","))
                : List.of("nobody", "operator");
    }

    private static String name(Shown shown) {
        return "page-" + shown.role() + shown.path().replace('/', '-');
    }

    private static List<Shown> by(String role) {
        return STAFFS.stream().map(it -> new Shown(role, it.path(), it.text())).toList();
    }
}
