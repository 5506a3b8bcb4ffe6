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
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A person's life with the network: details, stepping out, coming back, moving on. */
@ServiceIT
class PeopleIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");

    @LocalServerPort int port;
    @Autowired Colleagues colleagues;
    UUID walt;
    Newcomers newcomers;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
        walt = colleagues.worker("walt", "salford");
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
        assertThat(second.at("code")).isEqualTo("changed-meanwhile");
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
        TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(events()).doesNotContain("Leon", "Grant");
    }

    @Test
    void whoeverComesThroughTheirOpenDoorIsWelcomedBackAtOnce() {
        String leon = newcomers.person("\"name\":\"Leon Grant\"");
        String path = "/api/people/" + leon;
        intake.post(path + "/farewell", WANDA, "");

        try (var contact =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "contact")) {
            var nobody = UUID.randomUUID();
            contact.publish("DoorOpened.v1", "door", nobody, "lambeth", "{}");
            contact.publish("DoorOpened.v1", "door", UUID.fromString(leon), "lambeth", "{}");
        }

        await().until(() -> intake.get(path, WANDA).at("state").equals("in-network"));
        await().until(() -> welcomedBack(leon).size() == 1);
        assertThat(welcomedBack(leon).getFirst()).contains("\"welcome-back\"");
    }

    /** Contact opened one for the door already: whoever comes back is one thing to do. */
    @Test
    void theStepOfTheDoorIsTheOneOfTheWelcome() {
        String leon = newcomers.person("\"name\":\"Leon Grant\"");
        intake.post("/api/people/" + leon + "/farewell", WANDA, "");
        var step = UUID.randomUUID();
        String opened =
                "{\"step\":{\"id\":\"%s\",\"kind\":\"door-opened\",\"due\":\"2026-11-27\"}}";

        try (var contact =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "contact")) {
            var person = UUID.fromString(leon);
            contact.publish("DoorOpened.v1", "door", person, "lambeth", opened.formatted(step));
        }

        await().until(() -> welcomedBack(leon).size() == 1);
        assertThat(welcomedBack(leon).getFirst()).contains(step.toString(), "\"welcome-back\"");
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
        assertThat(intake.get(leon, WALT).at("leadWorker.name")).isEqualTo("walt");
    }

    @Test
    void aTeamIsChangedAndSaysSo() {
        String leon = newcomers.welcomed("\"name\":\"Leon Grant\"");

        UUID winona = colleagues.worker("winona", "lambeth");
        assertThat(intake.post(leon + "/lead-worker", WANDA, lead(winona)).status()).isEqualTo(204);
        assertThat(intake.get(leon, WANDA).at("leadWorker.id")).isEqualTo(winona.toString());
        String open = "{\"restricted\":false,\"openTo\":[]}";
        assertThat(intake.post(leon + "/restrict", WANDA, open).status()).isEqualTo(204);
        assertThat(intake.post(leon + "/kin", WANDA, "").status()).isEqualTo(204);
        await().until(() -> events().contains("PersonAccessChanged"));
    }

    @Test
    void onlyWhoSupportsPeopleInThePlaceBecomesALeadWorker() {
        String introduction = newcomers.introduced("\"name\":\"Leon Grant\"");
        Answer welcome = intake.post(introduction + "/welcome", WANDA, lead(walt));
        String leon =
                "/api/people/" + intake.post(introduction + "/welcome", WANDA, "{}").at("person");
        UUID officer = colleagues.officer("petronella", "lambeth");
        UUID gone = colleagues.worker("willow", "lambeth");
        colleagues.leave(gone);

        assertThat(welcome.status()).isEqualTo(400);
        assertThat(welcome.text()).contains("not-in-team");
        for (UUID nobody : List.of(walt, officer, gone, UUID.randomUUID())) {
            assertThat(intake.post(leon + "/lead-worker", WANDA, lead(nobody)).text())
                    .contains("not-in-team");
        }
        assertThat(intake.post(leon + "/move", WANDA, move("york")).text()).contains("not-in-team");
        assertThat(intake.get(leon, WANDA).at("leadWorker.name")).isEqualTo("wanda");
    }

    @Test
    void whoeverLeftIsShownToHaveLeft() {
        String leon = newcomers.welcomed("\"name\":\"Leon Grant\"");
        UUID wilma = colleagues.worker("winnie", "lambeth");
        intake.post(leon + "/lead-worker", WANDA, lead(wilma));
        assertThat(intake.get(leon, WANDA).json().at("/leadWorker/left").asBoolean()).isFalse();

        colleagues.leave(wilma);

        assertThat(intake.get(leon, WANDA).json().at("/leadWorker/left").asBoolean()).isTrue();
        assertThat(intake.get(leon, WANDA).at("leadWorker.name")).isEqualTo("winnie");
    }

    @Test
    void aSupporterIsIntroducedInTheirOwnRight() {
        String priya = newcomers.welcomed("\"name\":\"Priya Nair\"");
        String body =
                "{\"name\":\"Maureen Nair\",\"broughtBy\":\"I need an hour for"
                        + " myself\",\"theyKnow\":\"agrees\"}";

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

    @Test
    void aRestrictionIsLiftedByWhoSaysSoAndByNoSlip() {
        String leon = newcomers.welcomed("\"name\":\"Leon Grant\"");
        String shut = "{\"restricted\":true,\"openTo\":[]}";
        assertThat(intake.post(leon + "/restrict", WANDA, shut).status()).isEqualTo(204);

        for (String unsaid :
                List.of(
                        "{}",
                        "{\"restricted\":false}",
                        "{\"openTo\":[]}",
                        "{\"restricted\":null,\"openTo\":[]}",
                        "{\"restricted\":true,\"openTo\":[null]}",
                        "{\"restricted\":false,\"openTo\":[\"" + walt + "\"]}")) {
            assertThat(intake.post(leon + "/restrict", WANDA, unsaid).status())
                    .as(unsaid)
                    .isEqualTo(400);
        }

        assertThat(intake.get(leon, TestIssuer.worker("wim", "lambeth")).status()).isEqualTo(404);
    }

    private static String lead(UUID who) {
        return "{\"leadWorker\":\"%s\"}".formatted(who);
    }

    private String move(String to) {
        return "{\"to\":\"%s\",\"leadWorker\":\"%s\"}".formatted(to, walt);
    }

    private static List<String> welcomedBack(String person) {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.type().contains("PersonWelcomedBack") && it.key().equals(person))
                .map(TopicRecords.Published::data)
                .toList();
    }

    private static String events() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .toString();
    }
}
