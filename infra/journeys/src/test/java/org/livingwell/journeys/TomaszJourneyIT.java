package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.UUID;

/**
 * The introduction and conversation parts of acceptance journey 3: Tomasz, Polish, homeless
 * tonight.
 */
@OnTheStack
class TomaszJourneyIT {

    private final String name = "Tomasz " + UUID.randomUUID();

    @Test
    void theDutyContactIsToldByMailThatNamesNobody() {
        var received = Door.anybody().post("/api/introductions", introduction());
        String reference = received.at("reference");
        assertThat(received.status()).isEqualTo(201);

        await().atMost(Duration.ofMinutes(2)) // whoever was told just before, it waits for company
                .until(() -> Mailbox.all().contains(reference));
        assertThat(Mailbox.all())
                .contains("duty@lambeth.example")
                .doesNotContain(name, "my car tonight");

        var standing =
                Door.anybody()
                        .post(
                                "/api/introductions/status",
                                "{\"reference\":\"%s\"}".formatted(reference));
        assertThat(standing.at("next.0")).contains("Please ring us on 020 7946 0500");
    }

    @Test
    void whatHeSaidStandsInHisPlanOnceThoughIntakeDiesAsHeLeaves() {
        var wanda = Worker.wanda();
        String tomasz = wanda.welcomed(name, introduction());
        assertThat(wanda.door().get("/api/people/" + tomasz).at("language")).isEqualTo("Polish");
        String talk = wanda.planned(tomasz, "initial");
        wanda.write(talk, "going-well", "I still have my tools");
        wanda.write(talk, "challenges", "Where to sleep tonight");

        var completed =
                wanda.door()
                        .post(
                                talk + "/complete",
                                "{\"needAreas\":[\"housing\"],\"goals\":[\"A"
                                        + " bed\"],\"supporters\":[]}");
        Stack.intakeDies(
                () -> {
                    completed.is(200);
                    Door.anybody().post("/api/introductions", introduction()).is(503);
                    wanda.door().get("/api/people/" + tomasz + "/journey").is(200);
                });

        String[] said = {
            "I sleep in my car tonight", "I still have my tools", "Where to sleep tonight"
        };
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(wanda.plan(tomasz)).contains(said));
        await().until(() -> wanda.plan(tomasz).contains("A bed"));
        await().until(() -> wanda.journey(tomasz).contains("ConversationHeld"));
        for (String words : said) {
            assertThat(wanda.plan(tomasz)).containsOnlyOnce(words);
        }
    }

    private String introduction() {
        return """
        {"by":"self","place":"lambeth","name":"%s","urgent":true,
         "broughtBy":"I sleep in my car tonight","language":"Polish","interpreter":true}
        """
                .formatted(name);
    }
}
