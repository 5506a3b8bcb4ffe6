package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/**
 * Acceptance journey 4, what her plan has of it: Priya needs her safety plan, somebody is on it,
 * and she goes back to what helped.
 */
@OnTheStack
class PriyaSafetyJourneyIT {

    private static final String SAFETY_PLAN = "care-plan/safety-plan";
    private static final String ENTRIES = "care-plan/entries";

    private final Worker wanda = Worker.wanda();
    private final String name = "Priya " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    @Test
    void sheTapsOnceAndSomebodyIsOnItThoughCareplanDiesAndThenSheIsBackToWhatHelped() {
        var priya = InTouch.with(wanda, name, introduction());
        await().until(() -> wanda.plan(priya.person()).contains("The nights are long"));
        Door herself = Invited.person(wanda, priya.person());
        String path = "/api/people/" + priya.person() + "/";
        herself.put(path + SAFETY_PLAN, plan(), 0).is(200);

        Answer told = herself.post(path + SAFETY_PLAN + "/activate", "{}").is(200);
        Stack.careplanDies(() -> {});
        assertThat(told.body().path("told")).isNotEmpty();
        assertThat(told.at("help")).contains("999");
        herself.post(path + SAFETY_PLAN + "/activate", "{}").is(200);
        JsonNode rings = priya.oneStep("safety-plan-active");
        assertThat(rings.path("urgent").asBoolean()).isTrue();
        assertThat(standDown(priya, path).at("code")).isEqualTo("still-rings");
        Stack.careplanDies(() -> priya.take(rings));
        await().until(() -> priya.get(SAFETY_PLAN).at("active.taken").equals("true"));
        standDown(priya, path).is(204);
        Stack.careplanDies(() -> {});
        priya.noStep("safety-plan-active");
        assertThat(herself.get(path + SAFETY_PLAN).at("stoodDown.agreed"))
                .isEqualTo("Her mother stays");

        String coping = "{\"entry\":{\"section\":\"coping\",\"text\":\"I walk by the river\"}}";
        String walk = herself.post(path + ENTRIES, coping).is(201).at("entry.id");
        String tried = path + ENTRIES + "/" + walk + "/tries";
        herself.post(tried, "{\"helped\":\"a-lot\"}").is(201);
        Stack.careplanDies(() -> {});
        assertThat(herself.get(path + ENTRIES + "?section=coping").body().toString())
                .contains("I walk by the river");
        await().until(() -> priya.published("careplan", "SafetyPlanActivated") == 1);
        await().until(() -> priya.published("careplan", "SafetyPlanStoodDown") == 1);
        await().until(() -> wanda.journey(priya.person()).contains("SafetyPlanStoodDown"));
        assertThat(wanda.journey(priya.person()))
                .doesNotContain("river", "mother", "cannot sit still");
    }

    private static Answer standDown(InTouch priya, String path) {
        String agreed = "{\"agreed\":\"Her mother stays\"}";
        return priya.worker().post(path + SAFETY_PLAN + "/stand-down", agreed);
    }

    private static String plan() {
        return """
        {"warningSigns":[{"text":"I cannot sit still"}],"myself":[{"text":"I walk by the river"}],
         "people":[{"text":"My mother","tel":"07700 900200"}],"likely":0}
        """;
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"The nights are long",
         "contact":{"phone":"%s","mayCall":true}}
        """
                .formatted(name, number.written());
    }
}
