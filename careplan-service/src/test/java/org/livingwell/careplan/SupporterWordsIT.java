package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

/** Who is named as a supporter is told to intake alone, while they are and nobody spoke to them. */
@ServiceIT
class SupporterWordsIT {

    static final String INTAKE = TestIssuer.service("intake-service", "careplan-service");

    @LocalServerPort int port;
    Calls careplan;
    InAPlan sam;
    String ruth;

    @BeforeEach
    void named() {
        careplan = Calls.to(port);
        sam = InAPlan.welcomed(careplan);
        ruth = sam.writes(sam.token(), EntryFieldsIT.RUTH);
        assertThat(asked(INTAKE).at("code")).isEqualTo("nothing-here");
        sam.post(sam.token(), ruth + "/name-supporter", "{}", null);
    }

    @Test
    void whoItIsAndHowNearAndNoMore() {
        Answer told = asked(INTAKE);

        assertThat(told.at("who")).isEqualTo("Ruth");
        assertThat(told.at("circle")).isEqualTo("friendship");
        assertThat(told.json().propertyNames()).containsExactlyInAnyOrder("who", "circle", "voice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact-service", "referral-service", "community-service"})
    void nobodyElseIsTold(String other) {
        assertThat(asked(TestIssuer.service(other, "careplan-service")).status()).isEqualTo(403);
        assertThat(asked(sam.token()).status()).isEqualTo(403);
    }

    @Test
    void whoIsNotShownToTheTeamOrLeftThePlanIsNobody() {
        shown("lead-worker", "\"1\"");
        assertThat(asked(INTAKE).at("code")).isEqualTo("nothing-here");
        shown("team", "\"2\"");
        assertThat(asked(INTAKE).status()).isEqualTo(200);

        sam.post(sam.token(), ruth + "/withdraw", "{}", null);

        assertThat(asked(INTAKE).at("code")).isEqualTo("nothing-here");
    }

    @Test
    void whoWasSpokenWithIsNobodyAndThatIsSaid() {
        await().until(() -> sam.said("SupporterNamed"));
        String step =
                JsonMapper.shared().readTree(data("SupporterNamed")).at("/step/id").asString();
        try (var contact = new StubPublisher(InAPlan.broker(), "contact")) {
            String finished = "{\"step\":\"%s\",\"outcome\":\"done\"}".formatted(step);
            contact.publish("StepFinished.v1", "step", sam.person(), "lambeth", finished);
        }

        await().until(() -> sam.said("SupporterSeenTo"));
        assertThat(asked(INTAKE).at("code")).isEqualTo("nothing-here");
        new EventContracts(Path.of("contracts"))
                .validate("SupporterSeenTo.v1", data("SupporterSeenTo"));
        assertThat(data("SupporterSeenTo")).contains(ruth).doesNotContain("Ruth");
    }

    @Test
    void thatSomebodyWasNamedIsALineOfTheJourney() {
        String journey = sam.path("/journey");

        await().until(
                        () ->
                                careplan.get(journey, sam.token())
                                        .text()
                                        .contains("Someone was named as a supporter"));
        sam.post(sam.token(), ruth + "/withdraw", "{}", null);
        assertThat(careplan.get(journey, sam.token()).text()).doesNotContain("Ruth");
    }

    private void shown(String whom, String seen) {
        String path = sam.path("/care-plan/entries/" + ruth + "/audience");
        String json = "{\"shownTo\":\"%s\"}".formatted(whom);
        var shown = careplan.put(path, sam.token(), json, "If-Match", seen);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    }

    private String data(String type) {
        return sam.published()
                .filter(it -> it.type().contains(type))
                .findFirst()
                .orElseThrow()
                .data();
    }

    private Answer asked(String who) {
        return careplan.get("/internal/entries/" + ruth + "/supporter", who);
    }
}
