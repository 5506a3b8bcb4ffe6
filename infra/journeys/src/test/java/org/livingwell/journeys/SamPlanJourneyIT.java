package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** Acceptance journey 7, what his plan has of it: what Sam gives, and how he says that he is. */
@OnTheStack
class SamPlanJourneyIT {

    private static final List<String> ITEMS =
            List.of(
                    "mental-health",
                    "physical-health",
                    "job-situation",
                    "accommodation",
                    "leisure-activities",
                    "friendships",
                    "partner-or-family",
                    "personal-safety");

    private final Worker wanda = Worker.wanda();

    @Test
    void whatHeWouldLikeToGiveIsOfferedByItsCodeAndHisDialogGoesFromThreeToFive() {
        String sam = wanda.welcomedAfter("Sam " + UUID.randomUUID(), "I miss playing to people");
        await().until(() -> wanda.plan(sam).contains("I miss playing to people"));
        Door himself = Invited.person(wanda, sam);
        var seen = new InTouch(wanda.door(), sam);
        String path = "/api/people/" + sam + "/";

        String gift =
                "{\"entry\":{\"section\":\"strengths\",\"text\":\"I play the"
                        + " guitar\",\"strength\":{\"gift\":\"music\"}}}";
        himself.post(path + "care-plan/entries", gift).is(201);
        Stack.careplanDies(() -> {});
        await().until(() -> seen.published("careplan", "GiftOffered") == 1);
        assertThat(seen.said("careplan", "GiftOffered").getFirst().path("kind").asString())
                .isEqualTo("music");
        assertThat(seen.topic("careplan")).doesNotContain("guitar");

        himself.post(path + "measures", dialog(List.of(3, 3, 2, 4, 3, 3, 3, 4))).is(201);
        Stack.careplanDies(() -> {});
        himself.post(path + "measures", dialog(List.of(5, 5, 5, 5, 5, 4, 5, 5))).is(201);

        var measures = himself.get(path + "measures").is(200);
        assertThat(measures.at("dialog.0.qualityOfLife")).isEqualTo("3.1");
        assertThat(measures.at("dialog.1.qualityOfLife")).isEqualTo("4.9");
        assertThat(measures.body().at("/dialog/0/treatment").isNumber()).isFalse();
        await().until(() -> wanda.journey(sam).contains("MeasureTaken"));
        await().until(() -> seen.published("careplan", "MeasureTaken") == 2);
        assertThat(seen.said("careplan", "MeasureTaken").toString())
                .doesNotContain("rating", "3.1", "4.9");
    }

    private static String dialog(List<Integer> ratings) {
        var answers = new StringBuilder();
        for (int at = 0; at < ITEMS.size(); at++) {
            if (at > 0) answers.append(',');
            answers.append(
                    "{\"item\":\"%s\",\"rating\":%d}".formatted(ITEMS.get(at), ratings.get(at)));
        }
        return "{\"dialog\":[" + answers + "]}";
    }
}
