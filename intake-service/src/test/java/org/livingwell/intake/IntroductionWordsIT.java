package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;

@ServiceIT
class IntroductionWordsIT {

    static final String WANDA = TestIssuer.worker("wanda", "york");
    static final String CAREPLAN = TestIssuer.service("careplan-service", "intake-service");

    @LocalServerPort int port;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void careplanAndNobodyElseGetsTheWords() {
        String words = words(introduced("I cannot sleep"));

        assertThat(intake.get(words, CAREPLAN).at("broughtBy")).isEqualTo("I cannot sleep");
        assertThat(intake.get(words, CAREPLAN).at("saidAt")).isNotEmpty();
        assertThat(
                        intake.get(words, TestIssuer.service("contact-service", "intake-service"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        intake.get(words, TestIssuer.service("careplan-service", "contact-service"))
                                .status())
                .isEqualTo(401);
        assertThat(intake.get(words, WANDA).status()).isEqualTo(403);
        assertThat(intake.get(words, null).status()).isEqualTo(401);
    }

    @Test
    void theySayWhoSaidThem() {
        UUID herself = introduced("I cannot sleep");
        UUID gp = introducedBy("service", ",\"organisation\":\"Elm Surgery\"");
        UUID unnamed = introducedBy("service", "");
        UUID sister = introducedBy("someone", "");

        assertThat(voice(herself)).isEqualTo("person: ");
        assertThat(voice(gp)).isEqualTo("service: Elm Surgery");
        assertThat(voice(unnamed)).isEqualTo("service: Ada");
        assertThat(voice(sister)).isEqualTo("supporter: Ada");
    }

    private String voice(UUID introduction) {
        var said = intake.get(words(introduction), CAREPLAN);
        return said.at("voice") + ": " + said.at("who");
    }

    private UUID introducedBy(String by, String organisation) {
        String key = UUID.randomUUID().toString();
        String body =
                """
                {"by":"%s","place":"york","name":"Amara","broughtBy":"She cannot sleep","theyKnow":"agrees",
                 "introducer":{"name":"Ada"%s}}
                """
                        .formatted(by, organisation);
        intake.post("/api/introductions", null, body, "Idempotency-Key", key);
        return Newcomers.idOf(key);
    }

    @Test
    void wordsNobodySaidAreNotFound() {
        assertThat(intake.get(words(UUID.randomUUID()), CAREPLAN).status()).isEqualTo(410);
    }

    private UUID introduced(String broughtBy) {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"by\":\"self\",\"place\":\"york\",\"name\":\"Amara\",\"broughtBy\":\"%s\"}"
                        .formatted(broughtBy);
        intake.post("/api/introductions", null, body, "Idempotency-Key", key);
        return Newcomers.idOf(key);
    }

    private static String words(UUID introduction) {
        return "/internal/introductions/" + introduction + "/words";
    }
}
