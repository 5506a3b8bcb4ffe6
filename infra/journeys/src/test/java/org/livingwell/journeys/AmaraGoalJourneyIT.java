package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.UUID;

/** Acceptance journey 1, what her plan has of it: a goal of her own goes from 2 to 6. */
@OnTheStack
class AmaraGoalJourneyIT {

    private static final String GOALS = "care-plan/goals";

    private final Worker wanda = Worker.wanda();
    private final String name = "Amara " + UUID.randomUUID();
    private final OwnNumber number = OwnNumber.next();

    @Test
    void aGoalOfHersGoesFromTwoToSixThoughCareplanDiesAndSomethingAlwaysComesNext() {
        var amara = InTouch.with(wanda, name, introduction());
        await().until(() -> wanda.plan(amara.person()).contains("A letter about my benefits"));
        LocalDate friday = StackClock.today().plusDays(3);

        Answer proposed = amara.post(GOALS, goal(friday));
        Stack.careplanDies(() -> {});
        Door herself = Invited.person(wanda, amara.person());
        String own = "/api/people/" + amara.person() + "/" + GOALS;
        assertThat(goal(herself.get(own)).path("stage").asString()).isEqualTo("proposed");
        assertThat(agree(amara.worker(), own, proposed.at("id")).status()).isEqualTo(403);
        agree(herself, own, proposed.at("id")).is(200);
        assertThat(amara.oneStep("goal-first-step").path("due").asString())
                .isEqualTo(friday.toString());

        String one = own + "/" + proposed.at("id");
        herself.post(one + "/ratings", "{\"value\":2}").is(204);
        Stack.careplanDies(() -> {});
        herself.post(one + "/first-step-done", "{}").is(204);
        herself.post(one + "/ratings", "{\"value\":6,\"said\":\"I opened all of them\"}").is(204);
        amara.noStep("goal-first-step");
        amara.oneStep("goal-review");

        JsonNode goal = goal(herself.get(own));
        assertThat(goal.path("outcome").asInt()).isEqualTo(4);
        assertThat(goal.path("ratings")).hasSize(2);
        herself.post(one + "/end", "{\"how\":\"achieved\"}").is(204);
        amara.noStep("goal-review");
        await().until(() -> amara.published("careplan", "GoalRated") == 2);
        await().until(() -> amara.published("careplan", "GoalAchieved") == 1);
        await().until(() -> amara.published("careplan", "CelebrationWanted") == 1);
        await().until(() -> wanda.journey(amara.person()).contains("GoalAchieved"));
        assertThat(wanda.journey(amara.person())).doesNotContain("letters", "opened all");
    }

    private static Answer agree(Door who, String goals, String goal) {
        int seen = who.get(goals).revision();
        return who.post(goals + "/" + goal + "/agree", "{}", seen);
    }

    private static JsonNode goal(Answer goals) {
        return goals.is(200).body().path("goals").path(0);
    }

    private static String goal(LocalDate on) {
        return """
        {"goal":"Open my letters","why":"They pile up","importance":{"value":8},
         "confidence":{"value":0,"oneHigher":"Someone beside me"},
         "firstStep":"Open one together","firstStepOn":"%s"}
        """
                .formatted(on);
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"A letter about my benefits came",
         "contact":{"phone":"%s","mayText":true}}
        """
                .formatted(name, number.written());
    }
}
