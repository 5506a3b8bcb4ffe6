package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whoever presses again because no answer came, gets one of what they meant and not two. */
@InChromium
class PortalOnceIT {

    private static final Answer AWAY =
            Answer.json(503, Answers.problem(503, "store-unavailable", "It is not certain"));
    private static final Answer DONE = Answer.json(201, TeamAnswers.INVITED);
    private static final String EVERYBODY =
            """
            {"id":"w9","name":"Wanda","roles":["worker","lead","privacy-officer"],"places":["lambeth"],"personId":null,
             "session":{"idleSeconds":1800,"endsInSeconds":36000,"draftKeys":["CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA="]}}\
            """;
    private static final String IS_OPEN =
            "it => Boolean(it.closest('summary')?.parentElement.open)";
    private static final String AMARA = "/api/people/p1";
    private static final String TALK = AMARA + "/conversations/c2";
    private static final String CONCERNS = AMARA + "/concerns";
    private static final String WORRIES = "Open safety concerns";

    /** A page, what is opened and filled in there, and the button that is pressed. */
    private record Press(String page, String post, String button, List<String> before) {
        static Press of(String page, String post, String button, String... before) {
            return new Press(page, post, button, List.of(before));
        }
    }

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, EVERYBODY)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/workers?place=lambeth", 200, TeamAnswers.WORKERS)
                    .when("GET /api/accounts?place=lambeth", 200, TeamAnswers.ACCOUNTS)
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.CANDIDATES)
                    .when("GET /api/huddles?place=lambeth", 200, TalkAnswers.HUDDLE)
                    .when("GET /api/privacy/requests/r1/others", 200, "{\"others\":[]}")
                    .when("GET " + AMARA, 200, Answers.AMARA_WHOLE)
                    .when("GET " + AMARA + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + AMARA + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + AMARA + "/journey", 200, Answers.JOURNEY)
                    .when("GET " + AMARA + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + TALK, 200, TalkAnswers.TOGETHER)
                    .when("PUT " + TALK + "/outcome", 200, TalkAnswers.noted(1))
                    .when("GET " + CONCERNS, 200, TalkAnswers.CONCERNS)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/break-glass", 200, PortalSeenIT.OPENED)
                    .when("GET /api/privacy/requests?place=lambeth", 200, PortalRightsIT.REQUESTS)
                    .when("GET /api/privacy/holds?place=lambeth", 200, PortalRightsIT.HELD);

    /** Every button that makes something or lets something be done. */
    static Stream<Press> presses() {
        var person = "/people/p1";
        var talks = person + "/conversations";
        var contact = person + "/contact";
        var worries = person + "/keeping-safe";
        var details = person + "/details";
        var access = person + "/access";
        var talk = "/people/p1/conversations/c2";
        var waiting = "/waiting/i1";
        var introduction = "/api/introductions/i1";
        return Stream.of(
                Press.of(
                        worries,
                        CONCERNS,
                        "Raise it",
                        WORRIES,
                        "Raise a concern",
                        "#concern-what=The door"),
                Press.of(
                        worries,
                        CONCERNS + "/k1/shares",
                        "Record it",
                        WORRIES,
                        "Someone outside was told",
                        "#who-k1=The school"),
                Press.of(
                        worries,
                        CONCERNS + "/k1/told",
                        "Record that they know",
                        WORRIES,
                        "They were told"),
                Press.of(talks, AMARA + "/conversations", "Start a conversation"),
                Press.of(person, "/api/huddles/agenda", "Add them", "Add to the next", "#why=Thin"),
                Press.of(person, AMARA + "/pause", "Start the pause", "would like a pause"),
                Press.of(person, AMARA + "/farewell", "Say farewell", "like to say farewell"),
                Press.of(
                        access,
                        AMARA + "/lead-worker",
                        "Save lead worker",
                        "Change the lead worker"),
                Press.of(
                        access,
                        AMARA + "/restrict",
                        "Yes, close it for me",
                        "Open to named workers",
                        "Only these"),
                Press.of(
                        contact,
                        AMARA + "/supporters",
                        "Introduce them",
                        "Introduce someone who",
                        "#supporterName=Ada"),
                Press.of(access, "/api/accounts", "Make a code", "Let someone sign in"),
                Press.of(
                        details,
                        AMARA + "/copy",
                        "They asked for a copy",
                        "They want a copy of their record",
                        "asked me face to face"),
                Press.of(
                        details,
                        AMARA + "/erasure",
                        "They asked for erasure",
                        "They want a copy of their record",
                        "asked me face to face"),
                Press.of(talk, TALK + "/sittings", "Save this", "Record when you talked"),
                Press.of(talk, TALK + "/companions", "Add them", "Add someone", "#their-name=Ayo"),
                Press.of(talk, TALK + "/leave-open", "Carry on another day"),
                Press.of(talk, TALK + "/complete", "Finish this conversation", "#goal-1=Sleep"),
                Press.of(
                        "/people/p9",
                        "/api/people/p9/break-glass",
                        "Open for one hour",
                        "I need to open this now",
                        "#why=At our desk"),
                Press.of(
                        "/privacy/opened",
                        "/api/break-glass/g1/acknowledge",
                        "I have looked at this"),
                Press.of(waiting, introduction + "/welcome", "Welcome Amara"),
                Press.of(
                        waiting,
                        introduction + "/match",
                        "Yes, this is Amara Obi, welcome back",
                        "This is Amara Obi, welcome back"),
                Press.of(
                        waiting,
                        introduction + "/contact-attempts",
                        "Save this",
                        "I tried to reach them"),
                Press.of(
                        waiting,
                        introduction + "/signpost",
                        "Show them another way",
                        "Something else would suit them better"),
                Press.of("/huddle", "/api/huddles/h1/decisions", "Welcome them: Tomasz"),
                Press.of("/huddle", "/api/huddles/h1/came", "Save who came", "Who came (1)"),
                Press.of("/huddle", "/api/huddles/h1/close", "End it", "End the huddle"),
                Press.of("/team", "/api/accounts", "Invite", "#name-lambeth=Nadia"),
                Press.of("/team", "/api/accounts/a1/renew-code", "Make a new code", "New code"),
                Press.of(
                        "/team", "/api/workers/w1/leave", "Yes, Wanda Okafor has left", "Has left"),
                Press.of(
                        "/privacy",
                        AMARA + "/holds",
                        "Place a hold for Amara",
                        "Place a hold",
                        "#hold-r1=court"),
                Press.of(
                        "/privacy",
                        AMARA.replace("p1", "p2") + "/holds/h1/lift",
                        "Lift the hold for Leon"),
                Press.of(
                        "/privacy",
                        "/api/privacy/requests/r1/release",
                        "Release the copy",
                        "Release the copy for Amara"));
    }

    @ParameterizedTest
    @MethodSource("presses")
    void aRepeatAfterNoAnswerIsTheSameIntention(Press press) {
        portal.when("POST " + press.post(), AWAY, DONE);
        try (var visit = Visit.desktop(portal.base()).open(press.page())) {
            var page = visit.page();
            var lost = isLost(page, press);
            press(page, press);
            page.getByText("We did not get an answer").first().waitFor();
            press(page, press);

            page.waitForCondition(() -> keys(press.post()).size() == 2);
            assertThat(lost).isNotBlank();
            assertThat(keys(press.post())).containsOnly(lost);
            page.waitForCondition(() -> kept(page).isEmpty());
        }
    }

    @Test
    void aRepeatAfterTheTabWasLoadedAgainIsTheSameIntentionAlso() {
        portal.when("POST /api/accounts", DONE);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/access")) {
            var login = Press.of("", "/api/accounts", "Make a code", "Let someone sign in");
            var lost = isLost(visit.page(), login);

            visit.page().reload();
            press(visit.page(), login);

            visit.page().waitForCondition(() -> keys("/api/accounts").size() == 1);
            assertThat(keys("/api/accounts")).containsExactly(lost);
        }
    }

    @Test
    void whatWasDoneIsAnotherIntentionTheNextTime() {
        portal.when("POST " + CONCERNS, 201, "{}");
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            var raise = presses().findFirst().orElseThrow();
            press(visit.page(), raise);
            visit.page().waitForCondition(() -> kept(visit.page()).isEmpty());

            press(
                    visit.page(),
                    Press.of("", "", "Raise it", "Raise a concern", "#concern-what=More"));

            visit.page().waitForCondition(() -> keys(CONCERNS).size() == 2);
            assertThat(keys(CONCERNS)).doesNotHaveDuplicates();
        }
    }

    @Test
    void otherWordsAfterALostAnswerAreSaidToBeMoreAndSentOnlyWhenPressedAgain() {
        var reused = Answers.problem(422, "idempotency-key-reused", "Used with another body");
        portal.when("POST " + CONCERNS, Answer.json(422, reused), DONE);
        try (var visit = Visit.phone(portal.base()).open("/people/p1/keeping-safe")) {
            var page = visit.page();
            var lost = isLost(page, presses().findFirst().orElseThrow());
            page.locator("#concern-what").fill("The door, and her phone");
            button(page, "Raise it").click();
            page.getByText("What you sent first was saved").waitFor();
            visit.picture("person-concern-again").fitsTheScreen().isAccessible();
            button(page, "Raise it").click();

            page.waitForCondition(() -> keys(CONCERNS).size() == 2);
            assertThat(keys(CONCERNS).getFirst()).isEqualTo(lost);
            assertThat(keys(CONCERNS).getLast()).isNotEqualTo(lost);
        }
    }

    @Test
    void noPageMakesAKeyOrSendsByItself() throws IOException {
        var portal = Path.of("../../gateway/src/main/resources/static/portal");
        try (var files = Files.walk(portal)) {
            var own =
                    files.filter(it -> it.toString().endsWith(".js"))
                            .filter(
                                    it ->
                                            text(it).matches(
                                                            "(?s).*(randomUUID|[{,]"
                                                                    + " send\\b[^(]*from).*"))
                            .map(it -> portal.relativize(it).toString());

            assertThat(own)
                    .containsExactlyInAnyOrder(
                            "intentions.js",
                            "introduce/introduce.js",
                            "introduce/status.js"); // asks, and changes nothing
        }
    }

    /** Presses where nobody answers, and says under which key. */
    private static String isLost(Page page, Press press) {
        var keys = new ArrayList<String>();
        Predicate<String> there = url -> url.endsWith(press.post());
        page.route(
                there,
                route -> {
                    if (!route.request().method().equals("POST")) {
                        route.fallback();
                        return;
                    }
                    keys.add(route.request().headerValue("Idempotency-Key"));
                    route.abort();
                });
        press(page, press);
        page.getByText("You seem to be offline").first().waitFor();
        page.unroute(there);
        return keys.getLast();
    }

    private static void press(Page page, Press press) {
        var shut = !button(page, press.button()).isVisible();
        press.before().stream()
                .filter(it -> shut || it.startsWith("#"))
                .forEach(it -> take(page, it));
        button(page, press.button()).click();
    }

    private static void take(Page page, String step) {
        if (!step.startsWith("#")) {
            var pressed =
                    page.locator("summary, button, label")
                            .getByText(step)
                            .or(page.locator("button", new Page.LocatorOptions().setHasText(step)))
                            .first();
            pressed.waitFor();
            if (!(boolean) pressed.evaluate(IS_OPEN)) pressed.click();
            return;
        }
        var field = page.locator(step.split("=")[0]);
        field.waitFor();
        if (field.evaluate("it => it.tagName").equals("SELECT"))
            field.selectOption(step.split("=")[1]);
        else field.fill(step.split("=")[1]);
    }

    private List<String> keys(String path) {
        return portal.asked("POST", path).stream().map(it -> it.header("Idempotency-key")).toList();
    }

    private static List<?> kept(Page page) {
        return (List<?>)
                page.evaluate(
                        "Object.keys(sessionStorage).filter((it) => it.startsWith('sealed'))");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
