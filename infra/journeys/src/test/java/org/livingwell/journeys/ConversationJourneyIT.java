package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import java.util.UUID;

/** The conversation parts of acceptance journeys 1 and 6. */
@OnTheStack
class ConversationJourneyIT {

    private static final String NEEDS =
            "{\"needAreas\":[\"benefits\"],\"goals\":[\"To sleep\"],\"supporters\":[\"My"
                    + " sister\"]}";

    private final Worker wanda = Worker.wanda();

    @Test
    void whatIsSaidInAConversationStandsInThePlanOnce() {
        String amara =
                wanda.welcomedAfter("Amara " + UUID.randomUUID(), "No sleep since the letter");
        String talk = wanda.planned(amara, "initial");

        assertThat(wanda.door().get(talk).at("carried.0.words"))
                .isEqualTo("No sleep since the letter");
        wanda.write(talk, "going-well", "I still sing on Sundays");
        wanda.write(talk, "challenges", "The letters frighten me");
        wanda.door().post(talk + "/complete", NEEDS);

        await().until(() -> wanda.plan(amara).contains("The letters frighten me"));
        await().until(() -> wanda.plan(amara).contains("No sleep since the letter"));
        wanda.door().post(talk + "/complete", NEEDS);
        assertThat(wanda.plan(amara)).containsOnlyOnce("The letters frighten me");
        assertThat(wanda.plan(amara)).containsOnlyOnce("No sleep since the letter");
        assertThat(wanda.plan(amara)).containsOnlyOnce("I still sing on Sundays");
        await().until(() -> wanda.journey(amara).contains("ConversationHeld"));
    }

    @Test
    void aMotherIsIntroducedInHerOwnRightAndNothingIsToldOfHerDaughter() {
        String priya = wanda.welcomedAfter("Priya " + UUID.randomUUID(), "I am tired");
        String talk = wanda.planned(priya, "together");
        String name = "Maureen " + UUID.randomUUID();

        Answer brought =
                wanda.door()
                        .post(
                                talk + "/companions",
                                """
                                {"name":"%s","relation":"mother","needs":"I need a rest","ownIntroduction":true,"introduction":{"phone":"07700 900456","mayText":true}}
                                """
                                        .formatted(name));

        assertThat(brought.status()).isEqualTo(200);
        String hers =
                wanda.door().get("/api/introductions/" + wanda.waiting(name)).body().toString();
        assertThat(hers).contains("I need a rest").doesNotContain("Priya", "mother", priya);
    }
}
