package org.livingwell.journeys.portal;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.livingwell.journeys.OnTheStack;
import org.livingwell.journeys.Stack;
import org.livingwell.journeys.Worker;
import org.livingwell.local.Tokens;
import org.livingwell.local.demo.Demo;

import java.nio.file.Path;

/**
 * Takes the README's pictures of what the demo played; what {@code infra/pictures/take} runs, and
 * no build does.
 */
@OnTheStack
@InChromium
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesIT {

    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target"));

    private static final Worker WANDA = Worker.wanda();

    @BeforeAll
    static void play() {
        new Demo(Stack.gateway(), Stack.running()::token).play();
    }

    @Test
    void ofWhatAWorkerSees() {
        String amara = WANDA.known("Amara Nwosu").getFirst();
        String chidi = WANDA.known("Chidi Eze").getFirst();
        String talks = "/people/" + chidi + "/conversations";
        String talk = WANDA.door().get("/api" + talks).at("conversations.0.id");
        try (var visit = Visit.desktop(Stack.gateway()).open("/login")) {
            var page = visit.page();
            page.locator("#username").fill("wanda");
            page.locator("#password").fill(Tokens.PASSWORD);
            page.locator("#kc-login").click();
            page.waitForURL(Stack.gateway() + "/today");
            take(visit, "/today", ".counts", "today");
            take(visit, "/waiting", ".row", "waiting");
            page.setViewportSize(1280, 1250);
            take(visit, "/people/" + amara, ".timeline li", "person");
            take(visit, talks + "/" + talk, "textarea", "conversation");
        }
    }

    @Test
    void ofWhatSomebodySeesWhoComes() {
        try (var visit = Visit.phone(Stack.gateway())) {
            take(visit, "/introduce", "#broughtBy", "introduce");
        }
    }

    private static void take(Visit visit, String path, String shown, String name) {
        visit.open(path).page().locator(shown).first().waitFor();
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        visit.page().screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
