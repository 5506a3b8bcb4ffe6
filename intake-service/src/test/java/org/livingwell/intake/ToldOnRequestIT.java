package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** What other services are told to fetch: to each service what it is on the list for. */
@ServiceIT
class ToldOnRequestIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String CONTACT = TestIssuer.service("contact-service", "intake-service");
    static final String CAREPLAN = TestIssuer.service("careplan-service", "intake-service");

    /** What contact cannot read a place's settings without. */
    static final List<String> CONTACT_NEEDS =
            List.of(
                    "zone",
                    "senderName",
                    "ringUs",
                    "checkIns.afterCrisisDays.0",
                    "checkIns.offeredDays.0",
                    "dutyContact.email",
                    "urgentWithinMinutes",
                    "tellingPhrases.0.phrases.0");

    @LocalServerPort int port;
    Calls intake;
    Newcomers newcomers;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
        newcomers = new Newcomers(intake, "lambeth", WANDA);
    }

    @Test
    void contactHearsFromTheFirstMinuteHowSomebodyMayBeReached() {
        String fields =
                "\"name\":\"Leon Grant\",\"language\":\"Polish"
                    + " (polski)\",\"contact\":{\"phone\":\"07700900123\",\"mayText\":true,\"neverTalkTo\":\"my"
                    + " landlord\"}";
        String introduction = newcomers.introduced(fields);
        String leon = intake.get(introduction, WANDA).at("person");
        String ways = "/internal/people/" + leon + "/ways";

        Answer first = intake.get(ways, CONTACT);

        assertThat(first.at("revision")).isEqualTo("1");
        assertThat(first.at("contact.neverTalkTo")).isEqualTo("my landlord");
        assertThat(first.at("language")).isEqualTo("Polish (polski)");
        assertThat(first.text()).doesNotContain("Leon");
        await().until(() -> revisions(leon).equals(List.of("{\"revision\":1}")));
        assertThat(intake.get(ways, CAREPLAN).status()).isEqualTo(403);
        assertThat(intake.get(ways, WANDA).status()).isEqualTo(403);
        assertThat(intake.get("/internal/people/" + UUID.randomUUID() + "/ways", CONTACT).status())
                .isEqualTo(410);
    }

    @Test
    void contactHearsFromTheFirstMinuteWhatTheyNeedToUnderstandUs() {
        String fields =
                "\"name\":\"Tomasz"
                    + " Nowak\",\"language\":\"Polish\",\"interpreter\":true,\"communicationNeeds\":\"large"
                    + " print\"";
        String tomasz = intake.get(newcomers.introduced(fields), WANDA).at("person");
        String path = "/internal/people/" + tomasz + "/communication-needs";

        Answer told = intake.get(path, CONTACT);

        assertThat(told.at("language")).isEqualTo("Polish");
        assertThat(told.at("interpreter")).isEqualTo("true");
        assertThat(told.at("needs")).isEqualTo("large print");
        assertThat(told.at("asked")).isEqualTo("true");
        assertThat(told.text()).doesNotContain("Tomasz");
        assertThat(intake.get(path, CAREPLAN).status()).isEqualTo(403);
        String welcomed = newcomers.person("\"name\":\"Leon Grant\"");
        Answer nothing =
                intake.get("/internal/people/" + welcomed + "/communication-needs", CONTACT);
        assertThat(nothing.at("asked")).isEqualTo("false");
        assertThat(nothing.at("interpreter")).isEqualTo("false");
    }

    @Test
    void whatIsNewIsSaidOnceAndFetched() {
        String leon = newcomers.person("\"name\":\"Leon Grant\"");
        String path = "/api/people/" + leon;
        String stricter = "{\"contact\":{\"phone\":\"07700900123\"}}";

        change(path, stricter);
        change(path, stricter);
        change(path, "{\"pronouns\":\"he\"}");

        Answer ways = intake.get("/internal" + path.substring(4) + "/ways", CONTACT);
        assertThat(ways.at("revision")).isEqualTo("2");
        assertThat(ways.at("contact.phone")).isEqualTo("07700900123");
        await().until(() -> revisions(leon).contains("{\"revision\":2}"));
        assertThat(revisions(leon)).containsExactly("{\"revision\":1}", "{\"revision\":2}");
    }

    @Test
    void whatAPlaceDecidedIsSaidAndEachServiceGetsItsPart() {
        String lead = TestIssuer.lead("yvonne", "salford");
        String path = "/api/places/salford/settings";
        String tag = intake.get(path, lead).header("ETag");
        intake.put(path, lead, PlaceSettingsIT.GOOD, "If-Match", tag);
        String revision = intake.get(path, lead).header("ETag").replace("\"", "");

        Answer contact = intake.get("/internal/places/salford/settings", CONTACT);
        Answer careplan = intake.get("/internal/places/salford/settings", CAREPLAN);

        assertThat(contact.at("revision")).isEqualTo(revision);
        assertThat(contact.at("settings.dutyContact.email")).isEqualTo("duty@example.org");
        for (String needed : CONTACT_NEEDS)
            assertThat(contact.at("settings." + needed)).isNotEmpty();
        assertThat(careplan.at("settings.tellingPhrases.0.language")).isEqualTo("en");
        assertThat(careplan.text()).doesNotContain("duty@example.org");
        assertThat(intake.get("/internal/places/salford/settings", WANDA).status()).isEqualTo(403);
        assertThat(intake.get("/internal/places/atlantis/settings", CONTACT).status())
                .isEqualTo(410);
        await().until(
                        () ->
                                said("PlaceSettingsChanged")
                                        .contains(
                                                "{\"place\":\"salford\",\"revision\":"
                                                        + revision
                                                        + "}"));
    }

    private void change(String path, String body) {
        String tag = intake.get(path, WANDA).header("ETag");
        assertThat(intake.patch(path, WANDA, body, "If-Match", tag).status()).isEqualTo(200);
    }

    /** An event that was published twice is one: the relay promises no more. */
    private static List<String> revisions(String person) {
        var events = new LinkedHashMap<String, String>();
        TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "intake.events.v1").stream()
                .filter(it -> it.type().contains("SafeWaysSaid") && it.key().equals(person))
                .forEach(it -> events.put(it.headers().get("ce_id"), it.data()));
        return List.copyOf(events.values());
    }

    private static List<String> said(String type) {
        return TopicRecords.all(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.type().contains(type))
                .map(TopicRecords.Published::data)
                .toList();
    }
}
