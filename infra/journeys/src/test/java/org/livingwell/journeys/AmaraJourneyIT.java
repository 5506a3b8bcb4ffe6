package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.livingwell.journeys.Door.Answer;

import java.util.UUID;

/** Acceptance journey 1, its first half: introduced at 23:40, welcomed, and a plan is there. */
@OnTheStack
class AmaraJourneyIT {

    private static final String TOLD = "I cannot sleep since the letter came.";

    @Test
    void amaraIsHeardOnceAndHerPlanIsThere() {
        String name = "Amara " + UUID.randomUUID();
        Worker worker = Worker.wanda();
        Door wanda = worker.door();

        Answer received = Door.anybody().post("/api/introductions", introduction(name));
        assertThat(received.status()).isEqualTo(201);
        assertThat(received.at("reference")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(received.at("crisis.0.tel")).isEqualTo("999");

        String id = worker.waiting(name);
        Answer welcomed = wanda.post("/api/introductions/" + id + "/welcome", "{}");
        assertThat(welcomed.status()).isEqualTo(201);
        String person = "/api/people/" + welcomed.at("person");
        assertThat(wanda.get(person).at("name")).isEqualTo(name);
        assertThat(wanda.get(person).at("contact.mayCall")).isEqualTo("false");

        await().until(() -> wanda.get(person + "/care-plan").status() == 200);
        await().until(() -> wanda.get(person + "/care-plan").body().toString().contains(TOLD));
        await().until(
                        () ->
                                wanda.get(person + "/journey")
                                        .body()
                                        .toString()
                                        .contains("CarePlanOpened"));
    }

    @Test
    void anotherPlacesTeamSeesNothingOfHer() {
        String name = "Amara " + UUID.randomUUID();
        Door.anybody().post("/api/introductions", introduction(name));
        String id = Worker.wanda().waiting(name);
        Door walt = Door.of("walt");

        assertThat(walt.get("/api/introductions/" + id).status()).isEqualTo(404);
        assertThat(walt.get("/api/introductions?place=lambeth").status()).isEqualTo(404);
        assertThat(Door.anybody().get("/api/introductions?place=lambeth").status()).isEqualTo(401);
    }

    private static String introduction(String name) {
        return """
        {"by":"self","place":"lambeth","name":"%s","broughtBy":"%s",
         "contact":{"phone":"+44 7700 900123","mayText":true,"when":"evenings"}}
        """
                .formatted(name, TOLD);
    }
}
