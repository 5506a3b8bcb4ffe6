package org.livingwell.intake.team.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.Newcomers;
import org.livingwell.local.KeycloakPart;
import org.livingwell.local.Tokens;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.Caller;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.login.SigningIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Accounts from the invitation to the last session, in the Keycloak people sign in at. */
@ServiceIT
@ActiveProfiles("local")
@DirtiesContext
class ProvisioningIT {

    static final String LENA = TestIssuer.lead("lena", "lambeth");
    static final String LORNA = TestIssuer.lead("lorna", "lambeth");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String PASSWORD = "a garden with 3 apple trees";
    static KeycloakPart keycloak = RealKeycloak.begun().join();

    @LocalServerPort int port;
    @Autowired Provisioning provisioning;
    @Autowired LoginsOfOne logins;
    Calls intake;

    @DynamicPropertySource
    static void provisioning(DynamicPropertyRegistry registry) {
        registry.add("livingwell.provisioning.url", () -> keycloak.url());
        registry.add(
                "livingwell.provisioning.secret", () -> "local-demo-intake-provisioning-secret");
    }

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void aWorkerSignsInWithTheCodeChoosesAPasswordAndNeedsASecondFactor() {
        Answer invited = invite("{\"kind\":\"lead\",\"place\":\"lambeth\",\"name\":\"Nadia\"}");
        String name = invited.at("account.userName");

        var first = SigningIn.at(keycloak.url(), name, invited.at("code"));
        String secret = first.pass(PASSWORD);
        JsonNode claims = SigningIn.claims(first.tokens());

        assertThat(secret).isNotEmpty();
        assertThat(roles(claims)).contains("worker", "lead").doesNotContain("operator");
        assertThat(claims.path("places").toString()).isEqualTo("[\"lambeth\"]");
        assertThat(claims.path("name").asString()).isEqualTo("Nadia");
        assertThat(SigningIn.at(keycloak.url(), name, invited.at("code")).isRefused()).isTrue();
        var second = SigningIn.again(keycloak.url(), name, PASSWORD);
        assertThat(second.asksForSecondFactor()).as(second.title()).isTrue();
        second.proveSecondFactor(secret);
        assertThat(SigningIn.claims(second.tokens()).path("amr").toString()).contains("otp");
        assertThat(workers()).contains(claims.path("sub").asString());
    }

    @Test
    void staffWithoutASecondFactorAreLedToOneEvenWhereNobodyAskedThemTo() {
        Answer invited = invite("{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Nia\"}");
        admin().requiredActions(user(invited), List.of());

        var signingIn =
                SigningIn.at(keycloak.url(), invited.at("account.userName"), invited.at("code"));

        assertThat(signingIn.asksToSetUpSecondFactor()).isTrue();
    }

    @Test
    void demoPeopleAreOnTheListAndAskedForNone() {
        assertThat(workers()).contains("Wanda Okafor", "Lena Marsh", "Lorna Reid", "Petra Lowe");
        assertThat(workers()).doesNotContain("Walt");
        assertThat(Tokens.forPerson(keycloak.url(), "wanda")).isNotEmpty();
    }

    @Test
    void aPersonGetsTheirOwnRecordAndASupporterNobodys() {
        String person = welcomed();
        String body = "{\"kind\":\"%s\",\"place\":\"lambeth\",\"person\":\"" + person + "\"}";

        JsonNode own = firstClaims(invite(body.formatted("person")));
        JsonNode both = firstClaims(invite(body.formatted("person-supporter")));
        JsonNode supporter = firstClaims(invite(body.formatted("supporter")));

        assertThat(own.path("person_id").asString()).isEqualTo(person);
        assertThat(roles(own)).contains("person").doesNotContain("supporter", "worker");
        assertThat(roles(both)).contains("person", "supporter");
        assertThat(supporter.has("person_id")).isFalse();
        assertThat(roles(supporter)).contains("supporter").doesNotContain("person");
        assertThat(own.path("name").asString("")).isEmpty();
    }

