package org.livingwell.journeys.portal;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;

/**
 * Takes the README's pictures, of one morning with invented people, the same whenever they are
 * taken; what {@code infra/pictures/take} runs, and no build does.
 */
@InChromium
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesIT {

    private static final Path PICTURES = Path.of(System.getProperty("pictures", "target"));

    private static final String PERSON = "GET /api/people/p1";

    @RegisterExtension
    private final StubPortal portal =
            new StubPortal()
                    .when("GET /api/me", 200, Answers.WANDA)
                    .when("GET /api/places", 200, Answers.PLACES)
                    .when("GET /api/introductions?place=lambeth", 200, PictureAnswers.WAITING)
                    .when("GET /api/introductions/counts?place=lambeth", 200, PictureAnswers.COUNTS)
                    .when("GET /api/people/mine?place=lambeth", 200, PictureAnswers.MINE)
                    .when(PERSON, 200, PictureAnswers.AMARA)
                    .when("GET /api/accounts?person=p1", 200, TeamAnswers.NO_ACCOUNTS)
                    .when(PERSON + "/care-plan", 200, PictureAnswers.PLAN)
                    .when(PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                    .when(PERSON + "/journey", 200, PictureAnswers.JOURNEY)
                    .when(PERSON + "/conversations", 200, PictureAnswers.TALKS)
                    .when(PERSON + "/conversations/c1", 200, PictureAnswers.TALK)
                    .when(PERSON + "/copy", 200, "{\"person\":\"p1\",\"state\":\"none\"}")
                    .when(PERSON + "/erasure", 200, "{\"person\":\"p1\",\"state\":\"none\"}")
                    .when("GET " + SafetyAnswers.PLAN, 200, SafetyAnswers.AMARAS)
                    .when(PERSON + "/seen-by", 200, PictureAnswers.SEEN);

    @Test
    void ofWhatAWorkerSees() {
        try (var visit = Visit.desktop(portal.base())) {
            take(visit, 860, "/today", ".my-people", "today");
            take(visit, 860, "/waiting", ".row", "waiting");
            take(visit, 1120, "/people/p1", ".timeline li", "person");
            take(visit, 1250, "/people/p1/conversations/c1", "textarea", "conversation");
        }
    }

    @Test
    void ofWhatSomebodySeesOfTheirOwn() {
        portal.when("GET /api/me", 200, PictureAnswers.HERSELF)
                .when(PERSON, 200, PictureAnswers.HERS);
        try (var visit = Visit.phone(portal.base())) {
            visit.page().setViewportSize(390, 844);
            take(visit, 1280, "/my-page", "#my-people", "my-page");
            take(visit, 1280, "/my-safety-plan", ".safety-steps", "safety-plan");
        }
    }

    @Test
    void ofWhatSomebodySeesWhoComes() {
        try (var visit = Visit.phone(portal.base())) {
            take(visit, 844, "/introduce", "#broughtBy", "introduce");
        }
    }

    private static void take(Visit visit, int height, String path, String shown, String name) {
        var page = visit.page();
        page.clock().install(new InstallOptions().setTime(PictureAnswers.MORNING));
        page.setViewportSize(page.viewportSize().width, height);
        visit.open(path).page().locator(shown).first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
