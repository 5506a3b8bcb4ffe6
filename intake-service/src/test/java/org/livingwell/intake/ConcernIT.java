package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.intake.Arrivals.WANDA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Rule 8: a concern is the team's until it is recorded that the person was told. */
@ServiceIT
class ConcernIT {

    static final String RAISED =
            """
            {"about":"person","kinds":["abuse"],"what":"canary-of-deborah","wanted":"to be safe"}
            """;

    @LocalServerPort int port;
    Calls intake;
    String deborah;

    @BeforeEach
    void welcome() {
        intake = Calls.to(port);
        deborah = new Arrivals(intake).welcomed("My doctor sent me");
    }

    @Test
    void untilSheWasToldThereIsNothingForHerAnywhere() {
        String concern = raised();

        for (String token : List.of(herself(), TestIssuer.person(UUID.randomUUID()))) {
            assertThat(intake.get(concerns(), token).status()).isEqualTo(404);
            assertThat(intake.get(concerns(), token).text()).doesNotContain("canary", "abuse");
            assertThat(intake.post(concerns(), token, RAISED).status()).isEqualTo(403);
            assertThat(
                            intake.post(at(concern) + "/told", token, "{\"on\":\"2026-01-01\"}")
                                    .status())
                    .isEqualTo(403);
        }
        for (String hers : List.of("", "/copy", "/erasure", "/conversations")) {
            Answer page = intake.get("/api/people/" + deborah + hers, herself());
            assertThat(page.status()).as(hers).isEqualTo(200);
            assertThat(page.text()).as(hers).doesNotContain("canary", "oncern");
        }
        assertThat(intake.get(concerns(), TestIssuer.partner(UUID.randomUUID())).status())
                .isEqualTo(403);
        assertThat(intake.get(concerns(), TestIssuer.worker("walt", "salford")).status())
                .isEqualTo(404);
    }

    @Test
    void onceToldSheReadsThatOneAndNoOther() {
        String told = raised();
        raised("{\"about\":\"child\",\"kinds\":[\"neglect\"],\"what\":\"the other one\"}");

        tell(told);

        Answer hers = intake.get(concerns(), herself());
        assertThat(hers.at("concerns.0.what")).isEqualTo("canary-of-deborah");
        assertThat(hers.json().get("concerns")).hasSize(1);
        assertThat(intake.get(concerns(), WANDA).json().get("concerns")).hasSize(2);
    }

    @Test
    void whoHasSeenHerRecordTellsOfEachConcernOnceSheWasToldOfThatOne() {
        String first = raised();
        intake.get(concerns(), WANDA);
        assertThat(seen()).contains("GET /api/people/{id}").doesNotContain("oncern");

        tell(first);
        assertThat(seen()).contains("GET /api/people/{id}/concerns");
        assertThat(changes()).isEqualTo(2); // raised, told

        String second = raised();
        assertThat(seen()).contains("GET /api/people/{id}/concerns");
        assertThat(changes()).isEqualTo(2);

        tell(second);
        assertThat(changes()).isEqualTo(4);
    }

    @Test
    void whoWasToldOutsideIsKeptWithTheReasonWhereSheDidNotAgree() {
        String shares = at(raised()) + "/shares";
        String silent = "{\"service\":\"Police\",\"on\":\"%s\",\"agreed\":false}";
        String because =
                "{\"service\":\"Police\",\"on\":\"%s\",\"agreed\":false,\"reason\":\"a child\"}";

        Answer refused = intake.post(shares, WANDA, silent.formatted(today()));
        Answer unsaid =
                intake.post(
                        shares, WANDA, because.replace("\"agreed\":false,", "").formatted(today()));
        Answer kept = intake.post(shares, WANDA, because.formatted(today()));
        Answer future = intake.post(shares, WANDA, because.formatted("2999-01-01"));

        assertThat(refused.at("code")).isEqualTo("reason-missing");
        assertThat(unsaid.at("errors.0.field")).isEqualTo("agreed");
        assertThat(kept.status()).isEqualTo(204);
        assertThat(future.at("code")).isEqualTo("date-to-come");
        assertThat(intake.get(concerns(), WANDA).at("concerns.0.shares.0.reason"))
                .isEqualTo("a child");
    }