    @Test
    void anEndedAccountLosesItsSessionsAndItsDoor() {
        Answer invited = invite("{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Noor\"}");
        String name = invited.at("account.userName");
        var session = SigningIn.at(keycloak.url(), name, invited.at("code"));
        session.pass(PASSWORD);
        String refresh = session.tokens().path("refresh_token").asString();
        assertThat(session.renew(refresh)).contains("access_token");
        String worker = user(invited);

        intake.post("/api/workers/" + worker + "/leave", LENA, "{}");
        await().atMost(Duration.ofSeconds(20)).until(() -> settled(invited));

        assertThat(session.renew(refresh)).doesNotContain("access_token");
        assertThat(SigningIn.at(keycloak.url(), name, PASSWORD).isRefused()).isTrue();
    }

    @Test
    void aNewCodeIsANewBeginning() {
        Answer invited = invite("{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Niall\"}");
        String name = invited.at("account.userName");
        SigningIn.at(keycloak.url(), name, invited.at("code")).pass(PASSWORD);

        String path = "/api/accounts/" + invited.at("account.id") + "/renew-code";
        Answer renewed = intake.post(path, LENA, "{}");
        await().atMost(Duration.ofSeconds(20)).until(() -> settled(invited));

        assertThat(SigningIn.at(keycloak.url(), name, PASSWORD).isRefused()).isTrue();
        var again = SigningIn.again(keycloak.url(), name, renewed.at("code"));
        assertThat(again.asksForPassword() || again.asksToSetUpSecondFactor()).isTrue();
    }

    @Test
    void aNewCodeLiftsALockAndTakesNothingElseAway() {
        Answer invited = invite("{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Nuala\"}");
        String name = invited.at("account.userName");
        await().until(() -> isLockedAfterAGuess(name, user(invited)));
        assertThat(SigningIn.at(keycloak.url(), name, invited.at("code")).isRefused()).isTrue();

        String path = "/api/accounts/" + invited.at("account.id") + "/renew-code";
        Answer renewed = intake.post(path, LENA, "{}");
        await().atMost(Duration.ofSeconds(20)).until(() -> settled(invited));

        var again = SigningIn.again(keycloak.url(), name, renewed.at("code"));
        assertThat(again.asksForPassword() || again.asksToSetUpSecondFactor()).isTrue();
        again.pass(PASSWORD);
        JsonNode claims = SigningIn.claims(again.tokens());
        assertThat(claims.path("name").asString()).isEqualTo("Nuala");
        assertThat(claims.path("places").toString()).isEqualTo("[\"lambeth\"]");
        assertThat(roles(claims)).contains("worker");
    }

    @Test
    void twoWorkersRenewAPersonsLoginAndSheSeesThatAndItsFirstUse() {
        String person = welcomed();
        String body = "{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"" + person + "\"}";
        Answer invited = invite(body);
        String name = invited.at("account.userName");
        assertThat(seen(person)).doesNotContain("first-sign-in");
        SigningIn.at(keycloak.url(), name, invited.at("code")).pass(PASSWORD);
        await().atMost(Duration.ofSeconds(60)).until(() -> seen(person).contains("first-sign-in"));

        String renew = "/api/accounts/" + invited.at("account.id") + "/renew-code";
        Answer asked = intake.post(renew, WANDA, "{\"knownBy\":\"document\"}");
        assertThat(SigningIn.again(keycloak.url(), name, PASSWORD).isDone()).isTrue();
        Answer code = confirmed(asked);
        await().atMost(Duration.ofSeconds(20)).until(() -> settled(invited));

        assertThat(SigningIn.at(keycloak.url(), name, PASSWORD).isRefused()).isTrue();
        SigningIn.again(keycloak.url(), name, code.at("code")).pass(PASSWORD);
        assertThat(seen(person)).contains("/renew-code", "/confirm-login");
    }

