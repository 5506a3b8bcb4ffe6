package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.store.StoreChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
class BadInputIT {

    static final String CANARY = "Zanzibara";

    @LocalServerPort int port;
    @Autowired MongoTemplate mongo;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("malformed-json", 400, "{\"by\":\"self\",\"name\":\"Zanzibara"),
                Arguments.of("malformed-json", 400, ""),
                Arguments.of("unknown-field", 400, with("\"Zanzibara\":1")),
                Arguments.of("wrong-type", 400, with("\"urgent\":\"Zanzibara\"")),
                Arguments.of("wrong-type", 400, with("\"name\":{\"Zanzibara\":1}")),
                Arguments.of("wrong-type", 400, with("\"name\":17")),
                Arguments.of("wrong-type", 400, with("\"by\":\"Zanzibara\"")),
                Arguments.of("control-characters", 400, with("\"name\":\"Zanzibara\\u0000\"")),
                Arguments.of("control-characters", 400, with("\"name\":\"Zanzibara\\u001b[31m\"")),
                Arguments.of("control-characters", 400, with("\"name\":\"Zanzibara\\ud800\"")),
                Arguments.of("invalid-fields", 400, with("\"place\":\"Zanzibara\"")),
                Arguments.of(
                        "invalid-fields", 400, with("\"name\":\"\",\"contact\":{\"phone\":\" \"}")),
                Arguments.of("invalid-fields", 400, with("\"by\":\"service\"")),
                Arguments.of(
                        "invalid-fields",
                        400,
                        with("\"by\":\"someone\",\"introducer\":{\"name\":\"Zanzibara\"}")),
                Arguments.of("wrong-type", 400, with("\"theyKnow\":\"Zanzibara\"")),
                Arguments.of("unknown-field", 400, with("\"personAgrees\":true")),
                Arguments.of("invalid-fields", 400, with("\"contact\":{\"phone\":\"Zanzibara\"}")),
                Arguments.of("invalid-fields", 400, with("\"contact\":{\"phone\":\"0770\"}")),
                Arguments.of("invalid-fields", 400, with("\"contact\":{\"email\":\"Zanzibara\"}")),
                Arguments.of("invalid-fields", 400, with("\"contact\":{\"email\":\"Zanzi@bara\"}")),
                Arguments.of(
                        "invalid-fields", 400, with("\"name\":\"" + CANARY.repeat(100_000) + "\"")),
                Arguments.of("invalid-fields", 400, with("\"birthDate\":\"2099-01-01\"")),
                Arguments.of("invalid-fields", 400, with("\"birthDate\":\"1886-01-01\"")),
                Arguments.of("invalid-fields", 400, with("\"birthDate\":\"Zanzibara\"")),
                Arguments.of("invalid-fields", 400, with("\"birthDate\":\"31/02/1985\"")),
                Arguments.of("invalid-fields", 400, with("\"birthDate\":\"14.3.85\"")),
                Arguments.of("wrong-type", 400, with("\"introducerMayKnow\":\"Zanzibara\"")),
                Arguments.of("invalid-fields", 400, with("\"postcode\":\"Zanzibara!\"")),
                Arguments.of(
                        "person-said-no",
                        409,
                        with(
                                "\"by\":\"service\",\"introducer\":{\"name\":\"Dr"
                                        + " Zanzibara\"},\"theyKnow\":\"said-no\"")));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isAProblemOfItsOwnAndNothingIsStored(
            String code, int status, String body, CapturedOutput output) throws Exception {
        long before = kept();

        Answer answer = intake.post("/api/introductions", null, body);

        assertThat(answer.at("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain(CANARY);
        assertThat(output.getAll()).doesNotContain(CANARY);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whoWorriesAboutSomebodyWhoSaidNoGetsHelp() {
        Answer answer =
                intake.post(
                        "/api/introductions",
                        null,
                        with(
                                "\"by\":\"someone\",\"introducer\":{\"name\":\"Maureen\"},\"theyKnow\":\"said-no\""));

        assertThat(answer.at("code")).isEqualTo("person-said-no");
        assertThat(answer.at("crisis.0.tel")).isEqualTo("999");
        assertThat(answer.at("next.0")).isEqualTo("Please ring us on 020 7946 0500.");
        assertThat(answer.text()).contains("in your own right");
    }

    @Test
    void anyScriptAndEmojiAreWelcome() {
        String name = "أمارا 👩🏽‍🦱 Łucja";

        Answer answer = intake.post("/api/introductions", null, with("\"name\":\"" + name + "\""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(
                        intake.get(
                                        "/api/introductions?place=lambeth",
                                        TestIssuer.worker("wanda", "lambeth"))
                                .text())
                .contains(name);
    }

    @Test
    void withoutATokenNothingIsShown() {
        Answer answer = intake.get("/api/introductions?place=lambeth", null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("code")).isEqualTo("not-logged-in");
    }

    static Stream<Map.Entry<String, String>> refusedTokens() {
        return TestIssuer.refused().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refusedTokens")
    void aTokenThatIsNotForUsIsNone(Map.Entry<String, String> token) {
        Answer answer = intake.get("/api/introductions?place=lambeth", token.getValue());

        assertThat(answer.status()).as(token.getKey()).isEqualTo(401);
        assertThat(answer.at("code")).isEqualTo("not-logged-in");
    }

    @Test
    void tokensWithKeysNobodyKnowsDoNotHaveTheKeysFetchedForEach() {
        String ours = TestIssuer.worker("wanda", "lambeth");
        intake.get("/api/introductions?place=lambeth", ours);
        int before = TestIssuer.keysAsked();

        for (int i = 0; i < 8; i++) {
            Answer refused =
                    intake.get("/api/introductions?place=lambeth", TestIssuer.unknownKey());
            assertThat(refused.status()).isEqualTo(401);
        }

        assertThat(TestIssuer.keysAsked() - before).isLessThanOrEqualTo(1);
        assertThat(intake.get("/api/introductions?place=lambeth", ours).status()).isEqualTo(200);
    }

    @Test
    void rolesInTheWrongClaimAreNone() {
        Answer answer =
                intake.get("/api/introductions?place=lambeth", TestIssuer.rolesInWrongClaim());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("code")).isEqualTo("role-missing");
    }

    @Test
    void anIdThatIsNoneIsSaidSo() {
        Answer answer = intake.get("/api/people/" + CANARY, TestIssuer.worker("wanda", "lambeth"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("malformed-parameter");
        assertThat(answer.at("detail")).doesNotContain(CANARY);
    }

    private long kept() throws Exception {
        return StoreChecks.look(() -> mongo.getCollection("introductions").countDocuments());
    }

    /** A good introduction, with its last fields replaced. */
    /** A field that is said replaces the fitting one: no field stands twice. */
    private static String with(String fields) {
        String fitting =
                Stream.of(
                                "\"by\":\"self\"",
                                "\"place\":\"lambeth\"",
                                "\"name\":\"Amara\"",
                                "\"broughtBy\":\"hello\"")
                        .filter(it -> !fields.startsWith(it.substring(0, it.indexOf(':') + 1)))
                        .collect(Collectors.joining(","));
        return "{" + fitting + "," + fields + "}";
    }
}
