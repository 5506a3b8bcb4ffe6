package org.livingwell.journeys.portal;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The installed Chromium, so that what is tested is what a person's browser does. */
final class Chromium implements AutoCloseable {

    /**
     * Of several lists of what is off a browser follows the last, so Playwright's own stand here
     * again. The others are ours: for every window a browser loads the two pages its address bar
     * would open, and a process ahead of the next one; nobody sees these windows, and it was half
     * of what a visit cost.
     */
    private static final String OFF =
            String.join(
                    ",",
                    "AvoidUnnecessaryBeforeUnloadCheckSync",
                    "BoundaryEventDispatchTracksNodeRemoval",
                    "DestroyProfileOnBrowserClose",
                    "DialMediaRouteProvider",
                    "GlobalMediaControls",
                    "HttpsUpgrades",
                    "LensOverlay",
                    "MediaRouter",
                    "PaintHolding",
                    "ThirdPartyStoragePartitioning",
                    "BlockOriginHeaderModificationOnRedirect",
                    "Translate",
                    "OptimizationHints",
                    "WebUIOmniboxPopup",
                    "WebUIOmniboxAimPopup",
                    "SpareRendererForSitePerProcess");

    private static final List<String> FLAGS =
            List.of(
                    "--disable-features=" + OFF,
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final List<String> USUAL =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final String HOW =
            "BROWSER TESTS SKIPPED: no Chromium. Get it with `apt-get install chromium`, or name"
                    + " one in the environment variable CHROMIUM.";
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private final Playwright playwright =
            Playwright.create(
                    new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    private Chromium(Path executable) {
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setHeadless(true)
                                        .setArgs(FLAGS));
    }

    static Chromium start() {
        return installed().map(Chromium::new).orElseGet(Chromium::skip);
    }

    BrowserContext context(NewContextOptions options) {
        return browser.newContext(options.setLocale("en-GB").setTimezoneId("Europe/London"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(List::of).orElse(USUAL).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium skip() {
        if (TOLD.compareAndSet(false, true)) {
            System.err.println("!!! " + HOW);
        }
        return abort(HOW);
    }
}
