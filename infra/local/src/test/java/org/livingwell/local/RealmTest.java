package org.livingwell.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;

class RealmTest {

    private final JsonNode realm = Realm.read(new Ports(100)).tree();

    @Test
    void browsersUseCodeWithPkceAndNothingElse() {
        assertThat(realm.path("clients"))
                .filteredOn(
                        client -> !client.path("clientId").asString().equals("admin-permissions"))
                .allSatisfy(
                        client -> {
                            assertThat(client.path("implicitFlowEnabled").asBoolean(true))
                                    .isFalse();
                            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                                    .isFalse();
                        })
                .filteredOn(client -> client.path("standardFlowEnabled").asBoolean())
                .allSatisfy(
                        client ->
                                assertThat(
                                                client.path("attributes")
                                                        .path("pkce.code.challenge.method")
                                                        .asString())
                                        .isEqualTo("S256"))
                .extracting(client -> client.path("clientId").asString())
                .containsExactly("gateway", "local-token");
    }

    @Test
    void theClientThatComesWithEveryRealmIsOff() {
        assertThat(client("admin-cli").path("enabled").asBoolean(true)).isFalse();
    }

    @Test
    void whoIsLockedOutReadsForHowLongAndNobodyReadsWhetherTheyAre() throws IOException {
        var said = new Properties();
        var words = Path.of("theme/living-well/login/messages/messages_en.properties");
        try (var file = Files.newBufferedReader(words)) {
            said.load(file);
        }

        assertThat(realm.path("loginTheme").asString()).isEqualTo("living-well");
        for (var name : List.of("invalidUserMessage", "invalidTotpMessage"))
            assertThat(said.getProperty(name))
                    .contains("After %d wrong tries".formatted(realm.path("failureFactor").asInt()))
                    .contains("for %d minute at first".formatted(minutes("waitIncrementSeconds")))
                    .contains("for %d minutes at most".formatted(minutes("maxFailureWaitSeconds")));
        assertThat(said.getProperty("accountTemporarilyDisabledMessage"))
                .isEqualTo(said.getProperty("invalidUserMessage"));
        assertThat(said.getProperty("accountTemporarilyDisabledMessageTotp"))
                .isEqualTo(said.getProperty("invalidTotpMessage"));
    }

    @Test
    void aPasskeyAloneSignsInSoItAsksWhoHoldsTheDevice() {
        assertThat(realm.path("webAuthnPolicyPasswordlessPasskeysEnabled").asBoolean()).isTrue();
        assertThat(realm.path("webAuthnPolicyPasswordlessUserVerificationRequirement").asString())
                .isEqualTo("required");
    }

    private int minutes(String setting) {
        return realm.path(setting).asInt() / 60;
    }

    @Test
    void demoPeopleHaveAPasswordThatTheRealmWouldTake(@TempDir Path folder) throws IOException {
        var known = KnownPasswords.writtenTo(folder).resolve(KnownPasswords.FILE);

        assertThat(realm.path("passwordPolicy").asString())
                .contains("length(12)", "notUsername", "passwordBlacklist(known.txt)");
        assertThat(Tokens.PASSWORD).hasSizeGreaterThanOrEqualTo(12);
        assertThat(Files.readAllLines(known))
                .contains("password1234")
                .doesNotContain(Tokens.PASSWORD);
        assertThat(realm.path("users"))
                .flatExtracting(user -> List.copyOf(user.path("credentials").values()))
                .hasSize(6)
                .allMatch(it -> it.path("value").asString().equals(Tokens.PASSWORD));
    }

    @Test
    void aPlaceStartsWithTwoLeads() {
        assertThat(realm.path("users"))
                .filteredOn(user -> user.path("groups").toString().contains("/lead"))
                .filteredOn(user -> user.path("attributes").toString().contains("lambeth"))
                .hasSize(2);
    }

    @Test
    void theGatewayIsReachedOnThisStacksPort() {
        assertThat(client("gateway").path("redirectUris").get(0).asString())
                .isEqualTo("http://localhost:8180/login/oauth2/code/keycloak");
    }

    @Test
    void theGatewayIsToldThatASessionIsOverOnThisStacksPort() {
        var attributes = client("gateway").path("attributes");

        assertThat(attributes.path("backchannel.logout.url").asString())
                .isEqualTo("http://localhost:8180/logout/connect/back-channel/keycloak");
        assertThat(attributes.path("backchannel.logout.session.required").asString())
                .isEqualTo("true");
    }

    @Test
    void everyProcessKnowsItsClientsSecret() {
        for (var name :
                List.of("intake", "careplan", "referral", "community", "contact", "gateway")) {
            var client = ServicePart.module(name);

            assertThat(client(client).path("secret").asString())
                    .isEqualTo(Environment.clientSecret(client));
        }
    }

    @Test
    void intakeKnowsTheSecretOfItsProvisioningClient(@TempDir Path folder) {
        var environment =
                new Environment(new Ports(100), "", "", "", folder, Map.of()).of("intake");

        assertThat(client("intake-provisioning").path("secret").asString())
                .isEqualTo(environment.get("PROVISIONING_SECRET"));
    }

    @Test
    void provisioningMayOnlySeeThatUsersExistAndManageMembersOfItsGroups() {
        var account = user("service-account-intake-provisioning");

        assertThat(account.path("realmRoles")).isEmpty();
        assertThat(account.path("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"query-users\"]}");
        assertThat(realm.path("groups"))
                .flatExtracting(group -> List.copyOf(group.path("realmRoles").values()))
                .extracting(JsonNode::asString)
                .doesNotContain("operator", "partner", "service");
    }

    @Test
    void everyStaffRoleAsksForASecondFactor() {
        assertThat(realm.path("roles").path("realm"))
                .filteredOn(
                        role ->
                                List.of("worker", "lead", "privacy-officer", "operator")
                                        .contains(role.path("name").asString()))
                .hasSize(4)
                .allSatisfy(
                        role ->
                                assertThat(role.path("composites").path("realm").toString())
                                        .isEqualTo("[\"staff\"]"));
    }

    @Test
    void onlyAdminsChangeWhereAPersonBelongs() {
        assertThat(realm.path("userProfile").path("attributes"))
                .filteredOn(
                        attribute -> attribute.path("name").asString().matches("places|.*_ids?"))
                .hasSize(4)
                .allSatisfy(
                        attribute ->
                                assertThat(attribute.path("permissions").path("edit"))
                                        .singleElement()
                                        .satisfies(
                                                who ->
                                                        assertThat(who.asString())
                                                                .isEqualTo("admin")));
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    private JsonNode user(String name) {
        return StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> user.path("username").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
