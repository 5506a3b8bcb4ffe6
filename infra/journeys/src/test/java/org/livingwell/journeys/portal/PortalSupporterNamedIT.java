package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.livingwell.journeys.portal.StubPortal.Answer;

import java.util.regex.Pattern;

/** Two supporters who are named in one plan are told apart, and nobody types their names again. */
@InChromium
class PortalSupporterNamedIT {

    private static final String PERSON = "/api/people/p1";
    private static final String CONTACT = "/people/p1/contact";
    private static final String TWO =
            """
            {"person":"p1","named":[\
            {"entry":"e1","called":"Ruth, my sister","near":"intimacy","since":"2026-11-24T10:00:00Z","step":"n1"},\
            {"entry":"e2","called":"Maureen","near":null,"since":"2026-11-25T10:00:00Z","step":"n2"}]}\
            """;
    private static final String STEPS =
            "{\"person\":\"p1\",\"next\":null,\"steps\":[%s,%s]}"
                    .formatted(step("s1", "n1"), step("s2", "n2"));

    @RegisterExtension private final StubPortal portal = AmarasPages.asHerWorker();

    @BeforeEach
    void named() {
        portal.when("GET " + PERSON + "/supporters", 200, TWO)
                .when("GET " + PERSON + "/next-steps", 200, STEPS)
                .when("GET /api/next-steps", 200, STEPS);
    }

    @Test
    void eachStepOnTodayLeadsToWhomItIsAbout() {
        for (String[] it : new String[][] {{"n1", "Ruth, my sister"}, {"n2", "Maureen"}}) {
            try (var visit = Visit.desktop(portal.base()).open("/today")) {
                String link = "lw-my-steps a[href$='#named-%s']".formatted(it[0]);
                visit.page().locator(link).click();

                var whom = visit.page().locator("#named-" + it[0]);
                assertThat(whom).isFocused();
                assertThat(whom).containsText(it[1]);
            }
        }
    }

    @Test
    void eachStepOnTheirPageLeadsToWhomItIsAbout() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1")) {
            var links = visit.page().locator("lw-next-steps").getByText("See who it is");
            assertThat(links).hasCount(2);
            visit.picture("steps-of-two-names").fitsTheScreen().isAccessible();

            links.nth(1).press("Enter");

            assertThat(visit.page().locator("#named-n2")).isFocused();
        }
    }

    @Test
    void whoeverIsIntroducedIsNotTypedAgainAndWhatWasTypedStays() {
        try (var visit = Visit.phone(portal.base()).open(CONTACT)) {
            var name = visit.page().locator("#supporterName");
            introduce(visit, "Ruth, my sister").press("Enter");
            assertThat(name).isFocused();
            assertThat(name).hasValue("Ruth, my sister");
            introduce(visit, "Maureen").press("Enter");
            assertThat(name).hasValue("Maureen");
            visit.picture("named-introduced").fitsTheScreen().isAccessible();

            name.fill("Mo");
            introduce(visit, "Ruth, my sister").press("Enter");
            assertThat(name).isFocused();
            assertThat(name).hasValue("Mo");
            visit.page().reload();
            assertThat(name).hasValue("Mo");
            assertThat(portal.asked("POST", PERSON + "/supporters")).isEmpty();
        }
    }

    @Test
    void whatWasTypedForOneOfThemIsNeverSentUnderTheNameOfAnother() {
        try (var visit = Visit.phone(portal.base()).open(CONTACT)) {
            var name = visit.page().locator("#supporterName");
            introduce(visit, "Ruth, my sister").press("Enter");
            assertThat(name).hasAccessibleDescription(Pattern.compile("They read this"));
            visit.page().locator("#supporterPhone").fill("020 7946 0501");

            introduce(visit, "Maureen").press("Enter");

            assertThat(name).isFocused();
            assertThat(name).hasValue("Ruth, my sister");
            assertThat(visit.page().locator("#supporterPhone")).hasValue("020 7946 0501");
        }
    }

    @Test
    void aNameThatIsLongerThanItMayBeIsNotFilledInAndNoneIsCut() {
        var tooLong = "Mum, who shouts " + "and shouts ".repeat(30).strip();
        portal.when("GET " + PERSON + "/supporters", 200, TWO.replace("Maureen", tooLong));
        try (var visit = Visit.phone(portal.base()).open(CONTACT)) {
            var name = visit.page().locator("#supporterName");
            introduce(visit, "Ruth, my sister").press("Enter");
            introduce(visit, tooLong).press("Enter");

            assertThat(name).isFocused();
            assertThat(name).hasValue("");
        }
    }

    @Test
    void whoeverComesForANameThatIsGoneIsTakenToWhereItStood() {
        try (var visit = Visit.phone(portal.base()).open(CONTACT + "#named-n9")) {
            assertThat(visit.page().locator("#supporters")).isFocused();
        }
    }

    @Test
    void aListThatFailedAtFirstIsWaitedFor() {
        portal.when(
                "GET " + PERSON + "/supporters",
                Answer.json(503, Answers.problem(503, "away", "Away")),
                Answer.json(200, TWO));
        try (var visit = Visit.phone(portal.base()).open(CONTACT + "#named-n2")) {
            visit.page().locator("lw-named-supporters").getByText("Try now").press("Enter");

            assertThat(visit.page().locator("#named-n2")).isFocused();
        }
    }

    private static Locator introduce(Visit visit, String called) {
        var words = Pattern.compile("^Begin their introduction: " + called + "$");
        return visit.page().locator("lw-named-supporters button").filter(hasText(words));
    }

    private static Locator.FilterOptions hasText(Pattern words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static String step(String id, String named) {
        return """
        {"id":"%s","step":"%s","person":"p1","place":"lambeth","kind":"offer-support","due":"2026-12-01","urgent":false,"rings":false,"today":false,"overdue":false,"owner":"w1"}\
        """
                .formatted(id, named);
    }
}
