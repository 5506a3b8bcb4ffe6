package org.livingwell.journeys.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.livingwell.journeys.portal.Controls.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Pattern;

/** Every part of the kit in every state, on the page that shows them. */
@InChromium
class PortalKitIT {

    private static final List<String> TABS = List.of("forms", "shown", "asked");

    @RegisterExtension private final StubPortal portal = new StubPortal();

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void everyPartFitsAndIsAccessibleInTheLightAndInTheDark(String device) {
        try (var visit = visit(device)) {
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
                for (var tab : TABS) {
                    at(visit, tab);
                    visit.picture("kit-" + tab + "-" + colours.name().toLowerCase())
                            .fitsTheScreen()
                            .isAccessible();
                }
            }
            visit.behaved(_ -> false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void forcedColoursKeepEveryEdge(String device) {
        try (var visit = visit(device)) {
            for (var tab : TABS) {
                at(visit, tab);
                visit.page()
                        .emulateMedia(
                                new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                if (tab.equals("asked")) button(visit.page(), "Move to another place").click();
                visit.picture("kit-" + tab + "-forced").fitsTheScreen();
                visit.keepsItsEdges();
            }
        }
    }

    @Test
    void whoeverWantsNoMotionSeesNone() {
        try (var visit = visit("phone")) {
            at(visit, "shown");
            assertThat(visit.page().locator(".rise").first()).hasCSS("animation-name", "none");

            visit.page()
                    .emulateMedia(
                            new EmulateMediaOptions()
                                    .setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(visit.page().locator(".rise").first()).hasCSS("animation-name", "rise");
        }
    }

    @Test
    void onPaperStandsEveryPartAndNothingToPress() {
        try (var visit = visit("desktop")) {
            at(visit, "asked");
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(visit.page().getByText("3 things added to the plan")).isVisible();
            assertThat(visit.page().getByText("Wanda Okafor")).isVisible();
            assertThat(visit.page().locator(".tab-links, .who-bar, button").locator("visible=true"))
                    .hasCount(0);
            visit.picture("kit-paper");
        }
    }

    @Test
    void partsAreWalkedWithTheKeyboardAndWhatWasTypedStays() {
        try (var visit = visit("phone")) {
            var page = visit.page();
            page.locator("#name").fill("Ama");
            page.locator(".tab-links [href='#forms']").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator(".tab-links [href='#shown']")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#panel-forms")).isHidden();
            assertThat(page.locator(".tab-links [href='#shown']"))
                    .hasAttribute("aria-current", "page");
            page.goBack();

            assertThat(page.locator("#name")).hasValue("Ama");
            assertThat(page.locator("#name")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void whatComesBackIsSaidAndTheFocusIsWhereItIsExpected(String device) {
        try (var visit = visit(device)) {
            var page = visit.page();
            send(page, "saved");
            assertThat(page.locator("#announce")).hasText("Saved.");
            assertThat(page.locator("lw-kit-forms h2").first()).isFocused();

            send(page, "refused");
            assertThat(page.locator(".govuk-error-summary")).isFocused();
            assertThat(page.locator("#phone"))
                    .hasAttribute("aria-describedby", Pattern.compile("phone-error"));
            visit.picture("kit-refused").fitsTheScreen().isAccessible();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#phone")).isFocused();

            page.locator("#name").fill("Ama");
            send(page, "changed");
            assertThat(page.getByRole(AriaRole.ALERT).first()).isFocused();
            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Amara Obi");
            assertThat(page.locator("#name")).hasValue("Ama");
            visit.picture("kit-changed").fitsTheScreen().isAccessible();

            send(page, "offline");
            assertThat(page.locator("lw-kit-forms .notice")).containsText("offline");
            assertThat(button(page, "Save")).isFocused();
            send(page, "signed-out");
            assertThat(page.locator("lw-kit-forms .notice")).containsText("signed out");
            visit.picture("kit-signed-out").fitsTheScreen().isAccessible();
        }
    }

    @Test
    void whatIsMissingHalfOrTooLongIsSaidAllAtOnce() {
        try (var visit = visit("phone")) {
            var page = visit.page();
            page.locator("#name").fill("");
            page.locator("#words").fill("x".repeat(201));
            page.locator("#born-day").fill("31");
            page.locator("#born-month").fill("2");
            page.locator("#born-year").fill("1985");
            send(page, "saved");

            assertThat(page.locator(".govuk-error-summary li"))
                    .hasText(
                            new String[] {
                                "Give a name",
                                "What would help?: use 200 characters or fewer. There are 201 now",
                                "Date of birth must be a real date"
                            });
            assertThat(page.locator("#words")).hasValue("x".repeat(201));
            visit.picture("kit-missing").fitsTheScreen().isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void whatCannotBeTakenBackIsAskedFirstAndLeavingIsANo(String device) {
        try (var visit = visit(device)) {
            var page = visit.page();
            at(visit, "asked");
            var move = button(page, "Move to another place");
            move.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog h2")).isFocused();
            assertThat(page.locator("dialog")).containsText("yours does not");
            visit.picture("kit-asked").isAccessible();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(move).isFocused();
            assertThat(page.locator("#announce")).hasText("Nothing was moved.");

            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#announce")).hasText("Amara has moved to Salford.");
            assertThat(move).isFocused();
        }
    }

    @Test
    void aToastNeverLiesOverWhatHasTheFocus() {
        try (var visit = visit("phone")) {
            var page = visit.page();
            at(visit, "asked");
            button(page, "Something to be told").click();
            page.locator(".toast p").waitFor();
            page.evaluate(
                    "const it = document.createElement('button'); it.id = it.textContent = 'under';"
                            + " Object.assign(it.style, {position: 'fixed', bottom: '20px', left:"
                            + " '100px'}); document.body.append(it)");
            page.locator("#under").focus();

            assertThat(page.locator("#announce")).isEmpty();
        }
    }

    @Test
    void whatLiesUnderAToastIsPressedAtOnce() {
        try (var visit = visit("phone")) {
            var page = visit.page();
            at(visit, "asked");
            button(page, "Something to be told").click();
            page.locator(".toast p").waitFor();
            page.evaluate(
                    "const it = document.createElement('button'); it.textContent = 'Under';"
                            + " it.onclick = () => it.textContent = 'Pressed';"
                            + " document.querySelector('main').append(it); it.style.marginBottom ="
                            + " '20rem'; it.scrollIntoView({block: 'end'}); scrollBy(0, 20 -"
                            + " (innerHeight - it.getBoundingClientRect().bottom))");
            button(page, "Under").click();

            assertThat(button(page, "Pressed")).isVisible();
            assertThat(page.locator("#announce")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void theRowAboveEveryPageStandsThereAndExitAsksOnceSomethingIsTyped(String device) {
        try (var visit = visit(device)) {
            var page = visit.page();
            if (device.equals("phone")) button(page, "Menu").click();
            assertThat(page.getByLabel("Find a person")).isVisible();
            page.locator("#words").fill("I");
            page.locator(".exit").click();

            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Leave this page?");
            assertThat(page.locator("lw-kit")).isHidden();
            visit.picture("kit-exit");
            button(page, "Go back to the page").click();
            assertThat(page.locator(".exit")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desktop"})
    void aSessionThatEndsSoonIsSaid(String device) {
        try (var visit = visit(device)) {
            var page = visit.page();
            at(visit, "asked");
            button(page, "The session ends soon").click();

            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("in 2 minutes");
            visit.picture("kit-session").isAccessible();
            button(page, "Stay signed in").click();
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
        }
    }

    private static void send(Page page, String answer) {
        page.locator("#answer").selectOption(answer);
        button(page, "Save").focus();
        page.keyboard().press("Enter");
    }

    private Visit visit(String device) {
        var visit =
                device.equals("phone") ? Visit.phone(portal.base()) : Visit.desktop(portal.base());
        visit.open("/kit").page().locator(".tab-links [href='#forms']").waitFor();
        return visit;
    }

    private static void at(Visit visit, String tab) {
        visit.page().locator(".tab-links [href='#" + tab + "']").click();
        visit.page().locator("#panel-" + tab).waitFor();
    }
}
