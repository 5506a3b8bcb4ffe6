package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.intake.team.account.domain.Account.Command.Adopt;
import org.livingwell.intake.team.account.domain.AccountId;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Accounts while Keycloak refuses everything: asked for, shown, tried again, ended. */
@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
class AccountIT {

    static final String LENA = TestIssuer.lead("lena", "lambeth");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String LORNA = TestIssuer.lead("lorna", "lambeth");
    static final String WIM = TestIssuer.worker("wim", "lambeth");
    static final String KNOWN = "{\"knownBy\":\"call-back\"}";
    static final String NADIA =
            "{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Nadia Zanzibara\"}";

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    @Autowired Colleagues colleagues;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void whoIsInvitedGetsAnOpaqueNameAndACodeShownOnce(CapturedOutput output) throws Exception {
        String key = UUID.randomUUID().toString();

        Answer first = intake.post("/api/accounts", LENA, NADIA, "Idempotency-Key", key);
        Answer again = intake.post("/api/accounts", LENA, NADIA, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("account.userName")).matches("lw-[2-9a-z]{5}-[2-9a-z]{5}");
        assertThat(first.at("code")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(again.at("account.id")).isEqualTo(first.at("account.id"));
        assertThat(again.json().get("code").isNull()).isTrue();
        assertThat(stored(first.at("account.id"))).doesNotContain(first.at("code"));
        assertThat(output.getAll()).doesNotContain(first.at("code"), "Zanzibara");
    }

    @Test
    void oneKeyForTwoInvitationsIsRefused() {
        String key = UUID.randomUUID().toString();
        intake.post("/api/accounts", LENA, NADIA, "Idempotency-Key", key);

        Answer other =
                intake.post(
                        "/api/accounts",
                        LENA,
                        NADIA.replace("worker", "lead"),
                        "Idempotency-Key",
                        key);

        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void whatKeycloakRefusesIsTriedAgainAndShown() {
        String id = intake.post("/api/accounts", LENA, NADIA).at("account.id");

        await().until(() -> account(id).contains("\"trouble\":\"keycloak-"));

        assertThat(account(id)).contains("\"state\":\"provisioning\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"operator\",\"place\":\"lambeth\",\"name\":\"Zanzibara\"}|wrong-type",
                "{\"kind\":\"Zanzibara\",\"place\":\"lambeth\"}|wrong-type",
                "{\"kind\":\"worker\",\"place\":\"lambeth\"}|invalid-fields",
                "{\"kind\":\"worker\",\"place\":\"\",\"name\":\"Zanzibara\"}|invalid-fields",
                "{\"kind\":\"person\",\"place\":\"lambeth\"}|invalid-fields",
                "{\"kind\":\"group\",\"place\":\"lambeth\",\"name\":\"Zanzibara\"}|invalid-fields",
                "{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"Zanzibara\"}|wrong-type",
                "{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Zanzibara\","
                        + "\"person\":\"3f0f3b52-6b1d-4d3e-9d59-0f6a9f1f7a02\"}|invalid-fields",
                "{\"kind\":\"worker\",\"place\":\"lambeth\",\"roles\":[\"operator\"]}|unknown-field",
            })
    void whoCannotBeInvitedLikeThatIsNot(String body, String code, CapturedOutput output)
            throws Exception {
        long before = kept();

        Answer refused = intake.post("/api/accounts", LENA, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("code")).isEqualTo(code);
        assertThat(refused.text() + output.getAll()).doesNotContain("Zanzibara");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aLeadMakesNobodyLeadOfAnotherPlaceAndAWorkerNobodyStaff() {
        String elsewhere = NADIA.replace("\"worker\"", "\"lead\"").replace("lambeth", "salford");

        assertThat(intake.post("/api/accounts", LENA, elsewhere).status()).isEqualTo(404);
        assertThat(intake.post("/api/accounts", WANDA, NADIA).status()).isEqualTo(404);
        assertThat(intake.post("/api/accounts", TestIssuer.operator(), NADIA).status())
                .isEqualTo(403);
        assertThat(intake.get("/api/accounts?place=lambeth", WANDA).status()).isEqualTo(404);
    }

    @Test
    void aPersonIsInvitedByWhoReachesThemAndByNobodyElse() {
        String person = welcomed();
        String invite =
                "{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"%s\"}".formatted(person);
        String walt = TestIssuer.worker("walt", "salford");

        Answer invited = intake.post("/api/accounts", WANDA, invite);

        assertThat(invited.status()).isEqualTo(201);
        assertThat(intake.post("/api/accounts", walt, invite).status()).isEqualTo(404);
        assertThat(
                        intake.post("/api/accounts", walt, invite.replace("lambeth", "salford"))
                                .status())
                .isEqualTo(404);
        assertThat(intake.get("/api/accounts?person=" + person, WANDA).text())
                .contains(invited.at("account.id"));
        assertThat(intake.get("/api/accounts?person=" + person, walt).status()).isEqualTo(404);
        assertThat(intake.get("/api/accounts?place=lambeth", LENA).text()).doesNotContain(person);
        String end = "/api/accounts/" + invited.at("account.id") + "/disable";
        assertThat(intake.post(end, walt, "{}").status()).isEqualTo(404);
        assertThat(intake.post(end, WANDA, "{}").at("state")).isEqualTo("disabled");
    }

    @Test
    void aNewCodeIsAnotherAndAnEndedAccountGetsNone() {
        Answer invited = intake.post("/api/accounts", LENA, NADIA);
        String path = "/api/accounts/" + invited.at("account.id");

        Answer renewed = intake.post(path + "/renew-code", LENA, "{}");
        intake.post(path + "/disable", LENA, "{}");

        assertThat(renewed.at("code")).isNotEmpty().isNotEqualTo(invited.at("code"));
        assertThat(intake.post(path + "/renew-code", LENA, "{}").at("code"))
                .isEqualTo("account-ended");
        assertThat(intake.post(path + "/renew-code", TestIssuer.lead("lo", "york"), "{}").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "privacy-officer"})
    void aLeadAloneMakesNoLeadAndNoOfficer(String kind) {
        String body = NADIA.replace("\"worker\"", "\"" + kind + "\"");

        Answer proposed = intake.post("/api/accounts", LENA, body);
        String confirm = "/api/accounts/" + proposed.at("account.id") + "/confirm-login";
        Answer alone = intake.post(confirm, LENA, "{}");
        Answer second = intake.post(confirm, LORNA, "{}");

        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.at("account.state")).isEqualTo("proposed");
        assertThat(proposed.json().get("code").isNull()).isTrue();
        assertThat(proposed.at("account.asked.by"))
                .isEqualTo(TestIssuer.subject("lena").toString());
        assertThat(alone.at("code")).isEqualTo("own-request");
        assertThat(intake.post(confirm, WANDA, "{}").status()).isEqualTo(404);
        assertThat(second.at("code")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(intake.post(confirm, LORNA, "{}").at("code")).isEqualTo("nothing-asked");
    }

    @Test
    void aWorkerAloneGetsNoCodeForSomebodysLogin() {
        String person = welcomed();
        String path = "/api/accounts/" + login(person);

        Answer unsaid = intake.post(path + "/renew-code", WANDA, "{}");
        Answer asked = intake.post(path + "/renew-code", WANDA, KNOWN);
        Answer alone = intake.post(path + "/confirm-login", WANDA, "{}");
        Answer outside =
                intake.post(path + "/confirm-login", TestIssuer.worker("walt", "salford"), "{}");
        Answer second = intake.post(path + "/confirm-login", WIM, "{}");

        assertThat(unsaid.status()).isEqualTo(400);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.json().get("code").isNull()).isTrue();
        assertThat(asked.at("account.asked.knownBy")).isEqualTo("call-back");
        assertThat(asked.at("account.asked.yours")).isEqualTo("true");
        assertThat(alone.at("code")).isEqualTo("own-request");
        assertThat(outside.status()).isEqualTo(404);
        assertThat(second.at("code")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(seen(person)).contains("/renew-code", "/confirm-login");
    }

    @Test
    void anotherLoginForTheSamePersonTakesTwoEvenAfterTheFirstEnded() {
        String person = welcomed();
        String body =
                "{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"%s\"}".formatted(person);
        Answer first = intake.post("/api/accounts", WANDA, body);
        intake.post("/api/accounts/" + first.at("account.id") + "/disable", WANDA, "{}");

        Answer another = intake.post("/api/accounts", WANDA, body);
        String confirm = "/api/accounts/" + another.at("account.id") + "/confirm-login";

        assertThat(first.at("code")).isNotEmpty();
        assertThat(another.at("account.state")).isEqualTo("proposed");
        assertThat(intake.post(confirm, WANDA, "{}").at("code")).isEqualTo("own-request");
        assertThat(intake.post(confirm, WIM, "{}").at("account.state")).isEqualTo("invited");
        assertThat(seen(person)).contains("POST /api/accounts");
    }

    @Test
    void aPersonRenewsTheirOwnLoginAndNobodyElses() {
        String person = welcomed();
        String other = welcomed();
        login(person);
        String own = "/api/accounts/own/renew-code";
        String theirs = "/api/accounts/" + login(other) + "/renew-code";

        Answer renewed = intake.post(own, TestIssuer.person(person), "{}");

        assertThat(renewed.at("code")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(intake.post(own, TestIssuer.person(welcomed()), "{}").status()).isEqualTo(404);
        assertThat(intake.post(theirs, TestIssuer.person(person), "{}").status()).isEqualTo(403);
    }

    @Test
    void staffWhoAreSupportedNeverReachTheirOwnRecordAsStaff() {
        String person = welcomed();
        UUID id = UUID.fromString(person);
        String noor = TestIssuer.worker("noor", id, "lambeth");
        String login = "/api/accounts/" + login(person);

        assertThat(intake.get("/api/people/" + person, noor).status()).isEqualTo(404);
        assertThat(intake.post("/api/people/" + person + "/copy", noor, "{}").status())
                .isEqualTo(404);
        assertThat(intake.post(login + "/renew-code", noor, KNOWN).status()).isEqualTo(404);
        assertThat(intake.get("/api/accounts?person=" + person, noor).status()).isEqualTo(404);
        assertThat(intake.get("/api/people/" + person, WANDA).status()).isEqualTo(200);
    }

    @Test
    void whoeverCannotBeComparedConfirmsNothing() {
        String person = welcomed();
        String path = "/api/accounts/" + login(person);
        intake.post(path + "/renew-code", WANDA, KNOWN);

        Answer unknown =
                intake.post(
                        path + "/confirm-login",
                        TestIssuer.worker("noor", UUID.randomUUID(), "lambeth"),
                        "{}");

        assertThat(unknown.at("code")).isEqualTo("sign-in-service-away");
    }

    @Test
    void whoLeavesIsToldOnAndSignsInNoMore() {
        AccountId account = join("walter");
        String walter = TestIssuer.subject("walter").toString();
        String leave = "/api/workers/" + walter + "/leave";

        assertThat(intake.post(leave, WANDA, "{}").status()).isEqualTo(403);
        assertThat(intake.post(leave, TestIssuer.lead("lo", "york"), "{}").status()).isEqualTo(404);
        Answer left = intake.post(leave, LENA, "{}");
        Answer again = intake.post(leave, LENA, "{}");

        assertThat(left.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(204);
        assertThat(account(account.toString())).contains("\"state\":\"disabled\"");
        assertThat(
                        intake.get("/api/workers?place=lambeth", WANDA)
                                .json()
                                .get("workers")
                                .valueStream()
                                .filter(it -> it.get("name").asString().equals("walter"))
                                .map(it -> it.get("left").isNull()))
                .containsExactly(false);
        await().until(() -> Collections.frequency(lefts(), walter) == 1);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        AccountId own = join("lesley");
        String lesley = TestIssuer.lead("lesley", "lambeth");

        Answer disabled = intake.post("/api/accounts/" + own + "/disable", lesley, "{}");
        Answer left =
                intake.post(
                        "/api/workers/" + TestIssuer.subject("lesley") + "/leave", lesley, "{}");

        assertThat(disabled.status()).isEqualTo(409);
        assertThat(disabled.at("code")).isEqualTo("yourself");
        assertThat(left.at("code")).isEqualTo("yourself");
    }

    @Test
    void elsewhereOneSeesWhoCouldTakeSomebodyOverAndNoMore() {
        String wilfred = "wilfred";
        join(wilfred);

        Answer seen =
                intake.get("/api/workers?place=lambeth", TestIssuer.worker("walt", "salford"));

        var worker =
                seen.json()
                        .get("workers")
                        .valueStream()
                        .filter(it -> it.get("name").asString().equals(wilfred))
                        .findFirst()
                        .orElseThrow();
        assertThat(worker.get("roles").toString()).contains("worker");
        assertThat(worker.get("account").isNull() && worker.get("joined").isNull()).isTrue();
        assertThat(seen.json().get("workers").valueStream())
                .allMatch(it -> it.get("left").isNull());
    }

    /** A login that Keycloak knows. */
    private AccountId login(String person) {
        var id = new AccountId(UUID.randomUUID());
        var invitation =
                new Invitation(
                        AccountKind.PERSON,
                        new PlaceId("lambeth"),
                        UserName.of(id),
                        null,
                        PersonId.of(person),
                        null,
                        null,
                        null);
        var adopt = new Adopt(invitation, TestIssuer.subject("person-" + person));
        colleagues.adopt(id, adopt);
        return id;
    }

    private String seen(String person) {
        return intake.get(
                        "/internal/people/" + person + "/seen",
                        TestIssuer.service("careplan-service", "intake-service"))
                .text();
    }

    private AccountId join(String name) {
        colleagues.worker(name, "lambeth");
        return Colleagues.account(name);
    }

    private String welcomed() {
        return new Newcomers(intake, "lambeth", WANDA).person("\"name\":\"Amara\"");
    }

    private String account(String id) {
        return intake.get("/api/accounts?place=lambeth", LENA)
                .json()
                .get("accounts")
                .valueStream()
                .filter(it -> it.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static List<String> lefts() {
        List<String> workers = new ArrayList<>();
        TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1").stream()
                .filter(it -> it.type().contains("WorkerLeft"))
                .forEach(it -> workers.add(it.data().toString()));
        return workers.stream()
                .map(it -> it.replaceAll(".*\"worker\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private String stored(String id) throws Exception {
        return StoreChecks.look(
                () ->
                        mongo.getCollection("accounts")
                                .find(new Document("_id", id))
                                .first()
                                .toJson());
    }

    private long kept() throws Exception {
        return StoreChecks.look(() -> mongo.getCollection("accounts").countDocuments());
    }
}
