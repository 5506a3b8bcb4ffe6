package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import java.util.UUID;

/**
 * The introduction and conversation parts of acceptance journey 4: Priya in crisis, and what is
 * kept when somebody outside must know.
 */
@OnTheStack
class PriyaJourneyIT {

    private final Worker wanda = Worker.wanda();
    private final String name = "Priya " + UUID.randomUUID();

    @Test
    void sheIsSeenAtOnceHeardOnceAndToldWhatWasSharedWithoutHerConsent() {
        String person =
                wanda.welcomed(
                        name,
                        """
                        {"by":"self","place":"lambeth","name":"%s","urgent":true,
                         "broughtBy":"I cannot do this any more","contact":{"phone":"07700 900654","mayCall":true}}
                        """
                                .formatted(name));
        String talk = wanda.planned(person, "initial");
        wanda.write(talk, "challenges", "The nights are the worst");
        wanda.write(talk, "who-helps", "My mother, on the phone");
        Answer left = wanda.door().post(talk + "/leave-open", "{}");
        assertThat(left.status()).isLessThan(300);
        wanda.door().post(talk + "/complete", outcome());
        await().until(() -> wanda.plan(person).contains("The nights are the worst"));

        String concerns = "/api/people/" + person + "/concerns";
        String concern =
                concerns
                        + "/"
                        + wanda.door()
                                .post(
                                        concerns,
                                        "{\"about\":\"person\",\"kinds\":[\"needs\"],\"what\":\"She"
                                                + " is alone tonight\"}")
                                .at("id");
        String today = wanda.door().get(concerns).at("concerns.0.raisedAt").substring(0, 10);
        String share = "{\"service\":\"Crisis team\",\"on\":\"%s\",\"agreed\":false%s}";
        Answer without = wanda.door().post(concern + "/shares", share.formatted(today, ""));
        Answer with =
                wanda.door()
                        .post(
                                concern + "/shares",
                                share.formatted(today, ",\"reason\":\"her life\""));

        assertThat(without.at("code")).isEqualTo("reason-missing");
        assertThat(with.status()).isEqualTo(204);
        assertThat(wanda.journey(person) + wanda.plan(person))
                .doesNotContain("alone tonight", "oncern", "Crisis team");

        wanda.door().post(concern + "/told", "{\"on\":\"%s\"}".formatted(today));
        await().until(() -> wanda.journey(person).contains("ConcernTold"));
        assertThat(wanda.door().get(concerns).at("concerns.0.shares.0.reason"))
                .isEqualTo("her life");
    }

    private static String outcome() {
        return "{\"needAreas\":[\"sleep\"],\"goals\":[\"One good night\"],\"supporters\":[\"My"
                + " mother\"]}";
    }
}
