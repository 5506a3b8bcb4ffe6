package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** What each section asks beside the words, and what somebody has to see to because of it. */
@ServiceIT
class EntryFieldsIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String RUTH =
            "{\"entry\":{\"section\":\"relationships\",\"text\":\"Ruth\",\"relationship\":{\"relation\":\"person\","
                + "\"circle\":\"friendship\",\"line\":\"stressful\",\"giving\":\"from-the-person\",\"needs\":\"Sleep\"}}}";

    /** Far enough from today and from the last day that is taken. */
    static final String SOON = LocalDate.now(ZoneId.of("Europe/London")).plusDays(3).toString();

    static final String RANG =
            "{\"entry\":{\"section\":\"reflections\",\"text\":\"Nobody rang\",\"reflection\":"
                    + "{\"looking\":\"could-be-better\",\"atOnce\":\"Ring\",\"on\":\"%s\"}}}"
                            .formatted(SOON);

    @LocalServerPort int port;
    @Autowired Aggregate<Entry, Entry.Command, Entry.Event> entries;
    Calls careplan;
    InAPlan sam;

    @BeforeEach
    void welcome() {
        careplan = Calls.to(port);
        sam = InAPlan.welcomed(careplan);
    }

    @Test
    void somebodyWhoMattersIsAskedByAStepAndNoLineNobodyReads() {
        String ruth = sam.writes(sam.token(), RUTH);
        assertThat(sam.read(WANDA, ruth).at("entry.relationship.circle")).isEqualTo("friendship");
        assertThat(sam.read(WANDA, ruth).at("entry.relationship.line")).isEqualTo("stressful");
        assertThat(sam.read(WANDA, ruth).at("entry.relationship.giving"))
                .isEqualTo("from-the-person");
        assertThat(sam.read(WANDA, ruth).at("entry.relationship.needs")).isEqualTo("Sleep");

        var asked = sam.post(sam.token(), ruth + "/ask-them", "{}", null);

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.at("entry.relationship.askedBy")).isNotEmpty();
        await().until(() -> planned("\"ask-about-support\""));
        assertThat(sam.published().map(it -> it.data()))
                .noneMatch(it -> it.contains("Ruth") || it.contains("Sleep"));

        assertThat(sam.post(sam.token(), ruth + "/withdraw", "{}", null).status()).isEqualTo(204);
        await().until(() -> planned("\"stepDone\""));
    }

    @Test
    void somebodyNamedAsASupporterIsAStepThatSaysNobodysName() {
        String ruth = sam.writes(sam.token(), RUTH);
        sam.post(WANDA, ruth + "/ask-them", "{}", null);

        var named = sam.post(sam.token(), ruth + "/name-supporter", "{}", null);

        assertThat(named.status()).as(named.text()).isEqualTo(201);
        assertThat(named.at("entry.relationship.named")).isEqualTo("true");
        await().until(() -> sam.said("SupporterNamed"));
        var said = sam.published().filter(it -> it.type().contains("SupporterNamed")).findFirst();
        assertThat(said.orElseThrow().data())
                .contains("offer-support", "stepDone")
                .doesNotContain("Ruth");
        new EventContracts(Path.of("contracts"))
                .validate(said.orElseThrow().type(), said.orElseThrow().data());
        sam.post(sam.token(), ruth + "/withdraw", "{}", null);
        await().until(() -> planned("\"stepDone\""));
    }

    @Test
    void aPetIsNotAskedAndNeitherIsWhoeverIsForTheirOwnEyes() {
        String rex = sam.writes(WANDA, RUTH.replace("\"person\",\"c", "\"pet\",\"c"));
        String ruth = sam.writes(sam.token(), RUTH.replaceFirst("}$", ",\"shownTo\":\"only-me\"}"));

        assertThat(sam.post(WANDA, rex + "/ask-them", "{}", null).status()).isEqualTo(409);
        assertThat(sam.post(sam.token(), ruth + "/ask-them", "{}", null).status()).isEqualTo(409);
        assertThat(sam.post(WANDA, ruth + "/ask-them", "{}", null).status()).isEqualTo(404);
        assertThat(sam.said("EntryStepPlanned")).isFalse();
    }

    @Test
    void whatCouldHaveBeenBetterIsPutRightByADayAndByWhoeverWroteItDown() {
        String rang = sam.writes(WANDA, RANG);
        assertThat(sam.read(sam.token(), rang).at("entry.reflection.by"))
                .isEqualTo(TestIssuer.subject("wanda").toString());

        sam.post(sam.token(), rang + "/agree", "{}", "\"1\"");

        await().until(() -> planned("\"put-right\""));
        assertThat(planned(SOON)).isTrue();
        assertThat(planned(TestIssuer.subject("wanda").toString())).isTrue();
    }

    @Test
    void whatWasSeenToDoesNotComeBackAndSomethingElseToDoIsAnotherStep() {
        String rang = sam.writes(sam.token(), RANG);
        await().until(() -> plans() == 1);
        seenTo(plan(0).at("/step/id").asString());
        String other = sam.writes(sam.token(), RANG.replace("Ring", "Visit"));
        await().until(() -> plans() == 2);
        seenTo(plan(1).at("/step/id").asString());
        await().until(() -> isSeenTo(rang) && isSeenTo(other));

        shown(rang, "only-me", "\"1\"");
        shown(rang, "team", "\"2\"");
        sam.put(sam.token(), other, RANG, "\"1\"");

        await().until(() -> plans() == 3);
        assertThat(plan(2).path("entry").asString()).isEqualTo(other);
        assertThat(plan(2).path("stepDone").isMissingNode()).isTrue();
    }

    private void seenTo(String step) {
        try (var contact = new StubPublisher(InAPlan.broker(), "contact")) {
            String finished = "{\"step\":\"%s\",\"outcome\":\"done\"}".formatted(step);
            contact.publish("StepFinished.v1", "step", sam.person(), "lambeth", finished);
        }
    }

    private boolean isSeenTo(String entry) {
        return entries.find(entry).orElseThrow() instanceof Entry.Standing it
                && it.written().content() instanceof Content.Reflection(_, _, _, var ahead)
                && ahead != null
                && ahead.seenTo();
    }

    private void shown(String entry, String whom, String seen) {
        String path = sam.path("/care-plan/entries/" + entry + "/audience");
        String json = "{\"shownTo\":\"%s\"}".formatted(whom);
        var shown = careplan.put(path, sam.token(), json, "If-Match", seen);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    }

    private long plans() {
        return sam.published()
                .filter(it -> it.type().contains("EntryStepPlanned"))
                .distinct()
                .count();
    }

    private JsonNode plan(int n) {
        var all =
                sam.published()
                        .filter(it -> it.type().contains("EntryStepPlanned"))
                        .distinct()
                        .toList();
        return JsonMapper.shared().readTree(all.get(n).data());
    }

    @Test
    void whatIsAheadHasItsFields() {
        String job =
                sam.writes(
                        sam.token(),
                        "{\"entry\":{\"section\":\"future\",\"text\":\"A"
                            + " job\",\"future\":{\"lifeArea\":\"being-with-others\",\"goodYear\":\"Less"
                            + " rain\",\"skills\":\"Wood\",\"toTry\":\"A course\"}}}");

        var read = sam.read(WANDA, job);
        assertThat(read.at("entry.future.lifeArea")).isEqualTo("being-with-others");
        assertThat(read.at("entry.future.goodYear")).isEqualTo("Less rain");
        assertThat(read.at("entry.future.skills")).isEqualTo("Wood");
        assertThat(read.at("entry.future.toTry")).isEqualTo("A course");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    reflections|"reflection":{"atOnce":"Ring"}
                    reflections|"reflection":{"on":"2026-12-01"}
                    reflections|"reflection":{"atOnce":"Ring","on":"tomorrow"}
                    reflections|"relationship":{"circle":"friendship"}
                    relationships|"relationship":{"circle":"enemies"}
                    relationships|"relationship":{"line":1}
                    relationships|"future":{"lifeArea":"work"}
                    future|"reflection":{"looking":"achievement"}
                    """)
    void whatDoesNotBelongThereIsRefused(String section, String fields) {
        var json = "{\"entry\":{\"section\":\"%s\",\"text\":\"Ruth\",%s}}";

        var refused = sam.write(WANDA, json.formatted(section, fields));

        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.text()).doesNotContain("Ruth", "enemies", "tomorrow");
    }

    private boolean planned(String what) {
        return sam.published()
                .filter(it -> it.type().contains("EntryStepPlanned"))
                .anyMatch(it -> it.data().contains(what));
    }
}
