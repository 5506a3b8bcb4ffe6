package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.UUID;

/** A person's life with the network: details, stepping out, coming back, moving on. */
@ServiceIT
class PeopleIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");
    static final UUID WALTS_ID = UUID.randomUUID();

    @LocalServerPort int port;
    Newcomers newcomers;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @Test
    void whatWasToldIsCarriedOnAndNeverAskedAgain() {
        String leon =
                newcomers.welcomed(
                        "\"name\":\"Leon"
                            + " Grant\",\"language\":\"Patois\",\"interpreter\":true,\"birthDate\":\"1991-04-09\",\"postcode\":\"SW9"
                            + " 8QA\",\"communicationNeeds\":\"plain words\"");

        Answer person = intake.get(leon, WANDA);

        assertThat(person.at("language")).isEqualTo("Patois");
        assertThat(person.at("birthDate")).isEqualTo("1991-04-09");
        assertThat(person.json().get("flagged").asBoolean()).isTrue();
        assertThat(person.at("communicationNeeds")).isEqualTo("plain words");
    }

    @Test
    void twoEditsWithOneTagAreOne() {
        String leon = newcomers.welcomed("\"name\":\"Leon Grant\"");
        String tag = intake.get(leon, WANDA).header("ETag");

        Answer first = intake.patch(leon, WANDA, "{\"preferredName\":\"Leo\"}", "If-Match", tag);
        Answer second = intake.patch(leon, WANDA, "{\"pronouns\":\"he\"}", "If-Match", tag);
        Answer third = intake.patch(leon, WANDA, "{\"pronouns\":\"he\"}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.at("name")).isEqualTo("Leo");
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.at("code")).isEqualTo("stale");
        assertThat(third.status()).isEqualTo(428);
        assertThat(intake.get(leon, WANDA).at("pronouns")).isEmpty();
        String fresh = first.header("ETag");
        assertThat(
                        intake.patch(leon, WANDA, "{\"preferredName\":\"\"}", "If-Match", fresh)
                                .at("name"))
                .isEqualTo("Leon Grant");
    }

    @Test
    void nobodyIsBornTomorrowOrIsAHundredAndForty() {
        String leon = newcomers.welcomed("\"name\":\"Leon Grant\"");
        String tag = intake.get(leon, WANDA).header("ETag");

        for (String date : new String[] {"2086-01-01", "1880-01-01"}) {
            Answer answer =
                    intake.patch(leon, WANDA, "{\"birthDate\":\"" + date + "\"}", "If-Match", tag);
            assertThat(answer.at("code")).isEqualTo("invalid-fields");
            assertThat(answer.text()).doesNotContain(date);
        }
    }

    @Test
    void theDoorIsOpenAfterAPauseAndAfterAFarewell() {
        String leon = newcomers.welcomed("\"name\":\"Leon Grant\"");

        assertThat(intake.post(leon + "/pause", WANDA, "{\"until\":\"2099-01-01\"}").at("state"))
                .isEqualTo("paused");
        assertThat(intake.post(leon + "/welcome-back", WANDA, "").at("state"))
                .isEqualTo("in-network");
        assertThat(intake.post(leon + "/farewell", WANDA, "").at("state")).isEqualTo("farewelled");
        assertThat(intake.get(leon, WANDA).at("state")).isEqualTo("farewelled");
        assertThat(intake.post(leon + "/pause", WANDA, "{\"until\":\"2020-01-01\"}").at("code"))
                .isEqualTo("pause-over");
        Answer back = intake.post(leon + "/welcome-back", WANDA, "");

        assertThat(back.at("state")).isEqualTo("in-network");
        assertThat(back.at("leadWorker.name"))
                .isEqualTo(intake.get(leon, WANDA).at("leadWorker.name"));
        await().until(() -> events().contains("PersonWelcomedBack"));
        var contracts = new EventContracts(Path.of("contracts"));
        TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(events()).doesNotContain("Leon", "Grant");
    }

    @Test
    void aMoveIsForPlacesThatExistByThoseWhoHaveAPart() {
        String introduction = newcomers.introduced("\"name\":\"Leon Grant\"");
        String leon =
                "/api/people/" + intake.post(introduction + "/welcome", WANDA, "{}").at("person");

        assertThat(intake.post(leon + "/move", WALT, move("salford")).status()).isEqualTo(404);
        assertThat(intake.post(leon + "/move", WANDA, move("atlantis")).at("code"))
                .isEqualTo("invalid-fields");
        assertThat(intake.post(leon + "/move", WANDA, move("salford")).status()).isEqualTo(204);

        assertThat(intake.get(leon, WANDA).status()).isEqualTo(404);
        assertThat(intake.get(introduction, WANDA).status()).isEqualTo(404);
        assertThat(intake.get(leon, WALT).at("place")).isEqualTo("salford");
        assertThat(intake.get(leon, WALT).at("leadWorker.name")).isEqualTo("Walt");
    }

    @Test
    void aTeamIsChangedAndSaysSo() {
        String leon = newcomers.welcomed("\"name\":\"Leon Grant\"");

        String lead = "{\"leadWorker\":\"%s\",\"leadWorkerName\":\"Walt\"}".formatted(WALTS_ID);
        assertThat(intake.post(leon + "/lead-worker", WANDA, lead).status()).isEqualTo(204);
        assertThat(intake.get(leon, WANDA).at("leadWorker.id")).isEqualTo(WALTS_ID.toString());
        String open = "{\"restricted\":false,\"openTo\":[]}";
        assertThat(intake.post(leon + "/restrict", WANDA, open).status()).isEqualTo(204);
        assertThat(intake.post(leon + "/kin", WANDA, "").status()).isEqualTo(204);
        await().until(() -> events().contains("PersonAccessChanged"));
    }

    @Test
    void aSupporterIsIntroducedInTheirOwnRight() {
        String priya = newcomers.welcomed("\"name\":\"Priya Nair\"");
        String body =
                "{\"name\":\"Maureen Nair\",\"broughtBy\":\"I need an hour for"
                        + " myself\",\"personKnows\":true,\"personAgrees\":true}";

        Answer receipt = intake.post(priya + "/supporters", WANDA, body, "Idempotency-Key", "m1");
        Answer again = intake.post(priya + "/supporters", WANDA, body, "Idempotency-Key", "m1");

        assertThat(receipt.status()).isEqualTo(201);
        assertThat(again.at("reference")).isEqualTo(receipt.at("reference"));
        String link = intake.get(priya, WANDA).at("supporters.0");
        assertThat(intake.get(priya, WANDA).json().get("supporters")).hasSize(1);
        String maureen = intake.get("/api/introductions/" + link, WANDA).text();
        assertThat(maureen)
                .contains("Maureen")
                .doesNotContain("Priya", priya.substring(priya.lastIndexOf('/') + 1));
    }

    private static String move(String to) {
        return "{\"to\":\"%s\",\"leadWorker\":\"%s\",\"leadWorkerName\":\"Walt\"}"
                .formatted(to, WALTS_ID);
    }

    private static String events() {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .toString();
    }
}
