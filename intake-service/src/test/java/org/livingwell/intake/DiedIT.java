package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.AccountsOf;
import org.livingwell.intake.team.account.domain.Account.Disabled;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.UUID;

/** Somebody died: their record is closed and kept, and a mistake is not for ever. */
@ServiceIT
class DiedIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String LENA = TestIssuer.lead("lena", "lambeth");

    @LocalServerPort int port;
    @Autowired AccountsOf accounts;
    Calls intake;
    String leon;
    String path;

    @BeforeEach
    void leon() {
        intake = Calls.to(port);
        leon = new Newcomers(intake, "lambeth", WANDA).person("\"name\":\"Leon Grant\"");
        path = "/api/people/" + leon;
    }

    @Test
    void theRecordIsReadAsBeforeAndChangedNoMore() {
        String tag = intake.get(path, WANDA).header("ETag");

        Answer died = intake.post(path + "/died", WANDA, "{\"on\":\"2026-01-31\"}");

        assertThat(died.at("state")).isEqualTo("died");
        assertThat(died.at("diedOn")).isEqualTo("2026-01-31");
        assertThat(intake.get(path, WANDA).at("name")).isEqualTo("Leon Grant");
        assertThat(intake.get(path + "/conversations", WANDA).status()).isEqualTo(200);
        List<Answer> changes =
                List.of(
                        intake.post(path + "/farewell", WANDA, ""),
                        intake.post(path + "/welcome-back", WANDA, ""),
                        intake.post(path + "/conversations", WANDA, "{\"kind\":\"initial\"}"),
                        intake.patch(path, WANDA, "{\"pronouns\":\"he\"}", "If-Match", tag),
                        intake.post(path + "/erasure", WANDA, "{\"identifiedBy\":\"document\"}"));
        for (Answer refused : changes) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.at("code")).isEqualTo("died");
        }
        assertThat(intake.get(path, WANDA).at("state")).isEqualTo("died");
        await().until(() -> types().contains("PersonDied"));
        assertThat(intake.get("/internal/people/" + leon + "/ways", contact()).text())
                .contains("\"mayCall\":false")
                .doesNotContain("07700");
    }

    @Test
    void theirLoginEndsAndTheirOwnWordsAreNobodysToOpenWithIt() {
        String self = TestIssuer.person(leon);
        invited();
        assertThat(intake.get(path, self).status()).isEqualTo(200);

        intake.post(path + "/died", WANDA, "{}");

        assertThat(accounts.person(PersonId.of(leon)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.state()).isInstanceOf(Disabled.class));
        assertThat(intake.get(path, self).status()).isEqualTo(404);
        assertThat(intake.post(path + "/erasure", self, "{\"identifiedBy\":\"login\"}").status())
                .isEqualTo(404);
    }

    @Test
    void aLeadTakesAMistakeBackAndSaysWhy() {
        intake.post(path + "/pause", WANDA, "{}");
        intake.post(path + "/died", WANDA, "{}");
        String reason = "{\"reason\":\"Another person of that name\"}";

        Answer worker = intake.post(path + "/died/take-back", WANDA, reason);
        Answer wordless = intake.post(path + "/died/take-back", LENA, "{\"reason\":\" \"}");
        Answer taken = intake.post(path + "/died/take-back", LENA, reason);

        assertThat(worker.status()).isEqualTo(403);
        assertThat(wordless.status()).isEqualTo(400);
        assertThat(taken.at("state")).isEqualTo("paused");
        assertThat(taken.at("mistake.reason")).isEqualTo("Another person of that name");
        assertThat(intake.post(path + "/welcome-back", WANDA, "").at("state"))
                .isEqualTo("in-network");
        assertThat(intake.post(path + "/died/take-back", LENA, reason).at("code"))
                .isEqualTo("not-died");
        await().until(() -> types().contains("PersonDiedTakenBack"));
        assertThat(published()).doesNotContain("Another", "Leon");
    }

    @Test
    void aDoorThatOpensStandsOnTheClosedRecordAndNothingElseChanges() {
        intake.post(path + "/died", WANDA, "{}");

        try (var contact =
                new StubPublisher(RealParts.running().kafkaBootstrapServers(), "contact")) {
            contact.publish("DoorOpened.v1", "door", UUID.fromString(leon), "lambeth", "{}");
        }

        await().until(() -> intake.get(path, WANDA).json().hasNonNull("doorOpenedAt"));
        assertThat(intake.get(path, WANDA).at("state")).isEqualTo("died");
        assertThat(types()).doesNotContain("PersonWelcomedBack");
        assertThat(intake.get("/internal/people/" + leon + "/ways", contact()).text())
                .contains("\"mayText\":false", "\"mayCall\":false");
    }

    @Test
    void aHuddleDoesNotThinkAboutSomebodyWhoDied() {
        String thought = "{\"person\":\"%s\",\"why\":\"lonely\"}".formatted(leon);
        assertThat(intake.post("/api/huddles/agenda", WANDA, thought).status()).isEqualTo(204);
        assertThat(intake.get("/api/huddles?place=lambeth", WANDA).text()).contains(leon);

        intake.post(path + "/died", WANDA, "{}");

        assertThat(intake.get("/api/huddles?place=lambeth", WANDA).text()).doesNotContain(leon);
        assertThat(intake.post("/api/huddles/agenda", WANDA, thought).at("code")).isEqualTo("died");
    }

    @Test
    void aDayToComeOrHalfADayIsNone() {
        assertThat(intake.post(path + "/died", WANDA, "{\"on\":\"2999-01-01\"}").at("code"))
                .isEqualTo("no-such-day");
        assertThat(intake.post(path + "/died", WANDA, "{\"on\":\"2026-02\"}").status())
                .isEqualTo(400);
        assertThat(intake.get(path, WANDA).at("state")).isEqualTo("in-network");
    }

    private void invited() {
        String body =
                "{\"kind\":\"person\",\"place\":\"lambeth\",\"person\":\"%s\"}".formatted(leon);
        assertThat(intake.post("/api/accounts", WANDA, body).status()).isEqualTo(201);
    }

    private static String contact() {
        return TestIssuer.service("contact-service", "intake-service");
    }

    private List<String> types() {
        return mine().map(TopicRecords.Published::type)
                .map(it -> it.replaceAll("intake\\.|\\.v1", ""))
                .toList();
    }

    private String published() {
        return mine().map(TopicRecords.Published::data).toList().toString();
    }

    private java.util.stream.Stream<TopicRecords.Published> mine() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.key().equals(leon));
    }
}
