package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Getting help, and what does somebody good. */
@ServiceIT
class HelpIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String COUNSELLING =
            "{\"entry\":{\"section\":\"support\",\"text\":\"Counselling\",\"support\":{\"kind\":"
                    + "\"counselling\",\"wanted\":\"To sleep\",\"stage\":\"wished\","
                    + "\"questions\":\"How long?\",\"reviewOn\":\"2035-01-11\"}}}";
    static final String WALK =
            "{\"entry\":{\"section\":\"wellbeing\",\"text\":\"Walk\",\"wellbeing\":{\"kind\":"
                    + "\"nature\",\"fiveWays\":\"take-notice\",\"often\":\"most-days\","
                    + "\"since\":\"May\"}}}";

    @LocalServerPort int port;
    InAPlan sam;

    @BeforeEach
    void welcome() {
        sam = InAPlan.welcomed(Calls.to(port));
    }

    @Test
    void whatIsWantedIsANeedAndAStepForWhoeverLeadsOnce() {
        String entry = sam.writes(sam.token(), soon(COUNSELLING));

        var wanted = sam.post(sam.token(), entry + "/want", "{}", "\"1\"");
        var again = sam.post(WANDA, entry + "/want", "{}", "\"1\"");

        assertThat(wanted.at("entry.support.stage")).isEqualTo("asked");
        assertThat(again.status()).isEqualTo(200);
        assertThat(sam.read(WANDA, entry).at("entry.support.wanted")).isEqualTo("To sleep");
        await().until(() -> sam.said("SupportWanted"));
        var said = data("SupportWanted");
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().at("/area").asString()).isEqualTo("psychological-therapy");
        assertThat(said.getFirst().at("/step/kind").asString()).isEqualTo("support-wanted");
        assertThat(said.getFirst().at("/step/owner").asString()).isNotEmpty();
        var contracts = new EventContracts(Path.of("contracts"));
        sam.published().forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(sam.published().toList().toString()).doesNotContain("sleep", "Counselling");
    }

    @Test
    void askedForIsSaidByAskingAloneAndStaysWhereItStands() {
        String asked = soon(COUNSELLING).replace("wished", "asked");
        String entry = sam.writes(sam.token(), soon(COUNSELLING));

        assertThat(sam.write(sam.token(), asked).at("errors.0.field"))
                .isEqualTo("entry.support.stage");
        assertThat(sam.put(sam.token(), entry, asked, "\"1\"").at("errors.0.code"))
                .isEqualTo("not-asked");
        sam.post(sam.token(), entry + "/want", "{}", "\"1\"");
        var corrected = sam.put(sam.token(), entry, asked, "\"2\"");
        assertThat(corrected.at("entry.support.stage")).as(corrected.text()).isEqualTo("asked");
    }

    @Test
    void whatWasNotReadOrIsNotShownIsNotWanted() {
        String entry = sam.writes(WANDA, soon(COUNSELLING));

        assertThat(sam.post(sam.token(), entry + "/want", "{}", "\"1\"").at("type"))
                .endsWith("not-shown");
        assertThat(sam.post(sam.token(), entry + "/want", "{}", "\"7\"").status()).isEqualTo(412);
        assertThat(sam.post(sam.token(), entry + "/want", "{}", null).status()).isEqualTo(428);
    }

    @Test
    void aReviewIsAStepThatMovesOnOnceItIsDone() {
        sam.writes(sam.token(), soon(COUNSELLING));
        await().until(() -> sam.said("SupportReviewPlanned"));
        String step = data("SupportReviewPlanned").getFirst().at("/step/id").asString();

        try (var contact = new StubPublisher(InAPlan.broker(), "contact")) {
            String finished = "{\"step\":\"%s\",\"outcome\":\"done\"}".formatted(step);
            contact.publish("StepFinished.v1", "step", sam.person(), "lambeth", finished);
        }

        await().until(() -> data("SupportReviewPlanned").size() == 2);
        var moved = data("SupportReviewPlanned").getLast();
        assertThat(moved.at("/step/id").asString()).isEqualTo(step);
        assertThat(moved.at("/step/due").asString()).isNotEqualTo(day(30));
    }

    @Test
    void whatSomebodyTakesIsNotForAWorkerToSay() {
        String takes = soon(COUNSELLING).replace("\"counselling\"", "\"medication\"");

        assertThat(sam.write(WANDA, takes).at("type")).endsWith("theirs-to-say");
        assertThat(sam.write(sam.token(), takes).status()).isEqualTo(201);
    }

    @Test
    void aDayThatIsOverOrFarAwayIsNotPlanned() {
        String over = COUNSELLING.replace("2035-01-11", "2020-01-11");

        assertThat(sam.write(sam.token(), over).at("errors.0.code")).isEqualTo("date-over");
        assertThat(sam.write(sam.token(), COUNSELLING.replace("2035", "9999")).status())
                .isEqualTo(400);
        assertThat(sam.write(sam.token(), COUNSELLING.replace("-01-11", "-13-41")).status())
                .isEqualTo(400);
    }

    @Test
    void whatWasDoneTodayIsNotedOnceHoweverOftenItIsPressed() {
        String entry = sam.writes(sam.token(), WALK);

        sam.post(sam.token(), entry + "/done-today", "{}", null);
        var twice = sam.post(WANDA, entry + "/done-today", "{}", null);

        assertThat(twice.at("entry.wellbeing.done.0")).isNotEmpty();
        assertThat(twice.at("entry.wellbeing.done.1")).isEmpty();
        assertThat(twice.at("entry.wellbeing.fiveWays")).isEqualTo("take-notice");
        String guitar = sam.writes(sam.token(), InAPlan.GUITAR);
        assertThat(sam.post(sam.token(), guitar + "/done-today", "{}", null).at("type"))
                .endsWith("not-wellbeing");
    }

    private List<JsonNode> data(String type) {
        return sam.published()
                .filter(it -> it.type().contains(type))
                .map(it -> JsonMapper.shared().readTree(it.data()))
                .toList();
    }

    private static String soon(String json) {
        return json.replace("2035-01-11", day(30));
    }

    private static String day(int ahead) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(ahead).toString();
    }
}
