package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;

/** Rule 1's exception: what is stale is asked again, and nothing else takes it for asked. */
@WithAMovingClock
class ConsentsIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String ANSWER =
            """
            {"contact":{"phone":"07700 900456","mayCall":true},"sharing":"stays"}\
            """;

    @LocalServerPort int port;
    Calls intake;
    Newcomers newcomers;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @Test
    void twelveMonthsWithoutAPauseAreNoticedAndStayUntilSomebodyAsked() {
        String leon = newcomers.person("\"name\":\"Leon Grant\"");
        String path = "/api/people/" + leon;
        assertThat(intake.get(path, WANDA).at("consents.staleSince")).isEmpty();

        forward("P366D");

        await().until(() -> !intake.get(path, WANDA).at("consents.staleSince").isEmpty());
        await().until(() -> said(leon, "ConsentsStale").size() == 1);
        assertThat(said(leon, "ConsentsStale").getFirst())
                .contains("[\"contact\",\"sharing\"]", "\"ask-consents\"");

        String tag = intake.get(path, WANDA).header("ETag");
        assertThat(intake.post(path + "/consents", WANDA, ANSWER).status()).isEqualTo(428);
        Answer asked = intake.post(path + "/consents", WANDA, ANSWER, "If-Match", tag);
        Answer late = intake.post(path + "/consents", WANDA, ANSWER, "If-Match", tag);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.at("consents.staleSince")).isEmpty();
        assertThat(asked.at("consents.sharing")).isEqualTo("stays");
        assertThat(asked.json().at("/contact/mayCall").asBoolean()).isTrue();
        assertThat(late.status()).isEqualTo(412);
        await().until(() -> said(leon, "ConsentsAsked").size() == 1);
        await().until(() -> said(leon, "SafeWaysSaid").contains("{\"revision\":2}"));
    }

    @Test
    void aWelcomeBackLeavesThemStale() {
        String leon = newcomers.person("\"name\":\"Leon Grant\"");
        String path = "/api/people/" + leon;
        intake.post(path + "/farewell", WANDA, "");

        forward("P214D");
        Answer back = intake.post(path + "/welcome-back", WANDA, "");

        assertThat(back.at("state")).isEqualTo("in-network");
        assertThat(back.at("consents.staleSince")).isNotEmpty();
        await().until(() -> said(leon, "ConsentsStale").toString().contains("ask-consents"));
    }

    @Test
    void anAnswerThatIsHalfGivenIsNone() {
        String path = newcomers.welcomed("\"name\":\"Leon Grant\"");
        String tag = intake.get(path, WANDA).header("ETag");

        for (var half :
                List.of(
                        "{}",
                        "{\"sharing\":\"stays\"}",
                        "{\"contact\":null,\"sharing\":\"stays\"}",
                        "{\"contact\":{}}",
                        "{\"contact\":{},\"sharing\":\"perhaps\"}")) {
            Answer refused = intake.post(path + "/consents", WANDA, half, "If-Match", tag);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).doesNotContain("perhaps");
        }
        assertThat(intake.get(path, WANDA).header("ETag")).isEqualTo(tag);
    }

    @Test
    void whatProtectsThemIsNotTakenBackByLeavingItOut() {
        String path =
                newcomers.welcomed(
                        """
                        "name":"Dana","contact":{"phone":"07700 900456","mayCall":true,\
                        "when":"never in the evening","neverTalkTo":"Darren"}\
                        """);

        Answer asked = changed(path, ANSWER);
        Answer patched = patched(path, "{\"phone\":\"07700 900457\",\"mayText\":true}");

        assertThat(asked.at("contact.neverTalkTo")).isEqualTo("Darren");
        assertThat(asked.at("contact.when")).isEqualTo("never in the evening");
        assertThat(patched.at("contact.neverTalkTo")).isEqualTo("Darren");
        assertThat(patched.at("contact.when")).isEqualTo("never in the evening");
        assertThat(patched.json().at("/contact/mayCall").asBoolean()).isFalse();
        Answer cleared = patched(path, "{\"when\":\"\",\"neverTalkTo\":\" \"}");
        assertThat(cleared.at("contact.when")).isEmpty();
        assertThat(cleared.at("contact.neverTalkTo")).isEmpty();
    }

    @Test
    void whatWasJoinedWhenTheyCameAgainCanBeSaved() {
        String darren = "Darren " + "and whoever is with him ".repeat(16);
        String her = "neverTalkTo\":\"" + darren.strip();
        String path = newcomers.welcomed("\"name\":\"Dana\",\"contact\":{\"" + her + "\"}");
        String again =
                newcomers.introduced(
                        "\"name\":\"Dana\",\"contact\":{\"" + her + ", and his mother\"}");
        String dana = path.substring(path.lastIndexOf('/') + 1);
        intake.post(again + "/match", WANDA, "{\"person\":\"" + dana + "\"}");
        String joined = intake.get(path, WANDA).at("contact.neverTalkTo");
        assertThat(joined).hasSizeGreaterThan(500).contains("\n");

        Answer saved = patched(path, "{\"neverTalkTo\":\"%s\"}".formatted(escaped(joined)));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.at("contact.neverTalkTo")).isEqualTo(joined);
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n");
    }

    private Answer changed(String path, String answer) {
        String tag = intake.get(path, WANDA).header("ETag");
        return intake.post(path + "/consents", WANDA, answer, "If-Match", tag);
    }

    private Answer patched(String path, String contact) {
        String tag = intake.get(path, WANDA).header("ETag");
        return intake.patch(path, WANDA, "{\"contact\":" + contact + "}", "If-Match", tag);
    }

    private static List<String> said(String person, String type) {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.type().contains("." + type + ".") && it.key().equals(person))
                .map(TopicRecords.Published::data)
                .toList();
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
