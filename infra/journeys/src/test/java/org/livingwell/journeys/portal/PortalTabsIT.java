package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tabs of a person's page: an address each, nothing jumps, and paper has them all. */
@InChromium
class PortalTabsIT {

    private static final String PERSON = "/api/people/p1";
    private static final String FULL =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[{"section":"story","entries":[{"text":"I moved here for the music and stayed for the park. There is a bench by the pond where nobody asks me anything, and on Sundays the band plays until the light goes."}]},
             {"section":"strengths","entries":[]},{"section":"coping","entries":[{"text":"Cold water on my wrists"}]},{"section":"support","entries":[]},{"section":"relationships","entries":[]},
             {"section":"future","entries":[]},{"section":"wellbeing","entries":[]},{"section":"reflections","entries":[]},{"section":"safety-plan","entries":[{"text":"I ring Ada when it begins"}]},{"section":"goals","entries":[]}]}\
            """;
    private static final String NINE =
            "{\"person\":\"p1\",\"next\":null,\"entries\":["
                    + IntStream.range(0, 9)
                            .mapToObj(
                                    it ->
                                            "{\"id\":\"w%d\",\"at\":\"2026-11-24T10:%d:00Z\",\"step\":\"story\",\"type\":\"careplan.EntryProposed.v1\",\"summary\":\"Words were added to the care plan\"}"
                                                    .formatted(it, 39 - it))
                            .collect(Collectors.joining(","))
                    + ",{\"id\":\"e1\",\"at\":\"2026-11-23T23:40:00Z\",\"step\":\"introduction\",\"type\":\"intake.PersonWelcomed.v1\",\"summary\":\"Welcomed"
                    + " into the network\"}]}";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/workers?place=lambeth", 200, TalkAnswers.TEAM)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when("GET " + PERSON, 200, Answers.AMARA_WHOLE)
                    .when("GET " + PERSON + "/care-plan", 200, FULL)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.TALKS)
                    .when("GET " + PERSON + "/concerns", 200, TalkAnswers.CONCERNS)
                    .when("GET " + PERSON + "/journey", 200, NINE);

    @Test
    void aTabHasAnAddressThatSurvivesAReloadAndBack() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            var page = visit.page();
            assertThat(here(page)).hasText("Now");
            int read = portal.asked("GET", PERSON).size();

            tab(page, "Plan").focus();
            page.keyboard().press("Enter");

            assertThat(page).hasURL(portal.base() + "/people/p1/plan");
            assertThat(page).hasTitle("Notes");
            assertThat(here(page)).hasText("Plan");
            assertThat(page.locator(".tab:not(.aside) > h2")).hasText("Plan");
            assertThat(page.locator(".tab:not(.aside) > h2")).isFocused();
            assertThat(portal.asked("GET", PERSON)).hasSize(read);

            page.reload();
            assertThat(here(page)).hasText("Plan");
            assertThat(page.getByText("Cold water on my wrists")).isVisible();
            page.goBack();
            assertThat(here(page)).hasText("Now");
            assertThat(page.getByText("Cold water on my wrists")).isHidden();
        }
    }

    @Test
    void whatIsNotBuiltYetHasNoTab() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            assertThat(visit.page().locator(".tab-links a"))
                    .hasText(
                            new String[] {
                                "Now",
                                "Plan",
                                "Goals",
                                "Conversations",
                                "Keeping safe",
                                "Contact",
                                "Details",
                                "Who has access"
                            });
        }
    }

    @Test
    void thePlanIsOneColumnThatIsGoodToReadAndWhatIsEmptyTakesOneLine() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/plan")) {
            var plan = visit.page().locator(".tab:not(.aside) .plan");
            plan.waitFor();
            var column = plan.boundingBox();
            var letter =
                    (double)
                            plan.evaluate(
                                    "it => { const one = document.createElement('span');"
                                        + " one.textContent = '0'.repeat(65); it.append(one); const"
                                        + " wide = one.getBoundingClientRect().width; one.remove();"
                                        + " return wide + 0.5; }");
            assertThat(column.width).isLessThanOrEqualTo(letter);
            for (var section : plan.locator("> li").all())
                assertThat(section.boundingBox().x).isEqualTo(column.x);
            for (var empty : plan.locator(".empty").all())
                assertThat(empty.boundingBox().height).isLessThan(48);
            assertThat(plan.locator(".empty")).hasCount(7);
        }
    }

    @Test
    void theTimelineIsByDayAndSaysWhatIsAlikeOnce() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var days = visit.page().locator(".days > li");
            assertThat(days).hasCount(2);
            assertThat(days.first().locator("h4")).hasText("24 November 2026");
            assertThat(days.first().locator("li")).hasCount(1);
            assertThat(days.first()).containsText("9 things added to the plan");
            assertThat(days.first()).containsText("10:31 to 10:39");
            assertThat(days.last()).containsText("Welcomed into the network");
            visit.picture("person-now").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void nothingJumpsWhenSomethingOpens() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/access")) {
            var page = visit.page();
            var title = page.locator("summary").getByText("Open to named workers only");
            page.locator(".who-bar .ways").first().waitFor();
            visit.everythingHasCome();
            title.scrollIntoViewIfNeeded();
            var before = title.boundingBox();
            var bar = page.locator(".who-bar").boundingBox();
            title.click();
            page.getByLabel("Ola Nowak").waitFor();

            assertThat(title.boundingBox().y).isEqualTo(before.y);
            assertThat(title.boundingBox().x).isEqualTo(before.x);
            assertThat(page.locator(".who-bar").boundingBox().height).isEqualTo(bar.height);
        }
    }

    @Test
    void worriesShutWhenTheTabIsLeft() {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1/keeping-safe")) {
            var page = visit.page();
            button(page, "Open safety concerns").click();
            page.locator(".concern").waitFor();

            tab(page, "Plan").click();
            assertThat(here(page)).hasText("Plan");
            assertThat(page.locator(".concern, lw-concerns")).hasCount(0);
            tab(page, "Keeping safe").click();

            button(page, "Open safety concerns").waitFor();
            assertThat(page.locator(".concern")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan", "/keeping-safe", "/access"})
    void paperHasEveryTabThatIsTheirsUnfoldedWhicheverWasOpen(String tab) {
        try (var visit = Visit.desktop(portal.base()).open("/people/p1" + tab)) {
            var page = visit.page();
            page.locator(".who-bar h1").getByText("Ama").waitFor();
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            for (var theirs :
                    List.of(
                            "Amara Obi",
                            "she/her, aged",
                            "Cold water on my wrists",
                            "I ring Ada when it begins",
                            "9 things added to the plan",
                            "Nothing yet",
                            "24 November"))
                assertThat(page.locator("main").getByText(theirs).first()).isVisible();
            for (var ours :
                    List.of(
                            "Safety concerns",
                            "the man I live with",
                            "7700 900123",
                            "no calls",
                            "Signing in",
                            "What they agree to"))
                for (var it : page.locator("main").getByText(ours).all()) assertThat(it).isHidden();
            visit.picture("paper-person" + tab.replace('/', '-'));
        }
    }

    @Test
    void whatIsOpenedFromOutsideIsReadAndOffersNothingToChange() {
        var opened =
                Answers.AMARA_WHOLE.replace(
                        "\"place\":\"lambeth\"",
                        "\"place\":\"lambeth\",\"openUntil\":\"2999-11-24T12:34:00Z\"");
        portal.when("GET " + PERSON, 200, opened);
        try (var visit = Visit.desktop(portal.base()).open("/people/p1")) {
            assertThat(visit.page().locator(".tab-links a"))
                    .hasText(
                            new String[] {
                                "Now",
                                "Plan",
                                "Goals",
                                "Conversations",
                                "Keeping safe",
                                "Contact",
                                "Details"
                            });
            for (var tab : List.of("", "/conversations", "/contact", "/details")) {
                visit.open("/people/p1" + tab);
                assertThat(visit.page().locator(".who-bar")).containsText("Emergency access");
                assertThat(visit.page().locator(".tab:not(.aside)").locator("form, button"))
                        .hasCount(0);
            }
        }
    }

    private static Locator tab(Page page, String name) {
        return page.locator(".tab-links")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator here(Page page) {
        return page.locator(".tab-links a[aria-current=page]");
    }
}
