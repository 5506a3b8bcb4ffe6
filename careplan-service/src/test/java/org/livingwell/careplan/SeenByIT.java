package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

@ServiceIT
class SeenByIT {

    static final Path EXAMPLE =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;
    Calls careplan;
    UUID amara = UUID.randomUUID();

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry properties) throws IOException {
        String intake = context(sight("lena", "lead", "GET /api/people/{id}", "12:05:00"));
        String silent = context("").replaceFirst("\\d+$", "1");
        properties.add("INTAKE_URL", () -> intake);
        properties.add("REFERRAL_URL", () -> intake.replaceFirst("localhost", "127.0.0.1"));
        properties.add("COMMUNITY_URL", () -> silent);
        properties.add("CONTACT_URL", () -> silent);
    }

    @BeforeEach
    void aReaderReads() throws Exception {
        careplan = Calls.to(port);
        try (var intake =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake")) {
            intake.publish(
                    "PersonWelcomed.v1", "person", amara, "lambeth", Files.readString(EXAMPLE));
        }
        String plan = "/api/people/" + amara + "/care-plan";
        await().until(() -> careplan.get(plan, WANDA).status() == 200);
    }

    @Test
    void thePersonSeesWhoHasSeenTheirRecordAndWhereNothingWasToBeHad() {
        var seen = careplan.get(seenBy(), TestIssuer.person(amara));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().at("/sights").valueStream())
                .extracting(it -> it.at("/role").asString(), it -> it.at("/part").asString())
                .contains(tuple("worker", "care-plan"), tuple("lead", "people"));
        assertThat(seen.json().at("/silent").valueStream())
                .extracting(it -> it.asString())
                .containsExactly("community", "contact");
    }

    @Test
    void thePrivacyOfficerOfThePlaceSeesItAndNobodyElse() {
        assertThat(careplan.get(seenBy(), TestIssuer.privacyOfficer("petra", "lambeth")).status())
                .isEqualTo(200);
        assertThat(careplan.get(seenBy(), TestIssuer.privacyOfficer("paul", "york")).status())
                .isEqualTo(404);
        assertThat(careplan.get(seenBy(), TestIssuer.person(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(careplan.get(seenBy(), WANDA).status()).isEqualTo(403);
    }

    private String seenBy() {
        return "/api/people/" + amara + "/seen-by";
    }

    private static String sight(String who, String role, String what, String at) {
        return """
        {"by":{"id":"%s","role":"%s","places":["lambeth"]},"what":"%s","changed":false,
         "at":"2026-11-24T%sZ","last":"2026-11-24T%sZ","times":2}
        """
                .formatted(TestIssuer.subject(who), role, what, at, at);
    }

    private static String context(String sights) throws IOException {
        byte[] body =
                "{\"service\":\"intake\",\"sights\":[%s]}"
                        .formatted(sights)
                        .getBytes(StandardCharsets.UTF_8);
        var http =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        http.createContext(
                "/internal/people/",
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        http.start();
        return "http://localhost:" + http.getAddress().getPort();
    }
}
