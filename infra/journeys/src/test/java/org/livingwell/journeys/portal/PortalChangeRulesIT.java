package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.regex.Pattern;

/** Who works with somebody changes how they are reached: looser only as heard from them. */
@InChromium
class PortalChangeRulesIT {

    private static final String PERSON = "/api/people/p1";
    private static final String RULES = PERSON + "/contact-rules";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, Answers.NOBODY_WAITS)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + RULES, 200, RuleAnswers.DEBORAH)
                    .when("GET " + PERSON + "/care-plan", 200, Answers.PLAN)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY);

    @Test
    void whatIsStricterIsSavedAtOnceAndNobodyIsAskedWhoSaidSo() {
        portal.when("PUT " + RULES, 204, "");
        try (var visit = wide(320).open("/people/p1/contact")) {
            var form = changing(visit);
            form.getByLabel("A visit").uncheck();
            form.getByLabel("Someone we must never speak to").fill("Mark\nhis brother");
            assertThat(form.getByLabel("How did you hear it from them?")).isHidden();
            visit.picture("rules-form").fitsTheScreen().isAccessible();
            visit.isWalkedByKeyboard();
            save(form).click();

            visit.says("Saved.");
            var sent = portal.asked("PUT", RULES).getFirst();
            assertThat(sent.header("If-match")).isNotBlank();
            assertThat(sent.body())
                    .contains(
                            "\"heard\":null",
                            "{\"channel\":\"call\",\"safe\":true,\"windows\":[{\"days\":[\"tuesday\"],\"from\":\"10:00\",\"to\":\"12:00\"}],\"through\":null}",
                            "\"through\":{\"who\":\"my sister Ruth\",\"what\":\"that it is about"
                                    + " the garden\"}",
                            "\"channel\":\"visit\",\"safe\":false",
                            "\"withheldNumber\":true",
                            "\"neverTalkTo\":\"Mark\\nhis brother\"",
                            "\"mayTalkTo\":null",
                            "\"until\":\"2027-05-26\"");
        }
    }

    @Test
    void whatIsLooserNeedsToHaveBeenHeardFromThem() {
        portal.when("PUT " + RULES, 204, "");
        try (var visit = wide(320).open("/people/p1/contact")) {
            var form = changing(visit);
            form.getByLabel("A text").check();
            assertThat(form).containsText("This allows more than now");
            save(form).click();

            assertThat(form.locator(".govuk-error-summary")).isFocused();
            assertThat(form).containsText("Choose how you heard this from them");
            assertThat(portal.asked("PUT", RULES)).isEmpty();
            visit.picture("rules-heard").fitsTheScreen().isAccessible();
            form.getByLabel("How did you hear it from them?").selectOption("call");
            save(form).click();

            visit.says("Saved.");
            assertThat(portal.asked("PUT", RULES).getFirst().body())
                    .contains(
                            "\"channel\":\"text\",\"safe\":true",
                            "\"heard\":{\"how\":\"call\",\"on\":\"2026-11-25\"}");
            assertThat(form.getByLabel("How did you hear it from them?")).isHidden();
        }
    }

    /** Each of these alone allows more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#rules-voicemail",
                "#rules-withheldNumber",
                "#rules-deviceShared",
                "#rules-lettersOpened",
                "#rules-mayTalkTo=Ruth",
                "#rules-when=Whenever",
                "#rules-neverTalkTo=Mark and Bert",
                "#rules-neverTalkTo=",
                "#rules-neverKnow=his brother",
                "#rules-channels-0-windows-0-days-friday",
                "#rules-channels-0-windows-0-to=12:30",
                "#rules-channels-0-windows-0-from=09:59",
                "#rules-channels-3-through-what=anything",
                "#rules-channels-3-through-who=",
                "#rules-channels-4-through-who=Ruth",
                "#rules-until-year=2028"
            })
    void whateverAllowsMoreIsAskedFor(String what) {
        try (var visit = wide(1280).open("/people/p1/contact")) {
            var form = changing(visit);
            change(visit, form, what);

            assertThat(form.getByLabel("How did you hear it from them?")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#rules-safe-call",
                "#rules-neverTalkTo=Bert\nMark",
                "#rules-when=Tuesday mornings, when he is out\nNot by bus",
                "#rules-mayTalkTo=",
                "#rules-channels-0-windows-0-to=11:30",
                "#rules-channels-4-windows-1-days-saturday",
                "#rules-until-year=2026"
            })
    void whatAllowsNoMoreIsNot(String what) {
        try (var visit = wide(1280).open("/people/p1/contact")) {
            var form = changing(visit);
            change(visit, form, what);

            assertThat(form.getByLabel("How did you hear it from them?")).isHidden();
        }
    }

    @Test
    void whereThePageWasWrongTheApiSaysSoAndIsAnswered() {
        portal.when(
                "PUT " + RULES,
                Answer.json(
                        409,
                        Answers.problem(
                                409, "looser-needs-hearing", "Say how you heard this from them")),
                Answer.json(
                        409,
                        Answers.problem(
                                409,
                                "heard-not-allowed",
                                "They have not said that a text is safe")),
                Answer.json(204, ""));
        try (var visit = wide(320).open("/people/p1/contact")) {
            var form = changing(visit);
            form.getByLabel("A visit").uncheck();
            save(form).click();
            assertThat(form.locator(".govuk-error-summary"))
                    .containsText("Say how you heard this from them");
            assertThat(form.getByLabel("A visit")).not().isChecked();
            form.getByLabel("How did you hear it from them?").selectOption("text");
            save(form).click();
            assertThat(form.locator(".govuk-error-summary"))
                    .containsText("They have not said that a text is safe");
            form.getByLabel("How did you hear it from them?").selectOption("came");
            save(form).click();

            visit.says("Saved.");
            assertThat(portal.asked("PUT", RULES).getLast().body())
                    .contains("\"heard\":{\"how\":\"came\"");
        }
    }

    @Test
    void whatIsNotClearIsSettledByHearingItThoughNothingChanges() {
        portal.when("GET " + RULES, 200, RuleAnswers.DIFFERS).when("PUT " + RULES, 204, "");
        try (var visit = wide(320).open("/people/p1/contact")) {
            var form = changing(visit);
            form.getByLabel("How did you hear it from them?").selectOption("came");
            save(form).click();

            visit.says("Saved.");
            assertThat(portal.asked("PUT", RULES).getFirst().body())
                    .contains("\"heard\":{\"how\":\"came\",\"on\":\"2026-11-25\"}");
        }
    }

    @Test
    void halfATimeIsNotGuessed() {
        try (var visit = wide(320).open("/people/p1/contact")) {
            var form = changing(visit);
            form.getByText("Times for calls").click();
            form.locator("#rules-channels-0-windows-1-from").fill("14:00");
            form.locator("#rules-channels-0-windows-0-to").fill("09:00");
            save(form).click();

            assertThat(form.locator(".govuk-error-summary li"))
                    .hasText(
                            new String[] {
                                "The end must be later than the start: Calls, time 1",
                                "Choose the days: Calls, time 2"
                            });
            visit.picture("rules-half-time").fitsTheScreen().isAccessible();
            assertThat(portal.asked("PUT", RULES)).isEmpty();
        }
    }

    @Test
    void whatTheyAskedForOnTheirOwnPageIsHeardFirst() {
        portal.when("GET " + RULES, 200, RuleAnswers.ASKED).when("PUT " + RULES, 204, "");
        try (var visit = wide(320).open("/people/p1/contact")) {
            var card = card(visit);
            assertThat(card).containsText("They asked for this on their own page");
            assertThat(fact(card, "A text")).hasText("Yes. Fridays, 2pm to 4pm");
            visit.picture("rules-asked").fitsTheScreen().isAccessible();
            card.getByText("I have heard this from them").click();

            assertThat(card.locator("#heard-how")).isFocused();
            assertThat(card.locator("#rules-safe-text")).isChecked();
            assertThat(portal.asked("PUT", RULES)).isEmpty();
            card.locator("#heard-how").selectOption("visit");
            visit.picture("rules-asked-filled").fitsTheScreen().isAccessible();
            save(card.locator("form")).click();

            visit.says("Saved.");
            assertThat(portal.asked("PUT", RULES).getFirst().body())
                    .contains(
                            "\"channel\":\"text\",\"safe\":true,\"windows\":[{\"days\":[\"friday\"],\"from\":\"14:00\",\"to\":\"16:00\"}]",
                            "\"how\":\"visit\"");
        }
    }

    @Test
    void whatIsTypedComesBackAndIsSeenAfterAReload() {
        try (var visit = wide(320).open("/people/p1/contact")) {
            var form = changing(visit);
            form.getByText("Times for calls").click();
            form.locator("#rules-channels-0-windows-1-from").fill("14:00");
            form.getByLabel("A text").check();
            var before = kept(visit);
            form.getByLabel("How did you hear it from them?").selectOption("visit");
            visit.page().waitForCondition(() -> !kept(visit).equals(before));
            visit.page().reload();

            assertThat(form.locator("#rules-channels-0-windows-1-from")).hasValue("14:00");
            assertThat(form.locator("#rules-channels-0-windows-1-from")).isVisible();
            assertThat(form.getByLabel("A text")).isChecked();
            assertThat(form.getByLabel("How did you hear it from them?")).hasValue("visit");
        }
    }

    @Test
    void twoWhoChangeItAtOnceBothSeeIt() {
        portal.when(
                "PUT " + RULES,
                412,
                Answers.problem(412, "changed-meanwhile", "Someone else has changed this"));
        try (var visit = wide(320).open("/people/p1/contact")) {
            var form = changing(visit);
            form.getByLabel("Someone we must never speak to").fill("Mark\nBert");
            portal.when(
                    "GET " + RULES,
                    200,
                    RuleAnswers.DEBORAH.replace(
                            "\"neverTalkTo\":\"Mark\"", "\"neverTalkTo\":\"Mark\\nAnn\""));
            save(form).click();

            var both = visit.page().locator("[data-said] section");
            assertThat(both.locator("dd")).hasText(new String[] {"Mark Bert", "Mark Ann"});
            assertThat(form.getByLabel("Someone we must never speak to")).hasValue("Mark\nBert");
        }
    }

    static String kept(Visit visit) {
        return (String)
                visit.page()
                        .evaluate(
                                "Object.entries(sessionStorage).filter(([name]) =>"
                                        + " name.startsWith('sealed')).join()");
    }

    private static Locator changing(Visit visit) {
        card(visit).getByText("Change how to reach them").click();
        var form = card(visit).locator("form");
        form.waitFor();
        return form;
    }

    private static void change(Visit visit, Locator form, String what) {
        visit.page()
                .evaluate(
                        "document.querySelectorAll('#safely ~ * details, lw-change-rules"
                                + " details').forEach((it) => (it.open = true))");
        var field = form.locator(what.split("=")[0]);
        if (!what.contains("=")) field.click();
        else field.fill(what.substring(what.indexOf('=') + 1));
    }

    private static Locator save(Locator form) {
        return form.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true));
    }

    private Visit wide(int width) {
        var visit = width == 320 ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.at("2026-11-25T12:00:00Z");
        return visit;
    }

    private static Locator card(Visit visit) {
        return visit.page().locator("section[aria-labelledby=safely]");
    }

    private static Locator fact(Locator card, String name) {
        return card.locator("dt")
                .filter(new FilterOptions().setHasText(Pattern.compile("^" + name + "$")))
                .locator("+ dd");
    }
}