    @Test
    void staffWhoSayWhichRecordIsTheirsKeepTheirWorkAndLoseThatRecord() {
        Answer invited = invite("{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Noor\"}");
        String name = invited.at("account.userName");
        String secret = SigningIn.at(keycloak.url(), name, invited.at("code")).pass(PASSWORD);
        String person = welcomed();
        UUID noor = UUID.fromString(user(invited));

        logins.link(staff(noor, null), PersonId.of(person));

        var again = SigningIn.again(keycloak.url(), name, PASSWORD);
        again.proveSecondFactor(secret);
        JsonNode claims = SigningIn.claims(again.tokens());
        assertThat(claims.path("person_id").asString()).isEqualTo(person);
        assertThat(claims.path("places").toString()).isEqualTo("[\"lambeth\"]");
        assertThat(claims.path("name").asString()).isEqualTo("Noor");
        assertThat(roles(claims)).contains("worker").doesNotContain("person");
        Caller otherHat = staff(UUID.randomUUID(), PersonId.of(person));
        assertThatThrownBy(() -> logins.mustDiffer(noor, otherHat))
                .isInstanceOf(RefusedException.class)
                .extracting(it -> ((RefusedException) it).refusal().code())
                .isEqualTo("own-request");
        provisioning.forget(PersonId.of(person));
        assertThat(SigningIn.again(keycloak.url(), name, PASSWORD).asksForSecondFactor()).isTrue();
        logins.mustDiffer(noor, otherHat);
    }

    @Test
    void keycloakStillTakesAwayWhatAnUpdateLeavesOut() {
        Answer invited = invite("{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Nye\"}");
        String user = "/users/" + user(invited);

        admin().put(user, Map.of("attributes", Map.of("group_ids", List.of("x"))));

        JsonNode left = admin().json(user);
        assertThat(left.path("attributes").has("places")).as("why updates are whole").isFalse();
        assertThat(left.path("firstName").asString("")).isEmpty();
    }

    @Test
    void aPasswordIsLongAndNoneThatEverybodyTries() {
        Answer invited = invite("{\"kind\":\"worker\",\"place\":\"lambeth\",\"name\":\"Nell\"}");
        String name = invited.at("account.userName");
        var signingIn = SigningIn.at(keycloak.url(), name, invited.at("code"));
        if (signingIn.asksToSetUpSecondFactor()) signingIn.passSecondFactor();

        assertThat(signingIn.turnsDown("abc")).isTrue();
        assertThat(signingIn.turnsDown("eleven char")).isTrue();
        assertThat(signingIn.turnsDown(name)).isTrue();
        assertThat(signingIn.turnsDown("1 and " + name)).isTrue();
        assertThat(signingIn.turnsDown("Password12345")).isTrue();
        assertThat(signingIn.turnsDown(PASSWORD)).isFalse();
    }

    @Test
    void nobodySignsInPastTheLoginPage() {
        assertThat(admin().json("/clients"))
                .isNotEmpty()
                .allSatisfy(
                        client -> {
                            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                                    .as(client.path("clientId").asString())
                                    .isFalse();
                            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
                        });
        assertThat(RealmCalls.passwordGrant(keycloak.url(), "wanda", Tokens.PASSWORD))
                .doesNotContain("access_token");
    }

    @Test
    void whoIsErasedHasNoLoginLeft() {
        String person = welcomed();
        String body = "{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"" + person + "\"}";
        Answer invited = invite(body);
        String name = invited.at("account.userName");
        SigningIn.at(keycloak.url(), name, invited.at("code")).pass(PASSWORD);

        provisioning.forget(PersonId.of(person));
        provisioning.forget(PersonId.of(person));

        assertThat(SigningIn.at(keycloak.url(), name, PASSWORD).isRefused()).isTrue();
        var client = RealmCalls.provisioning(keycloak.url());
        assertThat(client.get("/users?exact=true&username=" + name)).isEqualTo("200 []");
    }

