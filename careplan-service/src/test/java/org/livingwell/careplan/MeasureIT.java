package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

@ServiceIT
class MeasureIT {

    static final String BROKER = RealParts.running().kafkaBootstrapServers();
    static final Path WELCOMED =
            Path.of("../intake-service/contracts/examples/PersonWelcomed.v1.json");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String ANSWERS =
            "{\"on\":\"2026-01-05\",\"present\":\"my sister\",\"dialog\":["
                    + "{\"item\":\"mental-health\",\"rating\":3,\"moreHelp\":true},"
                    + "{\"item\":\"meetings-with-professionals\",\"moreHelp\":true}]}";

    @LocalServerPort int port;
    Calls careplan;
    UUID sam = UUID.randomUUID();
    String himself = TestIssuer.person(sam);

    @BeforeEach
    void welcome() throws Exception {
        careplan = Calls.to(port);
        try (var intake = new StubPublisher(BROKER, "intake")) {
            intake.publish(
                    "PersonWelcomed.v1", "person", sam, "lambeth", Files.readString(WELCOMED));
        }
        await().until(() -> careplan.get(measures(), WANDA).status() == 200);
    }

    @Test
    void whatWasAnsweredIsKeptAndWhatWasNotStaysMissing() {
        assertThat(careplan.post(measures(), WANDA, ANSWERS).status()).isEqualTo(201);

        var dialog = careplan.get(measures(), himself).json().at("/dialog/0");
        assertThat(dialog.at("/answers/0/rating").asInt()).isEqualTo(3);
        assertThat(dialog.at("/answers/1/rating").isNumber()).isFalse();
        assertThat(dialog.path("qualityOfLife").isNumber()).isFalse();
        assertThat(dialog.path("present").asString()).isEqualTo("my sister");
        await().until(() -> published().size() == 3);
        var contracts = new EventContracts(Path.of("contracts"));
        for (var event : published()) {
            contracts.validate(event.type(), event.data());
            assertThat(event.data()).doesNotContain("sister", "rating");
        }
        assertThat(published().get(1).data()).contains("psychological-therapy", "more-help-therap");
        assertThat(published().get(2).data()).contains("word-with-lead", "word-about-meetings");
    }

    @Test
    void noughtIsATotalAndNoNumberOfItLeaves() {
        assertThat(careplan.post(measures(), himself, "{\"reqol10\":0}").status()).isEqualTo(201);

        var total = careplan.get(measures(), himself).json().at("/reqol10/0/total");
        assertThat(total.asInt(-1)).isZero();
        await().until(() -> published().size() == 1);
        assertThat(published().getFirst().data()).doesNotContain("total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reqol10\":41}",
                "{\"reqol10\":\"0\"}",
                "{\"dialog\":[{\"item\":\"mental-health\",\"rating\":0}]}",
                "{\"dialog\":[{\"item\":\"mental-health\",\"rating\":8}]}",
                "{\"dialog\":[{\"rating\":4}]}",
                "{\"dialog\":[{\"item\":\"medication\"},{\"item\":\"medication\"}]}",
                "{\"dialog\":[]}"
            })
    void whatIsNoMeasureIsRefused(String measure) {
        assertThat(careplan.post(measures(), himself, measure).status()).isEqualTo(400);
        assertThat(careplan.get(measures(), himself).json().path("dialog")).isEmpty();
    }

    @Test
    void itIsOneOfBothAndOfADayThatCame() {
        assertThat(careplan.post(measures(), himself, "{}").at("code")).isEqualTo("one-of-both");
        String later = "{\"reqol10\":4,\"on\":\"2999-01-01\"}";
        assertThat(careplan.post(measures(), himself, later).at("code")).isEqualTo("date-to-come");
    }

    private String measures() {
        return "/api/people/" + sam + "/measures";
    }

    private List<TopicRecords.Published> published() {
        return TopicRecords.once(BROKER, "careplan.events.v1").stream()
                .filter(it -> it.headers().getOrDefault("ce_subject", "").equals("measures/" + sam))
                .distinct()
                .toList();
    }
}
