package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is typed into any form waits for whoever typed it, and for nobody else, until it was sent.
 */
@InChromium
class PortalKeptIT {

    private static final String EVERYTHING =
            """
            {"id":"w9","name":"Wanda","roles":["worker","lead","privacy-officer"],"places":["lambeth"],"personId":null,
             "session":{"idleSeconds":1800,"endsInSeconds":36000,"draftKeys":["CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCA="]}}\
            """;
    private static final String SOMEBODY_ELSE =
            EVERYTHING.replace("w9", "w8").replace("CCCCCCCC", "DDDDDDDD");
    private static final String PERSON = "/api/people/p1";
    private static final String DIED =
            Answers.AMARA_WHOLE
                    .replace("\"id\":\"p1\"", "\"id\":\"p2\"")
                    .replace("\"in-network\"", "\"died\",\"since\":\"2026-11-24T10:00:00Z\"");

    /** A page, what is opened there, what is filled in, and how it is sent. */
    private record Form(String page, String opens, List<String> typed, String send, String asks) {
        static Form of(String page, String opens, String send, String asks, String... typed) {
            return new Form(page, opens, List.of(typed), send, asks);
        }

        String method() {
            return asks.split(" ")[0];
        }

        String path() {
            return asks.split(" ")[1];
        }

        @Override
        public String toString() {
            return asks;
        }
    }

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, EVERYTHING)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/workers?place=lambeth", 200, TeamAnswers.WORKERS)
                    .when("GET /api/workers?place=salford", 200, TalkAnswers.TEAM)
                    .when("GET /api/accounts?place=lambeth", 200, TeamAnswers.ACCOUNTS)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET /api/places/lambeth/settings", 200, TeamAnswers.settings(5))
                    .when("GET /api/places/lambeth/duty-contact", 200, TeamAnswers.duty(true, 1, 0))
                    .when("GET /api/introductions/i1", 200, Answers.AMARA_INTRODUCED)
                    .when("GET /api/introductions/i1/candidates", 200, Answers.NO_CANDIDATES)
                    .when("POST /api/people/search", 200, Answers.NO_CANDIDATES)
                    .when(
                            "GET /api/introductions/i2",
                            200,
                            Answers.AMARA_INTRODUCED
                                    .replace("\"i1\"", "\"i2\"")
                                    .replace("\"waiting\"", "\"matched\""))
                    .when("GET /api/huddles?place=lambeth", 200, TalkAnswers.HUDDLE)
                    .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/copy", 200, PortalRightsIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalRightsIT.NONE)
                    .when("GET /api/people/p2", 200, DIED)
                    .when("GET /api/privacy/requests?place=lambeth", 200, PortalRightsIT.REQUESTS)
                    .when("GET /api/privacy/holds?place=lambeth", 200, PortalRightsIT.HELD);

    static Stream<Form> forms() {
        return Stream.of(
                Form.of(
                        "/people/p1/details",
                        "Change details",
                        "Save",
                        "PATCH " + PERSON,
                        "#preferredName=Amy",
                        "#communicationNeeds=A quiet room"),
                Form.of(
                        "/people/p1/contact",
                        "We asked them",
                        "Record what they said",
                        "POST " + PERSON + "/consents",
                        "#agreed-when=After six",
                        "#agreed-mayCall=yes",
                        "#sharing=stays"),
                Form.of(
                        "/people/p1/contact",
                        "Change how to reach them",
                        "Save",
                        "PUT " + PERSON + "/contact-rules",
                        "#rules-deviceShared=yes",
                        "#rules-lettersOpened=yes"),
                Form.of(
                        "/people/p1/details",
                        "They have died",
                        "Record it",
                        "POST " + PERSON + "/died",
                        "#on-day=3",
                        "#on-month=November",
                        "#on-year=2026"),
                Form.of(
                        "/people/p2/details",
                        "This was recorded by mistake",
                        "Open their record again",
                        "POST /api/people/p2/died/take-back",
                        "#reason=Another Amara"),
                Form.of(
                        "/waiting/i2",
                        "It was not them",
                        "Undo this match",
                        "POST /api/introductions/i2/match/take-back",
                        "#reason-i2=Another Amara"),
                Form.of(
                        "/people/p1",
                        "They would like a pause",
                        "Start the pause",
                        "POST " + PERSON + "/pause",
                        "#until-day=3",
                        "#until-month=1",
                        "#until-year=2027"),
                Form.of(
                        "/people/p1/access",
                        "Change the lead worker",
                        "Save lead worker",
                        "POST " + PERSON + "/lead-worker",
                        "#lead-here=w2"),
                Form.of(
                        "/people/p1/access",
                        "Let someone sign in",
                        "Make a code",
                        "POST /api/accounts",
                        "#accountKind=supporter"),
                Form.of(
                        "/team",
                        "",
                        "Invite",
                        "POST /api/accounts",
                        "#name-lambeth=Nadia",
                        "#kind-lambeth-lead=yes"),
                Form.of(
                        "/place",
                        "Add a line",
                        "Save",
                        "PUT /api/places/lambeth/settings",
                        "#crisisLines-1-name-lambeth=The night café",
                        "#lawfulBasis-lambeth=consent"),
                Form.of(
                        "/huddle",
                        "",
                        "Welcome them: Tomasz",
                        "POST /api/huddles/h1/decisions",
                        "#step-i1=visit",
                        "#lead-i1=w2"),
                Form.of(
                        "/huddle",
                        "Who came (1)",
                        "Save who came",
                        "POST /api/huddles/h1/came",
                        "#came-lambeth-w2=yes"),
                Form.of(
                        "/privacy",
                        "Place a hold",
                        "Place a hold for Amara",
                        "POST " + PERSON + "/holds",
                        "#hold-r1=court"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void afterAReloadItIsThereForWhoeverTypedItAndForNobodyElse(Form form) {
        try (var visit = typed(form)) {
            var page = visit.page();
            page.reload();
            form.typed().forEach(it -> stands(page, it));

            portal.when("GET /api/me", 200, SOMEBODY_ELSE);
            page.reload();
            open(page, form);
            form.typed().forEach(it -> standsNot(page, it));

            portal.when("GET /api/me", 200, EVERYTHING);
            page.reload();
            form.typed().forEach(it -> stands(page, it));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatWasSentIsGone(Form form) {
        portal.when(form.asks(), 200, answer(form));
        try (var visit = typed(form)) {
            var page = visit.page();
            page.reload();
            stands(page, form.typed().getFirst());
            if (page.locator("#sure").isVisible()) page.locator("#sure").check();
            button(page, form.send()).click();
            page.waitForCondition(() -> !portal.asked(form.method(), form.path()).isEmpty());
            page.waitForCondition(() -> kept(page).isEmpty());

            visit.open(form.page());
            open(page, form);

            form.typed().forEach(it -> standsNot(page, it));
            assertThat(page.locator("[data-kept]")).hasCount(0);
        }
    }

    @Test
    void thatSomebodyIsSureIsSaidEachTime() {
        var died = forms().filter(it -> it.path().endsWith("/died")).findFirst().orElseThrow();
        try (var visit = typed(died)) {
            visit.page().locator("#sure").check();
            visit.page().reload();

            stands(visit.page(), died.typed().getFirst());
            assertThat(visit.page().locator("#sure")).not().isChecked();
        }
    }

    @Test
    void whatIsNotWantedIsThrownAway() {
        var form = forms().findFirst().orElseThrow();
        try (var visit = typed(form)) {
            var page = visit.page();
            page.reload();
            assertThat(page.locator("[data-kept]")).containsText("have not sent it yet");
            visit.picture("kept-form").isAccessible();
            button(page, "Throw it away").click();

            assertThat(page.locator("#name")).isFocused();
            assertThat(page.locator("#preferredName")).hasValue("Ama");
            page.waitForCondition(() -> kept(page).isEmpty());
            assertThat(page.locator("[data-kept]")).hasCount(0);
        }
    }

    @Test
    void whatAColleagueChangedMeanwhileIsNotUndoneByWhatWaited() {
        try (var visit = typed(forms().findFirst().orElseThrow())) {
            var page = visit.page();
            portal.when(
                    "GET " + PERSON,
                    200,
                    Answers.AMARA_WHOLE
                            .replace("\"preferredName\":\"Ama\"", "\"preferredName\":\"Mara\"")
                            .replace("she/her", "they/them"));
            page.reload();

            assertThat(page.locator("#preferredName")).hasValue("Amy");
            assertThat(page.locator("#communicationNeeds")).hasValue("A quiet room");
            assertThat(page.locator("#pronouns")).hasValue("they/them");
            var both = page.locator("[data-said] section");
            assertThat(both).hasCount(1);
            assertThat(both.locator("dd")).hasText(new String[] {"Amy", "Mara"});
            visit.picture("kept-clash").isAccessible();
        }
    }

    private Visit typed(Form form) {
        var visit = Visit.desktop(portal.base()).open(form.page());
        open(visit.page(), form);
        form.typed().forEach(it -> type(visit.page(), it));
        return visit;
    }

    private static void open(Page page, Form form) {
        if (form.opens().isEmpty()) return;
        page.locator("summary, button")
                .getByText(form.opens())
                .or(button(page, form.opens()))
                .first()
                .click();
    }

    private static void type(Page page, String step) {
        var field = field(page, step);
        field.waitFor();
        var before = kept(page);
        switch (kind(field)) {
            case "select-one" -> field.selectOption(value(step));
            case "checkbox", "radio" -> field.check();
            default -> field.fill(value(step));
        }
        page.waitForCondition(() -> !kept(page).equals(before));
    }

    private static void stands(Page page, String step) {
        var field = field(page, step);
        field.waitFor();
        if (isBox(field)) assertThat(field).isChecked();
        else assertThat(field).hasValue(value(step));
    }

    private static void standsNot(Page page, String step) {
        var field = field(page, step);
        field.waitFor();
        if (isBox(field)) assertThat(field).not().isChecked();
        else assertThat(field).not().hasValue(value(step));
    }

    private static Locator field(Page page, String step) {
        return page.locator(step.split("=")[0]);
    }

    private static String value(String step) {
        return step.split("=")[1];
    }

    private static String kind(Locator field) {
        return (String) field.evaluate("it => it.type");
    }

    private static boolean isBox(Locator field) {
        return List.of("checkbox", "radio").contains(kind(field));
    }

    private static String answer(Form form) {
        if (form.path().equals("/api/accounts")) return TeamAnswers.INVITED;
        return form.method().equals("PUT") ? TeamAnswers.settings(5) : "{}";
    }

    private static String kept(Page page) {
        return (String)
                page.evaluate(
                        "Object.entries(sessionStorage).filter(([name]) =>"
                                + " name.startsWith('sealed')).join()");
    }
}