    @Test
    void onceSheDiedAConcernIsAboutSomebodyElse() {
        String before = raised();
        String child = RAISED.replace("person", "child");
        String outside = "{\"service\":\"Police\",\"on\":\"%s\",\"agreed\":true}";
        intake.post("/api/people/" + deborah + "/died", WANDA, "{}");

        Answer hers = intake.post(concerns(), WANDA, RAISED);
        Answer raised = intake.post(concerns(), WANDA, child);
        Answer other = intake.post(concerns(), TestIssuer.worker("walt", "salford"), child);

        assertThat(hers.at("code")).isEqualTo("died");
        assertThat(raised.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(404);
        String shared = outside.formatted(today());
        assertThat(intake.post(at(raised.at("id")) + "/shares", WANDA, shared).status())
                .isEqualTo(204);
        assertThat(intake.post(at(before) + "/shares", WANDA, shared).at("code")).isEqualTo("died");
        String told = "{\"on\":\"%s\"}".formatted(today());
        assertThat(intake.post(at(raised.at("id")) + "/told", WANDA, told).at("code"))
                .isEqualTo("died");
    }

    @Test
    void whatIsAnnouncedSaysThatSheWasNotToldAndOpensNoStep() {
        raised();
        var contracts = new EventContracts(Path.of("contracts"));

        await().until(() -> events().stream().anyMatch(it -> it.type().contains("ConcernRaised")));

        var hers = events();
        hers.forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(hers.toString()).doesNotContain("canary", "to be safe");
        assertThat(hers.stream().filter(it -> it.type().contains("ConcernRaised")))
                .isNotEmpty()
                .allSatisfy(
                        it -> {
                            assertThat(it.data()).contains("\"toldPerson\":false");
                            assertThat(it.data()).doesNotContain("step", "abuse");
                        });
    }

    @Test
    void badInputIsNamedAndNothingIsKept() {
        assertThat(intake.post(concerns(), WANDA, "{\"about\":\"person\"}").status())
                .isEqualTo(400);
        assertThat(
                        intake.post(
                                        concerns(),
                                        WANDA,
                                        "{\"about\":\"person\",\"kinds\":[\"high-risk\"],\"what\":\"x\"}")
                                .at("code"))
                .isEqualTo("wrong-type");
        assertThat(
                        intake.post(
                                        at(UUID.randomUUID().toString()) + "/told",
                                        WANDA,
                                        "{\"on\":\"2026-01-01\"}")
                                .status())
                .isEqualTo(404);
        assertThat(intake.get(concerns(), WANDA).json().get("concerns")).isEmpty();
    }

    private void tell(String concern) {
        var told = intake.post(at(concern) + "/told", WANDA, "{\"on\":\"" + today() + "\"}");
        assertThat(told.status()).isEqualTo(204);
    }

    private String seen() {
        intake.get("/api/people/" + deborah, WANDA);
        String careplan = TestIssuer.service("careplan-service", "intake-service");
        return intake.get("/internal/people/" + deborah + "/seen", careplan).text();
    }

    private int changes() {
        return seen().split("\"what\":\"concern\"", -1).length - 1;
    }

    private String raised() {
        return raised(RAISED);
    }

    private String raised(String body) {
        Answer raised = intake.post(concerns(), WANDA, body);
        assertThat(raised.status()).isEqualTo(201);
        return raised.at("id");
    }

    private String herself() {
        return TestIssuer.person(deborah);
    }

    private String concerns() {
        return "/api/people/" + deborah + "/concerns";
    }

    private String at(String concern) {
        return concerns() + "/" + concern;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private List<Published> events() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.key().equals(deborah))
                .toList();
    }
}
