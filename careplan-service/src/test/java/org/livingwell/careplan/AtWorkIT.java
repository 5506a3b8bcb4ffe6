package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A job with a first day and an end, and a meeting there together. */
@ServiceIT
class AtWorkIT {

    static final ZoneId HERE = ZoneId.of("Europe/London");
    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String JOB =
            "{\"entry\":{\"section\":\"future\",\"text\":\"The mill\",\"future\":{\"lifeArea\":"
                    + "\"work\",\"atWork\":{%s}}}}";

    @LocalServerPort int port;
    InAPlan sam;

    @BeforeEach
    void welcome() {
        sam = InAPlan.welcomed(Calls.to(port));
    }

    @Test
    void aJobBeginsAndEndsAndNothingElseOfItIsSaid() {
        String entry = sam.writes(sam.token(), JOB.formatted("\"startedOn\":\"2026-10-05\""));
        String over = "\"startedOn\":\"2026-10-05\",\"endedOn\":\"2026-11-20\"";

        assertThat(sam.read(WANDA, entry).at("entry.future.atWork.startedOn"))
                .isEqualTo("2026-10-05");
        await().until(() -> sam.said("WorkStarted"));
        assertThat(data("WorkStarted").getFirst().at("/since").asString()).isEqualTo("2026-10-05");
        sam.put(sam.token(), entry, JOB.formatted(over), "\"1\"");
        await().until(() -> sam.said("WorkEnded"));
        assertThat(sam.read(WANDA, entry).at("entry.future.atWork.endedOn"))
                .isEqualTo("2026-11-20");
        asTheContractSays();
    }

    @Test
    void daysOutOfReachAreRefused() {
        var today = LocalDate.now(HERE);
        for (String days :
                List.of(
                        "\"startedOn\":\"1901-01-01\"",
                        "\"startedOn\":\"" + today.plusYears(1).plusDays(2) + "\"",
                        "\"startedOn\":\"2026-10-05\",\"endedOn\":\"2026-10-04\"",
                        "\"startedOn\":\"2026-10-05\",\"endedOn\":\"" + today.plusDays(2) + "\"",
                        "\"endedOn\":\"2026-10-04\"")) {
            assertThat(sam.write(WANDA, JOB.formatted(days)).status()).isEqualTo(400);
        }
    }

    @Test
    void aMeetingThereIsAskedForPlannedMovedAndCalledOff() {
        String entry = sam.writes(sam.token(), JOB.formatted("\"helps\":\"A quiet corner\""));
        var day = LocalDate.now(HERE).plusDays(9);
        String when = "{\"day\":\"%s\",\"time\":\"10:30\"}";

        var asked = sam.post(sam.token(), entry + "/meeting/ask", "{}", "\"1\"");
        assertThat(asked.at("entry.future.atWork.meetingAskedBy")).isNotEmpty();
        await().until(() -> sam.said("EntryStepPlanned"));
        var step = data("EntryStepPlanned").getFirst().at("/step");
        assertThat(step.at("/kind").asString()).isEqualTo("meet-employer");

        sam.put(WANDA, entry + "/meeting", when.formatted(day), "\"1\"");
        var read = sam.read(sam.token(), entry);
        assertThat(read.at("entry.future.atWork.meetingAt"))
                .isEqualTo(day.atTime(10, 30).atZone(HERE).toInstant().toString());
        sam.put(WANDA, entry + "/meeting", when.formatted(day.plusDays(1)), "\"1\""); // not read
        sam.put(WANDA, entry + "/meeting", when.formatted(day.plusDays(2)), "\"2\"");
        sam.post(WANDA, entry + "/meeting/off", "{}", "\"3\"");

        await().until(() -> sam.said("WorkMeetingOff"));
        var planned = data("WorkMeetingPlanned");
        assertThat(planned).hasSize(2);
        var first = planned.getFirst().at("/appointment");
        assertThat(planned.getLast().at("/appointment/id")).isEqualTo(first.at("/id"));
        assertThat(first.at("/worker").asString())
                .isEqualTo(TestIssuer.subject("wanda").toString());
        assertThat(data("WorkMeetingOff").getFirst().at("/appointmentOff"))
                .isEqualTo(first.at("/id"));
        assertThat(data("EntryStepPlanned").getLast().at("/stepDone")).isEqualTo(step.at("/id"));
        String far = when.formatted(day.plusYears(2));
        assertThat(sam.put(WANDA, entry + "/meeting", far, "\"4\"").status()).isEqualTo(400);
        asTheContractSays();
    }

    private void asTheContractSays() {
        var contracts = new EventContracts(Path.of("contracts"));
        sam.published().forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(sam.published().toList().toString()).doesNotContain("quiet", "mill");
    }

    private List<JsonNode> data(String type) {
        return sam.published()
                .filter(it -> it.type().contains(type))
                .map(it -> JsonMapper.shared().readTree(it.data()))
                .distinct()
                .toList();
    }
}
