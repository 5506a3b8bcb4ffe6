package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;
import static org.livingwell.journeys.portal.OfflinePlan.FILE;
import static org.livingwell.journeys.portal.OfflinePlan.PASSPHRASE;
import static org.livingwell.journeys.portal.OfflinePlan.SAFETY;
import static org.livingwell.journeys.portal.OfflinePlan.everythingKept;
import static org.livingwell.journeys.portal.OfflinePlan.keep;
import static org.livingwell.journeys.portal.OfflinePlan.offer;
import static org.livingwell.journeys.portal.OfflinePlan.part;
import static org.livingwell.journeys.portal.OfflinePlan.press;
import static org.livingwell.journeys.portal.OfflinePlan.type;
import static org.livingwell.journeys.portal.OfflinePlan.unlock;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A safety plan is there when nothing of ours is: in the browser, as a file, on paper. */
@InChromium
class PortalOfflinePlanIT {

    private static final String PERSON = "/api/people/p1";

    @TempDir private Path folder;

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, PortalSeenIT.AMARA_HERSELF)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET " + PERSON, 200, Answers.AMARA)
                    .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                    .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                    .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                    .when("GET " + SAFETY, 200, OfflinePlan.PLAN)
                    .when("POST /logout", 204, "");

    @Test
    void withEveryServerDeadItOpensInTheBrowserAndNoWordOfItIsReadBefore() {
        try (var visit = Visit.phone(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            offer(page);
            visit.picture("keep-plan").fitsTheScreen().isAccessible();
            part(page).getByText("On this device, as a file or on paper").click();
            keep(page);
            visit.picture("keep-plan-kept").isAccessible().behaved();
            portal.dies();

            page.navigate(portal.base() + "/notes");
            assertThat(page).hasTitle("Notes");
            assertThat(page.getByLabel("Passphrase")).isVisible();
            assertThat(page.content()).doesNotContain(words());
            assertThat(everythingKept(page)).isNotEmpty().noneMatch(PortalOfflinePlanIT::tells);
            visit.picture("notes").fitsTheScreen().isAccessible().isWalkedByKeyboard();

            unlock(page, "another one altogether");
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("This passphrase does not open it. Nothing is lost");
            visit.picture("notes-wrong").fitsTheScreen().isAccessible();

            unlock(page, " Blue kettle  sings twice ");
            var inside = page.locator(".sheet");
            assertThat(inside.locator("h2")).isFocused();
            assertThat(inside).containsText("pacing at night");
            assertThat(inside).containsText("0 of 10");
            assertThat(inside.locator("a[href='tel:07700900456']")).hasText("07700900456");
            assertThat(inside.locator("a[href='tel:116123']")).hasCount(1);
            assertThat(inside.locator("a[href='tel:+442079460123']")).hasCount(1);
            assertThat(inside.locator("a[href='tel:999']")).hasCount(1);
            visit.picture("notes-open").fitsTheScreen().isAccessible();

            button(page, "Close").click();
            assertThat(page.getByLabel("Passphrase")).isFocused();
            assertThat(page.content()).doesNotContain("pacing at night", "Adaeze");
        }
    }

    @Test
    void withEveryServerDeadItIsPrintedWholeAndAsACard() {
        try (var visit = Visit.desktop(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            keep(page);
            portal.dies();
            page.navigate(portal.base() + "/notes");
            unlock(page, PASSPHRASE);
            page.locator(".sheet").waitFor();

            var a4 = printed(page, "Print on A4");
            assertThat(a4)
                    .contains("My safety plan", "pacing at night", "humming", "Brockwell Park")
                    .contains("07700900456", "020 7946 0111", "Tablets are with Adaeze")
                    .contains("the landlord", "Low light", "When tablets run out", "rent paid")
                    .contains("0 of 10", "Samaritans", "NHS 111", "999", "020 7946 0500")
                    .doesNotContain("Close", "Print on A4", "Remove");
            var card = printed(page, "Print a card");
            assertThat(card)
                    .contains("pacing at night", "07700900456", "Tablets are with Adaeze")
                    .contains("Samaritans", "NHS 111", "999", "020 7946 0500")
                    .doesNotContain("My safety plan", "the landlord", "When tablets run out");
            assertThat(widthOfAStrip(page)).isBetween(70.0, 85.6);
        }
    }

    @Test
    void withEveryServerDeadTheFileOpensByItself() throws IOException {
        var file = folder.resolve("notes.html");
        try (var visit = Visit.desktop(portal.base()).open("/my-safety-plan")) {
            var page = visit.page();
            type(offer(page), PASSPHRASE, PASSPHRASE);
            var download = page.waitForDownload(() -> press(part(page), FILE));
            assertThat(download.suggestedFilename()).isEqualTo("notes.html");
            download.saveAs(file);
            visit.says("The file is called notes.html");
            assertThat(everythingKept(page)).noneMatch(it -> it.contains("notes"));
        }
        portal.dies();
        assertThat(Files.readString(file)).doesNotContain(words());

        try (var visit = Visit.phone("file://")) {
            visit.context().setOffline(true);
            var page = visit.open(file.toString()).page();
            assertThat(page).hasTitle("Notes");
            visit.picture("notes-file").fitsTheScreen().isAccessible();
            unlock(page, "not this one either");
            assertThat(page.locator(".said")).containsText("does not open it");
            unlock(page, PASSPHRASE);

            assertThat(page.locator(".sheet")).containsText("pacing at night");
            assertThat(page.locator("a[href='tel:07700900456']")).hasCount(1);
            assertThat(printed(page, "Print on A4")).contains("pacing at night", "the landlord");
            visit.picture("notes-file-open").fitsTheScreen().isAccessible().behaved();
            assertThat(visit.requests())
                    .allMatch(it -> it.startsWith("file:") || it.startsWith("data:"));
        }
    }

    /** In millimetres, as it is on paper; a card for a wallet is 85.6 wide. */
    private static double widthOfAStrip(Page page) {
        button(page, "Print a card").click();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        var pixels =
                page.evaluate(
                        "document.querySelector('.paper section').getBoundingClientRect().width");
        return ((Number) pixels).doubleValue() * 25.4 / 96;
    }

    /** The browser's own dialogue is not there in a test; what it would print is. */
    private static String printed(Page page, String how) {
        page.evaluate("window.print = () => {}");
        button(page, how).click();
        var paper = Paper.of(page);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("body > .paper")).hasCount(0);
        return paper;
    }

    private static boolean tells(String kept) {
        return OfflinePlan.WORDS.stream().anyMatch(kept::contains);
    }

    private static String[] words() {
        return OfflinePlan.WORDS.toArray(String[]::new);
    }
}