    @Test
    void theProvisioningClientReachesNobodyButMembersOfItsGroups() {
        var client = RealmCalls.provisioning(keycloak.url());
        String oscar = admin().id("oscar");
        Map<String, Object> operator =
                Map.of("username", "x", "groups", List.of(), "enabled", true);

        assertThat(client.get("/users?exact=true&username=oscar")).isEqualTo("200 []");
        assertThat(client.get("/users/" + oscar)).startsWith("403");
        assertThat(client.put("/users/" + oscar, Map.of("enabled", false))).startsWith("403");
        assertThat(client.post("/users", operator)).startsWith("403");
        assertThat(client.post("/clients", Map.of("clientId", "x"))).startsWith("403");
        assertThat(client.put("", Map.of("realm", "living-well"))).startsWith("403");
        assertThat(client.get("/clients")).startsWith("403");
        assertThat(
                        client.post(
                                "/users/" + admin().id("wanda") + "/role-mappings/realm",
                                List.of(admin().role("operator"))))
                .startsWith("403");
    }

    private static Caller staff(UUID login, PersonId person) {
        return new Caller(
                login,
                new Words("Noor"),
                new Words("noor"),
                Set.of("worker"),
                Set.of(new PlaceId("lambeth")),
                person,
                null,
                Set.of(),
                null,
                Set.of());
    }

    private String seen(String person) {
        String careplan = TestIssuer.service("careplan-service", "intake-service");
        return intake.get("/internal/people/" + person + "/seen", careplan).text();
    }

    /** Not every guess is counted: what comes while another is being counted is only refused. */
    private static boolean isLockedAfterAGuess(String name, String user) {
        SigningIn.at(keycloak.url(), name, "wrong");
        String guesses = "/attack-detection/brute-force/users/" + user;
        return admin().json(guesses).path("disabled").asBoolean();
    }

    private JsonNode firstClaims(Answer invited) {
        var signingIn =
                SigningIn.at(keycloak.url(), invited.at("account.userName"), invited.at("code"));
        assertThat(signingIn.pass(PASSWORD)).as("no second factor is asked for").isEmpty();
        return SigningIn.claims(signingIn.tokens());
    }

    private static List<String> roles(JsonNode claims) {
        return claims.path("realm_access")
                .path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Answers when the account can be used. */
    private Answer invite(String body) {
        Answer invited =
                intake.post(
                        "/api/accounts",
                        LENA,
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(invited.status()).isEqualTo(201);
        return made(invited.at("account.state").equals("proposed") ? confirmed(invited) : invited);
    }

    private Answer confirmed(Answer asked) {
        String path = "/api/accounts/" + asked.at("account.id") + "/confirm-login";
        Answer confirmed = intake.post(path, LORNA, "{}");
        assertThat(confirmed.status()).isEqualTo(200);
        return confirmed;
    }

    private Answer made(Answer invited) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> account(invited).path("state").asString().equals("active"));
        return invited;
    }

    private String user(Answer invited) {
        return account(invited).path("user").asString();
    }

    private boolean settled(Answer invited) {
        return account(invited).path("pending").isNull();
    }

    private JsonNode account(Answer invited) {
        String person = invited.at("account.person");
        String path = person.isEmpty() ? "?place=lambeth" : "?person=" + person;
        return intake.get("/api/accounts" + path, LENA)
                .json()
                .get("accounts")
                .valueStream()
                .filter(it -> it.get("id").asString().equals(invited.at("account.id")))
                .findFirst()
                .orElseThrow();
    }

    private String workers() {
        return intake.get("/api/workers?place=lambeth", LENA).text();
    }

    private String welcomed() {
        return new Newcomers(intake, "lambeth", WANDA).person("\"name\":\"Amara\"");
    }

    private static RealmCalls admin() {
        return RealmCalls.admin(keycloak.url());
    }
}
