package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * One person's visit with one device: watches what the page asks for and complains of, and keeps
 * pictures.
 */
final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    private static final String EDGELESS =
            """
            () => [...document.querySelectorAll('.card, .row, .notice, .chip, .who-bar, .toast > p, dialog, .govuk-button, .govuk-input, .govuk-select, .govuk-textarea, .govuk-error-summary, .tab-links a, .lw-exit, .lw-help, .pf-v5-c-login__main-body, .pf-v5-c-form-control, .pf-v5-c-button')]
              .filter((it) => it.checkVisibility() && parseFloat(getComputedStyle(it).borderBottomWidth) === 0)
              .map((it) => it.outerHTML.slice(0, 120))\
            """;

    /** Answers how often to press; a date or a time has more than one stop in it. */
    private static final String WATCH_THE_FOCUS =
            """
            () => {
              const shown = new Set(), unseen = [];
              const ring = (it, of) => { const {outlineStyle, boxShadow} = getComputedStyle(it, of); return outlineStyle !== 'none' || boxShadow !== 'none'; };
              addEventListener('focusin', ({target: it}) => {
                shown.add(it);
                if (!ring(it) && !(it.labels?.length && ring(it.labels[0], '::before'))) unseen.push(it);
              });
              const stops = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                .filter((it) => it.checkVisibility({visibilityProperty: true}) && !it.disabled && it.tabIndex >= 0 && it.type !== 'radio');
              window.unreached = () => [...stops().filter((it) => !shown.has(it)), ...unseen].map((it) => it.outerHTML.slice(0, 160));
              return stops().length + 6 + 3 * document.querySelectorAll('input:is([type=radio], [type=time])').length;
            }\
            """;

    /** What has the focus, where none of nine points of it can be seen; else nothing. */
    private static final String COVERED =
            """
            () => {
              const it = document.activeElement;
              if (it === document.body) return '';
              for (const box of it.getClientRects())
                for (const x of [.1, .5, .9])
                  for (const y of [.1, .5, .9]) {
                    const on = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
                    if (on && (it.contains(on) || on.contains(it) && !on.matches('.exit, .leave'))) return '';
                    if (on?.closest('label')?.control === it) return '';
                  }
              return it.outerHTML.slice(0, 120);
            }\
            """;

    /** An id names one thing: labels, errors and links lead to it. */
    private static final String TWICE =
            """
            () => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)\
            """;

    /** Counts what a page has asked for and not read to its end, before its own scripts run. */
    private static final String COUNT_WHAT_IS_ASKED =
            """
            (() => {
              const ask = window.fetch;
              window.notYetHere = 0;
              window.fetch = async (...what) => {
                window.notYetHere++;
                try {
                  const answer = await ask(...what);
                  await answer.clone().arrayBuffer();
                  return answer;
                } finally {
                  window.notYetHere--;
                }
              };
            })()\
            """;

    /** Asked at each frame: three in a row with nothing on its way, and nothing being loaded. */
    private static final String AT_REST =
            """
            (look) => {
              if (window.look !== look) Object.assign(window, { look, calmFor: 0 });
              const moves = window.notYetHere || [...document.querySelectorAll('.waiting')].some((it) => it.checkVisibility());
              return (window.calmFor = moves ? 0 : window.calmFor + 1) >= 3;
            }\
            """;

    private final String base;
    private String device;
    private final BrowserContext context;
    private final Page page;
    private boolean runsScripts = true;
    private int looks;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Visit(String base, String device, BrowserContext context) {
        this.base = base;
        this.device = device;
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(OneChromium.PATIENCE);
        page.addInitScript(COUNT_WHAT_IS_ASKED);
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text() + " " + message.location());
                    }
                });
        page.onRequest(request -> requests.add(request.url()));
    }

    static Visit desktop(String base) {
        return new Visit(base, "desktop", OneChromium.running().context(screen(1280, 860)));
    }

    static Visit phone(String base) {
        return new Visit(
                base, "phone", OneChromium.running().context(screen(320, 640).setHasTouch(true)));
    }

    static Visit withoutJavaScript(String base) {
        var options = screen(320, 640).setJavaScriptEnabled(false);
        var visit = new Visit(base, "phone", OneChromium.running().context(options));
        visit.runsScripts = false;
        return visit;
    }

    /**
     * Opened, and all that it asked for has come: what is seen then does not hang on what came
     * first.
     */
    Visit open(String path) {
        opening(path);
        return runsScripts ? everythingHasCome() : this;
    }

    /** Opened, and perhaps still on its way: for a test that holds an answer back. */
    Visit opening(String path) {
        page.navigate(base + path);
        return this;
    }

    /** What stands in a plan with these words; of several the first. */
    Locator entry(String words) {
        return page.locator(".entry").filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    /** The clock of its pages begins at this moment and goes on. */
    Visit at(String moment) {
        page.clock().install(new InstallOptions().setTime(moment));
        return this;
    }

    /** The same page as a phone has room for it. */
    Visit narrowed() {
        page.setViewportSize(320, 640);
        device = "phone";
        return this;
    }

    Page page() {
        return page;
    }

    /**
     * Twenty seconds pass again and again until `seen`: a page counts them from its last answer,
     * which may still be on its way. For a page whose clock is ours.
     */
    void asksAgainUntil(BooleanSupplier seen) {
        page.waitForCondition(
                () -> {
                    page.clock().fastForward(20_000);
                    everythingHasCome();
                    return seen.getAsBoolean();
                });
    }

    /** Nothing is asked for any more, and nothing that can be seen says that it is being loaded. */
    Visit everythingHasCome() {
        page.waitForFunction(AT_REST, ++looks);
        return this;
    }

    /** Everything that is folded stands open, and what is only asked for then has come too. */
    Visit everythingIsUnfolded() {
        everythingHasCome();
        page.evaluate("document.querySelectorAll('details').forEach((it) => (it.open = true))");
        return everythingHasCome();
    }

    /** Everything this visit asked for, the pages themselves too. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    BrowserContext context() {
        return context;
    }

    /** A full-page picture, kept as a build artefact. */
    Visit picture(String name) {
        var file = PICTURES.resolve(name + "-" + device + ".png");
        page.mouse().wheel(0, -10_000);
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(file));
        return namesEachThingOnce();
    }

    Visit namesEachThingOnce() {
        assertThat((List<?>) page.evaluate(TWICE)).as("ids on %s", page.url()).isEmpty();
        return this;
    }

    Visit fitsTheScreen() {
        var wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(page.evaluate(wider)).as("sideways scrolling on %s", page.url()).isEqualTo(0);
        return this;
    }

    Visit isAccessible() {
        assertThat(Axe.violations(page)).as("axe on %s", page.url()).isEmpty();
        return namesEachThingOnce();
    }

    /** WCAG 2.4.11: what has the focus and stands under something else; else nothing. */
    String covered() {
        return (String) page.evaluate(COVERED);
    }

    /** What was done is said aloud, and the focus is not lost with what was pressed. */
    Visit says(String outcome) {
        PlaywrightAssertions.assertThat(page.locator("#announce")).containsText(outcome);
        return keepsTheFocus();
    }

    Visit keepsTheFocus() {
        PlaywrightAssertions.assertThat(page.locator("body :focus")).hasCount(1);
        return this;
    }

    /** Nothing is set apart by colour alone, for whoever brings their own. */
    Visit keepsItsEdges() {
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat((List<?>) page.evaluate(EDGELESS)).as("edges of %s", page.url()).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return this;
    }

    /** The keyboard reaches whatever can be pressed or filled in, and shows where it is. */
    Visit isWalkedByKeyboard() {
        var stops = (int) page.evaluate(WATCH_THE_FOCUS);
        for (var press = 0; press < stops; press++) page.keyboard().press("Tab");
        assertThat((List<?>) page.evaluate("window.unreached()"))
                .as("what the keyboard does not reach or show on %s", page.url())
                .isEmpty();
        return this;
    }

    /**
     * Nothing but `expected` was complained of, and no request but to the allowed origins was made.
     */
    void behaved(Predicate<String> expected, String... origins) {
        assertThat(complaints).filteredOn(expected.negate()).as("console").isEmpty();
        assertThat(requests)
                .as("requests outside the origin")
                .allMatch(url -> url.startsWith("data:") || startsWithAny(url, origins))
                .noneMatch(url -> url.startsWith(base) && url.contains("/assets/fonts/"));
    }

    void behaved() {
        behaved(Visit::signedOut);
    }

    /**
     * A browser complains of every refused request; for a visitor who is not signed in this one is
     * the answer.
     */
    static boolean signedOut(String complaint) {
        return complaint.contains("401") && complaint.contains("/api/me");
    }

    private boolean startsWithAny(String url, String... origins) {
        return url.startsWith(base) || List.of(origins).stream().anyMatch(url::startsWith);
    }

    private static NewContextOptions screen(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    @Override
    public void close() {
        context.close();
    }
}
