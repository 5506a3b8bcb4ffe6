package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.careplan.InSharing.WANDA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** What is shared is asked about alone, announced, and stopped in one tap. */
@ServiceIT
class SharingIT {

    @LocalServerPort int port;
    InSharing maureen;
    InAPlan priya;

    @BeforeEach
    void begin() {
        maureen = InSharing.begun(port, InSharing.NOBODY);
        priya = maureen.priya();
    }

    @AfterEach
    void whatWasSaidKeepsItsContractAndHoldsNoWords() {
        var contracts = new EventContracts(Path.of("contracts"));
        for (var it : published()) {
            contracts.validate(it.type(), it.data());
            assertThat(it.data()).doesNotContain("Mum", "Priya", "face-to-face");
        }
    }

    @Test
    void aClickOpensAStepToAskThemAloneAndSharesNothing() {
        var asked = asks();

        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(maureen.shared().status()).isEqualTo(404);
        assertThat(maureen.sharing(priya.token()).at("sharing.0.stands")).isEqualTo("asked");
        await().until(() -> types().equals(List.of("SharingAsked")));
        assertThat(data(0).at("/step/kind").asString()).isEqualTo("ask-them-alone");
    }

    @Test
    void askedAloneTheySayYesAndItIsSharedAndAnnounced() {
        String grant = asks().at("id");

        var said = maureen.yes("/" + grant, "{\"how\":\"by-phone\"}", maureen.tag());

        assertThat(said.status()).as(said.text()).isEqualTo(204);
        assertThat(maureen.shared().status()).isEqualTo(200);
        await().until(() -> types().equals(List.of("SharingAsked", "SharingGranted")));
        assertThat(data(1).path("stepDone")).isEqualTo(data(0).at("/step/id"));
        assertThat(data(1).path("supporter").asString()).isEqualTo(maureen.supporter().toString());
        var mine = maureen.sharing(priya.token()).json().at("/sharing/0");
        assertThat(mine.path("stands").asString()).isEqualTo("shared");
        assertThat(mine.path("how").asString()).isEqualTo("by-phone");
        assertThat(mine.path("staleOn").asString()).isNotEmpty();
    }

    @Test
    void askedAloneTheySayNo() {
        String grant = asks().at("id");

        assertThat(post("/" + grant + "/refused", WANDA, "").status()).isEqualTo(204);

        await().until(() -> types().equals(List.of("SharingAsked", "SharingNotGiven")));
        assertThat(maureen.shared().status()).isEqualTo(404);
    }

    @Test
    void thePersonStopsItInOneTapAndNobodySaysYesForThem() {
        String grant = maureen.given();

        assertThat(maureen.withdrawn(priya.token(), grant).status()).isEqualTo(204);

        assertThat(maureen.withdrawn(priya.token(), grant).status()).isEqualTo(204);
        await().until(() -> types().equals(List.of("SharingGranted", "SharingRevoked")));
        String again = asks().at("id");
        assertThat(post("/" + again + "/agreed", priya.token(), "{\"how\":\"by-phone\"}").status())
                .isEqualTo(403);
        assertThat(post("", WANDA, maureen.wanted("coping")).status()).isEqualTo(403);
    }

    @Test
    void theJourneyOfThePersonSaysThatSomethingIsSharedAndThatItEnded() {
        maureen.withdrawn(WANDA, maureen.given());

        String journey = priya.path("/journey");
        await().until(
                        () ->
                                maureen.careplan()
                                        .get(journey, priya.token())
                                        .text()
                                        .contains("Sharing part of the plan ended"));
        assertThat(maureen.careplan().get(journey, maureen.maureen()).status()).isEqualTo(403);
    }

    @Test
    void badInputIsAnsweredPlainly() {
        String good = maureen.wanted("coping");
        for (String bad :
                List.of(
                        good.replace("[\"coping\"]", "[]"),
                        good.replace("[\"coping\"]", "[null]"),
                        good.replace("coping", "diagnosis"),
                        good.replace("\"Mum\"", "\" \""),
                        good.replaceAll("\"until\":\"[^\"]*\"", "\"until\":null"),
                        good.replace(maureen.supporter().toString(), "maureen"),
                        "{}",
                        "[]")) {
            var answer = post("", priya.token(), bad);
            assertThat(answer.status()).as(bad + answer.text()).isEqualTo(400);
        }
        String unknown = good.replace(maureen.supporter().toString(), UUID.randomUUID().toString());
        assertThat(post("", priya.token(), unknown).at("code")).isEqualTo("no-such-supporter");
        assertThat(post("/agreed", WANDA, "{\"sharing\":null,\"how\":\"by-phone\"}").status())
                .isEqualTo(400);
        assertThat(maureen.withdrawn(priya.token(), UUID.randomUUID().toString()).status())
                .isEqualTo(404);
    }

    private Calls.Answer asks() {
        return post("", priya.token(), maureen.wanted("coping"));
    }

    private Calls.Answer post(String rest, String token, String json) {
        return maureen.careplan().post(priya.path("/care-plan/sharing" + rest), token, json);
    }

    private List<TopicRecords.Published> published() {
        return priya.published().filter(it -> it.type().contains(".Sharing")).distinct().toList();
    }

    private List<String> types() {
        return published().stream()
                .map(it -> it.type().replaceAll("^careplan\\.|\\.v1$", ""))
                .toList();
    }

    private JsonNode data(int n) {
        return JsonMapper.shared().readTree(published().get(n).data());
    }
}
