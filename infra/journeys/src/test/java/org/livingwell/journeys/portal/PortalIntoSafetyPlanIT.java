package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What helped most goes into the safety plan's second step with one press. */
@InChromium
class PortalIntoSafetyPlanIT {

    private static final String PERSON = "/api/people/p1";
    private static final String SAFETY = PERSON + "/care-plan/safety-plan";

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerself()
                    .when("GET " + SAFETY, 200, OfflinePlan.PLAN)
                    .when("PUT " + SAFETY, 200, OfflinePlan.PLAN);

    @BeforeEach
    void plan() {
        portal.when(
                "GET " + PERSON + "/care-plan",
                200,
                """
                {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[{"section":"coping","entries":[
                 {"id":"e1","section":"coping","text":"Walk to the river","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":4,"coping":{"way":"nature","tries":{"aLot":2,"aLittle":0,"not":0}}},
                 {"id":"e2","section":"coping","text":"humming","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":4,"coping":{"way":"creative","tries":{"aLot":1,"aLittle":0,"not":0}}},
                 {"id":"e3","section":"coping","text":"Counting","voice":"person","agreement":"agreed","audience":"team","at":"2026-11-21T10:00:00Z","revision":4,"coping":{"way":"grounding","tries":{"aLot":0,"aLittle":3,"not":0}}},
                 {"id":"e4","section":"coping","text":"My worker alone knows","voice":"person","agreement":"agreed","audience":"lead-worker","at":"2026-11-21T10:00:00Z","revision":4,"coping":{"way":"grounding","tries":{"aLot":3,"aLittle":0,"not":0}}}]}]}\
                """);
    }

    @Test
    void whatHelpedALotIsAddedToWhatStandsThere() {
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            var river = entry(visit, "Walk to the river");
            assertThat(into(entry(visit, "Counting"))).hasCount(0);
            assertThat(into(entry(visit, "My worker alone knows"))).hasCount(0);

            into(river).click();

            visit.says("It is in my safety plan");
            var sent = portal.asked("PUT", SAFETY).getFirst();
            assertThat(sent.header("If-match")).isNotEmpty();
            assertThat(sent.body())
                    .contains(
                            "\"myself\":[{\"text\":\"humming\",\"tel\":null},{\"text\":\"Walk to"
                                    + " the river\",\"tel\":null}]",
                            "\"likely\":0",
                            "Tablets are with Adaeze",
                            "\"pets\":\"Adaeze feeds the cat\"",
                            "\"reviewOn\":\"2027-02-24\"");
            assertThat(into(river)).isFocused();
            visit.fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatStandsThereAlreadyStandsThereOnce() {
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            into(entry(visit, "humming")).click();

            visit.says("It is in my safety plan");
            assertThat(portal.asked("PUT", SAFETY)).isEmpty();
        }
    }

    @Test
    void whereNoneIsWrittenItBeginsWithThat() {
        portal.when("GET " + SAFETY, 200, SafetyAnswers.NONE);
        try (var visit = Visit.phone(portal.base()).open("/my-page")) {
            into(entry(visit, "Walk to the river")).click();

            visit.says("It is in my safety plan");
            assertThat(portal.asked("PUT", SAFETY).getFirst().body())
                    .contains("\"warningSigns\":[]", "\"myself\":[{\"text\":\"Walk to the river\"");
        }
    }

    private static Locator entry(Visit visit, String text) {
        return visit.page()
                .locator("lw-plan .entry")
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator into(Locator entry) {
        return entry.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Put it into my safety plan"));
    }
}
