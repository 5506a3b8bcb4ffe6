package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where somebody's letters go: written down with their numbers, read behind the card of rules. */
@InChromium
class PortalAddressIT {

    private static final String PERSON = "/api/people/p1";
    private static final String ADDRESS = "Amara Nwosu\\n2 Brixton Road\\nSW9 8QA";
    private static final String SHE =
            Answers.AMARA_WHOLE.replace(
                    "\"contact\":{", "\"contact\":{\"address\":\"" + ADDRESS + "\",");

    @RegisterExtension
    private final StubPortal portal =
            AmarasPages.asHerWorker()
                    .when("GET " + PERSON, 200, SHE)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.DIFFERS)
                    .when("PATCH " + PERSON, 200, SHE);

    @Test
    void itIsOneTapAwayBehindWhatIsSaidOfLetters() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/contact")) {
            Locator card = visit.page().locator("section[aria-labelledby=safely]");
            Locator street = card.getByText("2 Brixton Road");
            assertThat(street).isHidden();

            card.getByText("Postal address").click();

            assertThat(street).isVisible();
            assertThat(
                            card.locator("details")
                                    .filter(new FilterOptions().setHasText("Postal address")))
                    .containsText("Letter: ");
            visit.picture("rules-address").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whereNobodyAnswersWhetherLettersAreSafeItIsNotShown() {
        portal.when("GET " + PERSON + "/contact-rules", 503, Answers.problem(503, "x", "Away"));
        try (var visit = Visit.phone(portal.base()).open("/people/p1/contact")) {
            visit.page().getByText("Postal address").first().click();

            assertThat(visit.page().locator("section[aria-labelledby=safely]"))
                    .containsText("Not now. We cannot check whether it is allowed");
            assertThat(visit.page().getByText("2 Brixton Road")).hasCount(0);
        }
    }

    @Test
    void itIsSetRightWithTheirDetails() {
        try (var visit = Visit.phone(portal.base()).open("/people/p1/details")) {
            visit.page().getByText("Change details").click();
            Locator field = visit.page().getByLabel("Postal address");
            assertThat(field).hasValue("Amara Nwosu\n2 Brixton Road\nSW9 8QA");
            field.fill("Amara Nwosu\n9 Acre Lane\nSW2 5TN");
            visit.picture("details-address").fitsTheScreen().isAccessible();
            visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();

            visit.says("Saved.");
            Assertions.assertThat(portal.asked("PATCH", PERSON).getFirst().body())
                    .contains("\"address\":\"Amara Nwosu\\n9 Acre Lane\\nSW2 5TN\"");
        }
    }
}
