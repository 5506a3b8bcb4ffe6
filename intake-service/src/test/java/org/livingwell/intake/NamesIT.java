package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Names for lists that name nobody, as far as whoever asks may see them. */
@ServiceIT
class NamesIT {

    @LocalServerPort int port;
    Calls intake;
    Newcomers newcomers;
    String rosa = TestIssuer.worker("rosa " + UUID.randomUUID(), "salford");
    String walt = TestIssuer.worker("walt of york", "york");

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "salford", rosa);
    }

    @Test
    void whoeverIsInReachIsNamedOnceAndNobodyElse() {
        String aaron = newcomers.person("\"name\":\"Aaron\"");

        Answer names = names(rosa, aaron, UUID.randomUUID().toString(), aaron);

        assertThat(names.json().get("names")).hasSize(1);
        assertThat(names.at("names.0.person")).isEqualTo(aaron);
        assertThat(names.at("names.0.name")).isEqualTo("Aaron");
        assertThat(names(walt, aaron).text()).isEqualTo("{\"names\":[]}");
    }

    @Test
    void whoeverLeftIsStillNamedAndFamilyIsNot() {
        String zoe = newcomers.person("\"name\":\"Zoe\"");

        intake.post("/api/people/" + zoe + "/farewell", rosa, "");
        assertThat(names(rosa, zoe).at("names.0.name")).isEqualTo("Zoe");

        intake.post("/api/people/" + zoe + "/kin", rosa, "");
        assertThat(names(rosa, zoe).text()).isEqualTo("{\"names\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"people\":null}",
                "{\"people\":[]}",
                "{\"people\":[null]}",
                "{\"people\":[\"x\"]}",
                "{\"people\":\"x\"}",
                "{\"people\":[7]}"
            })
    void whatIsNotAListOfPeopleIsRefused(String body) {
        assertThat(intake.post("/api/people/names", rosa, body).status()).isEqualTo(400);
    }

    @Test
    void moreThanAnybodyWalksWithAreNotNamedAtOnce() {
        var many = Collections.nCopies(201, UUID.randomUUID().toString());

        assertThat(intake.post("/api/people/names", rosa, body(many)).status()).isEqualTo(400);
    }

    private Answer names(String caller, String... people) {
        Answer names = intake.post("/api/people/names", caller, body(List.of(people)));
        assertThat(names.status()).as(names.text()).isEqualTo(200);
        return names;
    }

    private static String body(List<String> people) {
        return "{\"people\":[\"%s\"]}".formatted(String.join("\",\"", people));
    }
}
