package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.livingwell.contact.reaching.message.Ways;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.MessageId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What somebody writes back, exactly as GOV.UK Notify tells it, and what becomes of it. */
@WithNeighbours
@ExtendWith(OutputCaptureExtension.class)
class ReplyIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final PlaceId LAMBETH = new PlaceId("lambeth");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired Places places;
    @Autowired Clock clock;
    @Autowired Ways ways;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    @Autowired MongoDatabaseFactory databases;
    Calls contact;
    Newcomers intake;
    PersonId leon;
    String number;

    @BeforeEach
    void welcome() {
        contact = Calls.to(port);
        intake = new Newcomers(refs);
        leon = newcomer();
        number = OwnNumber.national();
        TestKeys.makeOf(LAMBETH);
        await().until(() -> places.known().contains(LAMBETH));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whoeverSaysStopGetsNoMoreTextsAndTheirWorkerIsTold() {
        mayBeTextedAndCalled(leon);
        texted(leon, number);

        assertThat(reply("r1", "  ＳＴＯＰ. ").status()).isEqualTo(204);

        assertThat(safe(leon, "text")).isFalse();
        assertThat(safe(leon, "call")).isTrue();
        assertThat(toldOnce(leon)).contains("\"stop\"", "texts-stopped");
        await().until(() -> steps(leon).contains("texts-stopped"));
        assertThat(replies(leon).at("replies.0.kind")).isEqualTo("stop");
    }

    @Test
    void aReplyThatIsToldAgainUndoesNothingThatWasSaidSince() {
        mayBeTextedAndCalled(leon);
        texted(leon, number);
        reply("r1", "stop");
        mayBeTextedAndCalled(leon);

        for (int i = 0; i < 3; i++) assertThat(reply("r1", "stop").status()).isEqualTo(204);

        assertThat(safe(leon, "text")).isTrue();
        assertThat(toldOnce(leon)).isNotEmpty();
        assertThat(replies(leon).json().get("replies")).hasSize(1);
    }

    @Test
    void ofTwoOnOneNumberStopIsForBothAndTheWordsAreKeptWithTheLast() {
        PersonId amara = newcomer();
        mayBeTextedAndCalled(leon);
        mayBeTextedAndCalled(amara);
        texted(amara, number);
        texted(leon, number);

        reply("r1", "Stop, Zanzibar");
        assertThat(safe(leon, "text")).isTrue(); // not said in words a program may act on
        await().until(() -> steps(amara).contains("reply-to-read")); // it may be hers
        reply("r2", "Stop");

        assertThat(safe(leon, "text")).isFalse();
        assertThat(safe(amara, "text")).isFalse();
        assertThat(replies(leon).text()).contains("Zanzibar").contains("\"said\":\"Stop\"");
        assertThat(replies(amara).text()).contains("\"stop\"", "\"said\":null");
    }

    @Test
    void whatCannotBeDoneYetForOneOfTwoIsDoneForTheOther() {
        PersonId amara = newcomer();
        mayBeTextedAndCalled(amara);
        texted(amara, number);
        leon = new PersonId(UUID.randomUUID());
        String ways = "/internal/people/" + leon + "/ways";
        STUB.says(ways, 503, "");
        texted(intake.welcomed(leon), number);

        assertThat(reply("r1", "stop").status()).isEqualTo(204);

        assertThat(safe(amara, "text")).isFalse();
        assertThat(toldOnce(leon)).contains("texts-stopped");
        STUB.says(ways, 200, DoorIT.NO_WAY);
    }

    @Test
    void whoeverHasAnotherNumberSinceIsFoundByTheOneThatWasTexted() {
        mayBeTextedAndCalled(leon);
        texted(leon, number);
        texted(leon, OwnNumber.national());

        reply("r1", "wrong number");

        assertThat(safe(leon, "text")).isFalse();
        assertThat(toldOnce(leon)).contains("wrong-number");
    }

    @Test
    void whatCannotWaitRingsSomebodyAndIsReadAllTheSame(CapturedOutput printed) throws Exception {
        String settings =
                "{\"place\":\"leeds\",\"revision\":1,\"settings\":{\"zone\":\"Europe/London\",\"senderName\":\"The"
                    + " team\",\"checkIns\":{\"afterCrisisDays\":[1],\"offeredDays\":[7]},\"dutyContact\":{\"email\":\"duty@example.org\"},\"urgentWithinMinutes\":15,\"tellingPhrases\":[{\"language\":\"en\",\"phrases\":[\"end"
                    + " my life\"]}]}}";
        var leeds = new PlaceId("leeds");
        STUB.says("/internal/places/leeds/settings", 200, settings);
        TestKeys.makeOf(leeds);
        leon = new PersonId(UUID.randomUUID());
        String welcomed = Newcomers.welcomedBy("wanda");
        intake.says(leon.value(), "leeds", "person", 1, "PersonWelcomed.v1", welcomed);
        await().until(() -> refs.find(leon).isPresent());
        await().until(() -> !places.of(leeds).tellingPhrases().isEmpty());
        texted(leon, number);

        reply("r1", "stop. I want to end my life by zanzibar");
        reply("r1", "stop. I want to end my life by zanzibar");
        reply("r2", "I want to end my life too, by zanzibar");
        assertThat(wanted(leon))
                .containsOnly("ring-us", "read-today")
                .filteredOn("read-today"::equals)
                .hasSize(2);

        await().untilAsserted(
                        () ->
                                assertThat(told(leon))
                                        .anyMatch(
                                                it ->
                                                        it.contains("telling")
                                                                && it.contains("\"urgent\":true"))
                                        .anyMatch(it -> it.contains("to-read")));
        assertThat(told(leon)).noneMatch(it -> it.contains("zanzibar"));
        assertThat(new RawStore(databases).holding("by zanzibar")).isEmpty();
        assertThat(new RawStore(databases).holding(number.substring(1))).isEmpty();
        assertThat(printed).doesNotContain("by zanzibar", number.substring(1));
        String wanda = TestIssuer.worker("wanda", "leeds");
        Answer read = contact.get("/api/people/" + leon + "/replies", wanda);
        assertThat(read.at("replies.0.said")).contains("by zanzibar");
        assertThat(read.text()).doesNotContain("telling", "urgent");
    }

    @Test
    void anythingElseIsReadByTheirWorkerWhoSaysSo() {
        texted(leon, number);
        reply("r1", "On my way\u202E \u200Bnow");
        await().until(() -> steps(leon).contains("reply-to-read"));
        Answer read = replies(leon);
        assertThat(read.at("replies.0.said")).isEqualTo("On my way now");
        assertThat(steps(leon))
                .contains(
                        "\"kind\":\"reply-to-read\",\"due\":\"%s\""
                                .formatted(read.at("replies.0.readBy")));

        String id = read.at("replies.0.id");
        String seen = "/api/people/" + leon + "/replies/" + id + "/seen";
        assertThat(contact.post(seen, TestIssuer.worker("walt", "salford"), "").status())
                .isEqualTo(404);
        assertThat(contact.post(seen, WANDA, "").status()).isEqualTo(204);

        assertThat(replies(leon).at("replies.0.seenAt")).isNotEmpty();
        await().until(() -> !steps(leon).contains("reply-to-read"));
    }

    @Test
    void anAnswerIsWantedOnceADay() {
        texted(leon, number);

        reply("r1", "On my way");
        reply("r2", "Nearly there");

        assertThat(wanted(leon)).containsOnlyOnce("read-by");
    }

    @Test
    void whatComesFromANumberWeNeverTextedIsKeptNowhere(CapturedOutput printed) throws Exception {
        assertThat(reply("r1", "Zanzibar calling").status()).isEqualTo(204);

        assertThat(new RawStore(databases).holding("Zanzibar calling")).isEmpty();
        assertThat(printed).doesNotContain("Zanzibar");
    }

    private List<String> wanted(PersonId person) {
        return messages.about(person).stream()
                .map(
                        it ->
                                it.state() instanceof Message.Begun begun
                                        ? begun.asked().template()
                                        : "")
                .toList();
    }

    private PersonId newcomer() {
        var person = new PersonId(UUID.randomUUID());
        STUB.says("/internal/people/" + person + "/ways", 200, DoorIT.NO_WAY);
        return intake.welcomed(person);
    }

    private MessageId texted(PersonId person, String to) {
        return new Texting(ways, places, messages, clock).text(person, to);
    }

    private void mayBeTextedAndCalled(PersonId person) {
        String rules = "/api/people/" + person + "/contact-rules";
        await().until(() -> contact.get(rules, WANDA).at("known").equals("true"));
        String way = "{\"channel\":\"%s\",\"safe\":true,\"windows\":[]}";
        String body =
                "{\"rules\":{\"channels\":[%s,%s],\"neverTalkTo\":\"Mark, who lives there\"},\"heard\":{\"how\":\"came\",\"on\":\"%s\"}}"
                        .formatted(
                                way.formatted("call"),
                                way.formatted("text"),
                                places.today(LAMBETH));
        String seen = contact.get(rules, WANDA).header("ETag");
        assertThat(contact.put(rules, WANDA, body, "If-Match", seen).status()).isEqualTo(200);
    }

    private boolean safe(PersonId person, String channel) {
        return contact.get("/api/people/" + person + "/contact-rules", WANDA)
                .json()
                .at("/rules/channels")
                .valueStream()
                .filter(it -> it.get("channel").asString().equals(channel))
                .anyMatch(it -> it.get("safe").asBoolean());
    }

    private Answer replies(PersonId person) {
        return contact.get("/api/people/" + person + "/replies", WANDA);
    }

    private String steps(PersonId person) {
        return contact.get("/api/people/" + person + "/next-steps", WANDA).text();
    }

    private Answer reply(String id, String message) {
        return new NotifySays(contact).reply(leon + id, number, message);
    }

    private String toldOnce(PersonId person) {
        await().until(() -> !told(person).isEmpty());
        assertThat(told(person)).hasSize(1);
        return told(person).getFirst();
    }

    /** An event may be published twice, under one id. */
    private List<String> told(PersonId person) {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .filter(it -> it.type().equals("contact.ReplyReceived.v1"))
                .filter(it -> it.key().equals(person.toString()))
                .collect(toMap(it -> it.headers().get("ce_id"), Published::data, (one, _) -> one))
                .values()
                .stream()
                .toList();
    }
}
