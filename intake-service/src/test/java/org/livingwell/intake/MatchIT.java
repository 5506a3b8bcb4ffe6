package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Somebody introduced turns out to be known: the stricter counts, and nothing is dropped. */
@ServiceIT
class MatchIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    Newcomers newcomers;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @Test
    void theStricterWinsAndTheWorkerIsToldWhatDiffers() {
        String deborah = welcomed("{\"phone\":\"07700 900123\",\"mayCall\":true,\"mayText\":true}");
        String again =
                newcomers.introduced(
                        "\"name\":\"Deborah\",\"contact\":{\"phone\":\"+44 7700"
                                + " 900123\",\"mayText\":true,\"when\":\"never call, he lives"
                                + " here\",\"neverTalkTo\":\"Darren\"}");

        Answer matched = match(again, deborah);

        assertThat(matched.status()).isEqualTo(200);
        assertThat(whats(matched.json().get("differs")))
                .containsExactly("may-call", "when", "never-talk-to");
        Answer page = intake.get("/api/people/" + deborah, WANDA);
        assertThat(page.at("contact.mayCall")).isEqualTo("false");
        assertThat(page.at("contact.mayText")).isEqualTo("true");
        assertThat(page.at("contact.phone")).isEqualTo("07700 900123");
        assertThat(page.at("contact.when")).isEqualTo("never call, he lives here");
        assertThat(page.at("contact.neverTalkTo")).isEqualTo("Darren");
        assertThat(whats(page.json().get("toSettle").get(0).get("differs")))
                .containsExactly("may-call", "when", "never-talk-to");
        assertThat(page.at("toSettle.0.takenBack")).isEqualTo("false");
    }

    @Test
    void everythingElseThatWasSaidIsCarriedOverAndNothingIsOverwritten() {
        String leon = newcomers.person("\"name\":\"Leon\",\"language\":\"Patois\"");
        String again =
                newcomers.introduced(
                        "\"name\":\"Leon\",\"language\":\"English\",\"interpreter\":true,\"birthDate\":\"1991-04-09\",\"postcode\":\"SW9"
                            + " 8QA\",\"communicationNeeds\":\"plain"
                            + " words\",\"contact\":{\"email\":\"leon@example.org\",\"mayEmail\":true}");

        match(again, leon);

        Answer page = intake.get("/api/people/" + leon, WANDA);
        assertThat(page.at("language")).isEqualTo("Patois");
        assertThat(page.at("interpreter")).isEqualTo("true");
        assertThat(page.at("birthDate")).isEqualTo("1991-04-09");
        assertThat(page.at("postcode")).isEqualTo("SW9 8QA");
        assertThat(page.at("communicationNeeds")).isEqualTo("plain words");
        assertThat(page.at("contact.email")).isEqualTo("leon@example.org");
        assertThat(page.at("contact.mayEmail")).isEqualTo("true");
    }

    @Test
    void whatDiffersGoesFromThePageOnceAWorkerHeardHowItIs() {
        String deborah = welcomed("{\"phone\":\"07700 900123\",\"mayCall\":true}");
        String again =
                newcomers.introduced(
                        "\"name\":\"Deborah\",\"contact\":{\"phone\":\"07700 900999\"}");
        match(again, deborah);
        String page = "/api/people/" + deborah;
        String settle =
                page + "/came-again/" + again.substring(again.lastIndexOf('/') + 1) + "/settle";

        Answer elsewhere = intake.post(settle, TestIssuer.worker("walt", "salford"), "");
        Answer settled = intake.post(settle, WANDA, "");

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(settled.json().get("toSettle")).isEmpty();
        assertThat(intake.get(page, WANDA).json().get("toSettle")).isEmpty();
        assertThat(intake.get(again, WANDA).at("contact.phone")).isEqualTo("07700 900999");
    }

    private String welcomed(String contact) {
        return newcomers.person("\"name\":\"Deborah\",\"contact\":" + contact);
    }

    private Answer match(String introduction, String person) {
        return intake.post(introduction + "/match", WANDA, "{\"person\":\"%s\"}".formatted(person));
    }

    private static List<String> whats(JsonNode differs) {
        return differs.valueStream().map(it -> it.get("what").asString()).toList();
    }
}
