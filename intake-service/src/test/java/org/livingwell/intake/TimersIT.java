package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.platform.test.StubPost.POST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.duty.OnDuty;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What time does: somebody who cannot wait reaches a human, and words that led nowhere are
 * forgotten.
 */
@WithAMovingClock
class TimersIT {

    /** In a place for each test, so that nobody of another waits there. */
    static final String WANDA =
            TestIssuer.worker("wendy", "bath", "wells", "ripon", "truro", "wick");

    @LocalServerPort int port;
    @Autowired OnDuty duty;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void theDutyContactIsToldAtOnceAndEverybodyWhenNobodyOpensIt() {
        String tomasz = reference(urgent("bath", "Tomasz"));
        await().until(() -> !POST.about(tomasz).isEmpty());

        assertThat(POST.about(tomasz)).hasSize(1);
        assertThat(POST.about(tomasz).getFirst())
                .contains("duty@bath.example", "/waiting/")
                .doesNotContain("Tomasz", "car", "7700900111", "urgent");

        rang("bath", 1);
        forward("PT16M");
        await().until(() -> POST.about(tomasz).size() == 3);
        assertThat(POST.about(tomasz).toString()).contains("+447700900999", "No one has opened");
    }

    @Test
    void nothingRingsOnceSomebodyHasALook() {
        String introduction = urgent("truro", "Amara");
        String amara = reference(introduction);
        await().until(() -> !POST.about(amara).isEmpty());

        Answer opened = intake.post(introduction + "/open", WANDA, "");
        forward("PT2H");
        String other = reference(urgent("truro", "Priya"));
        await().until(() -> !POST.about(other).isEmpty());

        assertThat(opened.json().get("ringing").asBoolean()).isFalse();
        assertThat(POST.about(amara)).hasSize(1);
    }

    @Test
    void fifteenWhoComeAtOnceAreFewMessages() {
        List<String> references = new ArrayList<>();
        String first = urgent("ripon", "n0");
        await().until(() -> !POST.about(reference(first)).isEmpty());
        rang("ripon", 1);
        for (int i = 1; i < 15; i++) references.add(reference(introduced("ripon", "n" + i)));
        int before = POST.about("duty@ripon.example").size();

        await().until(() -> duty.of(new PlaceId("ripon")).orElseThrow().calls().size() == 15);
        forward("PT3M");
        await().until(() -> POST.about("duty@ripon.example").size() == before + 1);

        String told = POST.about("duty@ripon.example").getLast();
        assertThat(references.stream().filter(told::contains)).as("in any order").hasSize(5);
        assertThat(told).contains("And 9 more: ");
    }

    @Test
    void whatNobodyOpensReachesTheScreenOfTheTeam() {
        String sam = reference(urgent("wells", "Sam"));
        await().until(() -> !POST.about(sam).isEmpty());

        int rings = 0;
        for (String pause : List.of("PT16M", "PT61M", "PT61M", "PT61M")) {
            int told = POST.about(sam).size();
            rang("wells", ++rings);
            forward(pause);
            await().until(() -> POST.about(sam).size() == told + 2);
        }

        assertThat(
                        Integer.parseInt(
                                intake.get("/api/introductions?place=wells", WANDA)
                                        .at("unanswered")))
                .isPositive();
        int told = POST.about(sam).size();
        rang("wells", ++rings);
        forward("PT61M");
        forward("PT22H");
        forward("PT62M");
        await().until(() -> POST.about(sam).size() == told + 2);
        rang("wells", ++rings);
        assertThat(POST.about(sam)).hasSize(told + 2);
    }

    @Test
    void aHumanLooksAtOnceWhereTheDoorOfSomebodyTakenForDeadOpens() {
        String leon = new Newcomers(intake, "wick", WANDA).person("\"name\":\"Leon Grant\"");
        String page = "/people/" + leon;
        intake.post("/api" + page + "/died", WANDA, "{}");

        try (var contact =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "contact")) {
            contact.publish("DoorOpened.v1", "door", UUID.fromString(leon), "wick", "{}");
            contact.publish("DoorOpened.v1", "door", UUID.fromString(leon), "wick", "{}");
        }

        await().until(() -> !POST.about(page).isEmpty());
        assertThat(POST.about(page)).hasSize(1);
        assertThat(POST.about(page).getFirst())
                .contains("duty@wick.example")
                .doesNotContain("Leon", "Grant");
    }

    @Test
    void wordsThatLedNowhereAreForgottenAfterThePlacesTime() {
        String leon = new Newcomers(intake, "bath", WANDA).introduced("\"name\":\"Leon Grant\"");
        intake.post(leon + "/signpost", WANDA, "{\"reason\":\"not-reached\"}");

        forward("P364D");
        assertThat(intake.get(leon, WANDA).at("state")).isEqualTo("signposted");
        forward("P2D");

        await().until(() -> intake.get(leon, WANDA).status() == 404);
        assertThat(intake.post(leon + "/welcome", WANDA, "{}").status()).isEqualTo(404);
    }

    /** A ring is saved after it was sent: a clock moved before then would move the next one too. */
    private void rang(String place, int times) {
        await().until(
                        () ->
                                duty.of(new PlaceId(place)).orElseThrow().calls().stream()
                                        .allMatch(it -> it.rung() == times));
    }

    /** Whatever was told just before, nobody waits for a message to be gathered. */
    private String urgent(String place, String name) {
        forward("PT3M");
        return introduced(place, name);
    }

    private String introduced(String place, String name) {
        return new Newcomers(intake, place, WANDA)
                .introduced(
                        "\"urgent\":true,\"name\":\"%s\",\"contact\":{\"phone\":\"07700900111\"}"
                                .formatted(name));
    }

    /** Reading changes nothing, so it does not stop what rings. */
    private String reference(String introduction) {
        return intake.get(introduction, WANDA).at("reference");
    }

    private void forward(String duration) {
        Answer moved =
                intake.post(
                        "/operator/clock",
                        TestIssuer.operator(),
                        "{\"forward\":\"%s\"}".formatted(duration));
        assertThat(moved.status()).isEqualTo(200);
    }
}
