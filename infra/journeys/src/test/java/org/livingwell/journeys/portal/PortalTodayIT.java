package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A worker's morning: who needs somebody now, and what is left open with whom. */
@InChromium
class PortalTodayIT {

    private static final String PLANNED =
            WaitingAnswers.MINE.replace("\"begun\":true", "\"begun\":false");

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.FOUR_WAIT)
                    .when("GET /api/introductions/counts?place=lambeth", 200, WaitingAnswers.COUNTS)
                    .when("GET /api/people/mine?place=lambeth", 200, WaitingAnswers.MINE)
                    .when("GET /api/next-steps", 200, WaitingAnswers.STEPS)
                    .when("GET /api/people/p1", 200, Answers.AMARA)
                    .when("GET /api/people/p1/conversations/c1", 200, TalkAnswers.OPEN);

    @Test
    void countsAreTrueBeyondTheFirstPage() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            assertThat(visit.page().locator(".counts li"))
                    .hasText(
                            new String[] {
                                "312 waiting in Lambeth",
                                "27 need someone soon",
                                "41 due by today",
                                "33 promises overdue"
                            });
            visit.picture("today-mine").fitsTheScreen().isAccessible().behaved();
        }
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            visit.page().locator(".my-people").first().waitFor();
            visit.picture("today-mine").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsLeftOpenWithMyPeopleIsOnePressAway() {
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var amara = visit.page().locator(".my-people li").first();
            assertThat(amara).containsText("Ask about consent again");
            assertThat(amara).containsText("2 things to check with them");
            assertThat(visit.page().locator("main")).containsText("One more");

            amara.getByText("Finish the conversation").click();

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1/conversations/c1");
        }
    }

    @Test
    void aConversationThatIsToComeIsNotLeftHalfWay() {
        String planned = PLANNED.replace("2026-11-24", "2999-01-04");
        portal.when("GET /api/people/mine?place=lambeth", 200, planned);
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var amara = visit.page().locator(".my-people li").first();
            assertThat(amara).containsText("Conversation on Friday 4 January 2999");
            assertThat(amara).not().containsText("Finish the conversation");
        }
    }

    @Test
    void aConversationOfTodayMayBeYetToBe() {
        portal.when("GET /api/people/mine?place=lambeth", 200, PLANNED);
        try (var visit = Visit.desktop(portal.base())) {
            visit.at("2026-11-24T09:00:00Z");
            var amara = visit.open("/today").page().locator(".my-people li").first();
            assertThat(amara).containsText("Conversation today");
            assertThat(amara).not().containsText("Finish");
        }
    }

    @Test
    void aConversationOfTodayThatWasBegunIsThereToFinish() {
        try (var visit = Visit.phone(portal.base())) {
            visit.at("2026-11-24T16:00:00Z");
            visit.page().setViewportSize(320, 800);
            var amara = visit.open("/today").page().locator(".my-people li").first();
            assertThat(amara).containsText("Finish today’s conversation");
            visit.fitsTheScreen().isAccessible();

            amara.getByText("Finish today’s conversation").press("Enter");

            assertThat(visit.page()).hasURL(portal.base() + "/people/p1/conversations/c1");
        }
    }

    @Test
    void ofAConversationThatWasPlannedAndNeverBegunIsNotSaidThatItTookPlace() {
        portal.when("GET /api/people/mine?place=lambeth", 200, PLANNED);
        try (var visit = Visit.phone(portal.base())) {
            visit.at("2026-11-26T09:00:00Z");
            var amara = visit.open("/today").page().locator(".my-people li").first();
            assertThat(amara).containsText("Conversation planned for Tuesday 24 November");
            assertThat(amara).not().containsText("Finish");
        }
    }

    @Test
    void whatIHaveToDoNextIsInPlainWordsAndLeavesOnceItsEndIsSaid() {
        portal.when("POST /api/next-steps/s2/finish", 204, "");
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var steps = visit.page().locator("lw-my-steps");
            assertThat(steps.locator("h3"))
                    .hasText(new String[] {"Urgent or overdue", "Today", "After today"});
            assertThat(steps.locator(".row").nth(1)).containsText("Amara");
            assertThat(steps.locator(".row").nth(1)).containsText("Have a conversation");
            assertThat(steps.locator(".row").last()).containsText("Open their page");
            assertThat(steps.locator(".row").last()).containsText("Next step");
            visit.picture("today-steps").fitsTheScreen().isAccessible();

            steps.getByText("Done").nth(1).click();
            visit.picture("today-step-done").isAccessible();
            visit.page().getByLabel("How it ended").selectOption("not-reached");
            portal.when("GET /api/next-steps", 200, WaitingAnswers.NO_STEPS);
            visit.page().locator("dialog").getByText("Save").click();

            assertThat(steps).containsText("You have no open next steps");
            org.assertj.core.api.Assertions.assertThat(
                            portal.asked("POST", "/api/next-steps/s2/finish").getFirst().body())
                    .contains("not-reached");
            visit.behaved();
        }
        portal.when("GET /api/next-steps", 200, WaitingAnswers.STEPS);
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            visit.page().locator("lw-my-steps .row").first().waitFor();
            visit.picture("today-steps").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whomIMeetTodayStandsBeforeMyStepsAndNobodyWhereThereIsNobody() {
        String day =
                """
                {"appointments":[
                 {"id":"a1","person":"p1","place":"lambeth","startsAt":"2026-12-01T10:00:00Z","endsAt":"2026-12-01T11:00:00Z","kind":"conversation","interpreter":true},
                 {"id":"a2","person":"p9","place":"lambeth","startsAt":"2026-12-01T14:30:00Z","endsAt":"2026-12-01T15:00:00Z","kind":"first-meeting","interpreter":false}]}
                """;
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            visit.page().locator("lw-my-steps .row").first().waitFor();
            var asked = "/api/calendar/today";
            visit.page().waitForCondition(() -> !portal.asked("GET", asked).isEmpty());
            visit.everythingHasCome();
            assertThat(visit.page().getByText("My appointments today")).hasCount(0);
        }
        portal.when("GET /api/calendar/today", 200, day);
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            var rows = visit.page().locator("section[aria-labelledby='my-day'] .row");
            assertThat(rows).hasCount(2);
            assertThat(rows.first()).containsText("Amara");
            assertThat(rows.first()).containsText("10:00 to 11:00");
            assertThat(rows.first()).containsText("With an interpreter");
            assertThat(rows.last()).containsText("Open their page");
            assertThat(rows.last().locator("a")).hasAttribute("href", "/people/p9");
            visit.picture("today-appointments").fitsTheScreen().isAccessible().behaved();
        }
    }

    @Test
    void whoeverWalksWithSomeoneElseIsCalledByTheirNameAndAskedAboutOnce() {
        var names = "{\"names\":[{\"person\":\"p9\",\"name\":\"Deborah\"}]}";
        portal.when("POST /api/people/names", 200, names);
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var last = visit.page().locator("lw-my-steps .row").last();
            assertThat(last).containsText("Deborah");
            assertThat(last.locator("a")).hasAttribute("href", "/people/p9");

            var steps = portal.asked("GET", "/api/next-steps").size();
            visit.page().evaluate("dispatchEvent(new Event('online'))");
            visit.page()
                    .waitForCondition(() -> portal.asked("GET", "/api/next-steps").size() > steps);
            visit.everythingHasCome();

            assertThat(last).containsText("Deborah");
            org.assertj.core.api.Assertions.assertThat(portal.asked("POST", "/api/people/names"))
                    .singleElement()
                    .extracting(it -> it.body())
                    .isEqualTo("{\"people\":[\"p9\"]}");
            visit.behaved();
        }
    }

    @Test
    void whatIsToBeDoneIsReadToItsEnd() {
        var ask = WaitingAnswers.STEPS.replace("of-tomorrow", "ask-in-person");
        portal.when("GET /api/next-steps", 200, ask);
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            var said = visit.page().locator("lw-my-steps .row .said").last();
            assertThat(said).isVisible();
            org.assertj.core.api.Assertions.assertThat(
                            said.evaluate("it => it.scrollHeight <= it.clientHeight"))
                    .isEqualTo(true);
        }
    }

    @Test
    void whoeverIsAwaySaysWhoCoversAndIsBackByAPress() {
        String away =
                "{\"place\":\"lambeth\",\"from\":\"2030-01-07\",\"until\":\"2030-01-11\",\"cover\":\"w2\"}";
        String here = "{\"place\":null,\"from\":null,\"until\":null,\"cover\":null}";
        portal.when("GET /api/workers?place=lambeth", 200, Answers.WORKERS)
                .when("GET /api/away", 200, here)
                .when("PUT /api/away", 200, away)
                .when("POST /api/away/back", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            visit.page().getByText("Away for a while").click();
            var form = visit.page().locator("lw-away form");
            form.locator("#away-from-day").fill("7");
            form.locator("#away-from-month").fill("1");
            form.locator("#away-from-year").fill("2030");
            form.locator("#away-until-day").fill("11");
            form.locator("#away-until-month").fill("1");
            form.locator("#away-until-year").fill("2030");
            form.getByLabel("Who covers for you?").selectOption("lambeth w2");
            visit.picture("today-away").fitsTheScreen().isAccessible();
            portal.when("GET /api/away", 200, away);
            form.getByText("Save").click();

            assertThat(visit.page().locator("lw-away")).containsText("Walt Finch covers for you");
            org.assertj.core.api.Assertions.assertThat(
                            portal.asked("PUT", "/api/away").getFirst().body())
                    .contains("\"cover\":\"w2\"", "\"until\":\"2030-01-11\"");
            visit.picture("today-away-said").fitsTheScreen().isAccessible();
            portal.when("GET /api/away", 200, here);
            visit.page().getByText("I’m back now").click();
            assertThat(visit.page().locator("lw-away")).not().containsText("covers for you from");
            visit.behaved();
        }
    }

    @Test
    void theStepsOfWhoeverICoverForSayWhoseTheyAre() {
        portal.when("GET /api/workers?place=lambeth", 200, Answers.WORKERS)
                .when(
                        "GET /api/next-steps",
                        200,
                        WaitingAnswers.STEPS.replaceFirst(
                                "\"owner\":\"[^\"]*\"", "\"owner\":\"w2\""));
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            var steps = visit.page().locator("lw-my-steps");
            assertThat(steps.locator(".row").first()).containsText("Covering for Walt Finch");
            assertThat(steps.getByText("Covering for")).hasCount(1);
            visit.picture("today-covering").fitsTheScreen().isAccessible();
        }
    }

    /** It names Wanda, and nobody knows yet whether she saw it. */
    @Test
    void whatRingsIsTakenAlsoByWhoeverIsNamedForIt() {
        String ringing = "\"urgent\":true,\"rings\":true";
        portal.when(
                        "GET /api/next-steps",
                        200,
                        WaitingAnswers.STEPS.replaceFirst("\"urgent\":false", ringing))
                .when("POST /api/next-steps/s1/take", 204, "");
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            var steps = visit.page().locator("lw-my-steps");
            assertThat(steps.getByText("Whoever is on duty is told of this")).hasCount(1);
            assertThat(steps.getByText("I’ll do it")).hasCount(1);
            visit.picture("today-step-rings").fitsTheScreen().isAccessible();

            portal.when("GET /api/next-steps", 200, WaitingAnswers.STEPS);
            steps.getByText("I’ll do it").click();

            visit.page().getByText("It is yours now.").waitFor();
            assertThat(steps.getByText("I’ll do it")).hasCount(0);
            visit.behaved();
        }
    }

    @Test
    void aStepIsPassedOnToSomeoneInTheTeam() {
        portal.when("GET /api/workers?place=lambeth", 200, Answers.WORKERS)
                .when("POST /api/next-steps/s2/pass-on", 204, "");
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            visit.page().locator("lw-my-steps").getByText("Pass on").nth(1).click();
            assertThat(visit.page().locator("dialog option")).hasText(new String[] {"Walt Finch"});
            visit.picture("today-step-pass-on").isAccessible();
            visit.page().locator("dialog").getByText("Pass it on").click();

            visit.page()
                    .waitForCondition(
                            () -> !portal.asked("POST", "/api/next-steps/s2/pass-on").isEmpty());
            org.assertj.core.api.Assertions.assertThat(
                            portal.asked("POST", "/api/next-steps/s2/pass-on").getFirst().body())
                    .contains("w2");
            visit.page().getByText("Passed on.").waitFor();
        }
    }

    @Test
    void aLeadSeesForWhomNobodyDoesAnythingNext() {
        portal.when(
                        "GET /api/me",
                        200,
                        Answers.WANDA.replace("[\"worker\"]", "[\"worker\",\"lead\"]"))
                .when("GET /api/next-steps/missing?place=lambeth", 200, WaitingAnswers.MISSING);
        try (var visit = Visit.phone(portal.base()).open("/today")) {
            var people = visit.page().locator("[aria-label='People in Lambeth']");
            assertThat(people).containsText("Nobody has the next step in Lambeth");
            assertThat(people).containsText("no next step since");
            assertThat(people.locator("li").first()).containsText("Leon");
            visit.picture("today-missing").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whereNextStepsCannotBeReadTheRestStandsAndItsPartSaysSo() {
        portal.when("GET /api/next-steps", 503, Answers.problem(503, "away", "Away"));
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            assertThat(visit.page().locator(".counts li")).hasCount(4);
            assertThat(visit.page().locator("[aria-label='My next steps']"))
                    .containsText("We cannot load this part");
            assertThat(visit.page().locator(".my-people")).not().hasCount(0);
        }
    }

    @Test
    void whoCannotBeCountedIsNotGuessedAt() {
        portal.when(
                        "GET /api/introductions/counts?place=lambeth",
                        503,
                        Answers.problem(503, "away", "Away"))
                .when(
                        "GET /api/people/mine?place=lambeth",
                        503,
                        Answers.problem(503, "away", "Away"));
        try (var visit = Visit.desktop(portal.base()).open("/today")) {
            assertThat(visit.page().locator("[aria-label=Lambeth] .row")).hasCount(2);
            assertThat(visit.page().locator(".counts")).hasCount(0);
        }
    }
}
