package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ReducedMotion;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * One person's visit with one device: watches what the page asks for and complains of, and keeps
 * pictures.
 */
final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final String base;
    private final String device;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private Visit(String base, String device, BrowserContext context) {
        this.base = base;
        this.device = device;
        this.context = context;
        page = context.newPage();
        page.setDefaultTimeout(OneChromium.PATIENCE);
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
        return new Visit(base, "phone", OneChromium.running().context(options));
    }

    Visit open(String path) {
        page.navigate(base + path);
        return this;
    }

    Page page() {
        return page;
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
        return this;
    }

    Visit fitsTheScreen() {
        var wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(page.evaluate(wider)).as("sideways scrolling on %s", page.url()).isEqualTo(0);
        return this;
    }

    Visit isAccessible() {
        assertThat(Axe.violations(page)).as("axe on %s", page.url()).isEmpty();
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
