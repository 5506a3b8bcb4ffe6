package org.livingwell.contact.meeting.lunch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.WithAMovingClock;
import org.livingwell.contact.meeting.lunch.domain.LunchWish;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Command.Say;
import org.livingwell.contact.meeting.lunch.domain.LunchWish.Said;
import org.livingwell.contact.reaching.message.domain.Asked;
import org.livingwell.contact.reaching.message.domain.Message;
import org.livingwell.contact.reaching.message.domain.Message.Begun;
import org.livingwell.contact.reaching.message.domain.Message.CalledOff;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Whoever wants to hears of a lunch once, and only whoever was told hears that it is off. */
@WithAMovingClock
class InvitingIT {

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired PersonKeys keys;
    @Autowired Aggregate<Message, Message.Command, Message.Event> messages;
    @Autowired Aggregate<LunchWish, LunchWish.Command, LunchWish.Event> wishes;
    Calls contact;
    StubPublisher intake;
    StubPublisher itself;
    String place = "invited-" + UUID.randomUUID();
    String nia = TestIssuer.worker("inviting-nia", place);

    @BeforeEach
    void call() {
        contact = Calls.to(port);
        intake = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "intake");
        itself = new StubPublisher(RealParts.running().kafkaBootstrapServers(), "contact");
    }

    @AfterEach
    void stop() {
        intake.close();
        itself.close();
    }

    @Test
    void onlyWhoeverWantsToIsToldAndOnlyWhoeverWasToldHearsThatItIsOff() {
        PersonId leon = welcomed();
        PersonId sam = welcomed();
        PersonId maureen = welcomed();
        wants(leon, TestIssuer.person(leon), true);
        wants(sam, nia, true);
        String lunch = planned();

        await().until(() -> templates(leon).size() == 1 && templates(sam).size() == 1);
        assertThat(templates(leon)).containsExactly("lunch");
        assertThat(templates(maureen)).isEmpty();
        went(leon);
        contact.post("/api/lunches/" + lunch + "/cancel", nia, "{}");

        await().until(() -> templates(leon).contains("session-cancelled"));
        await().until(() -> calledOff(sam));
        assertThat(templates(sam)).containsExactly("lunch");
        assertThat(templates(maureen)).isEmpty();
    }

    @Test
    void whoeverWantsToHearNoMoreIsNotToldOfWhatIsOnItsWay() {
        PersonId leon = welcomed();
        wants(leon, nia, true);
        planned();
        await().until(() -> templates(leon).size() == 1);

        Answer no = wants(leon, TestIssuer.person(leon), false);

        assertThat(no.at("wanted")).isEqualTo("false");
        assertThat(calledOff(leon)).isTrue();
    }

    @Test
    void whatIsOnItsWayIsCalledBackThoughTheProcessThatHeardOfItDied() {
        PersonId leon = welcomed();
        wants(leon, nia, true);
        planned();
        await().until(() -> templates(leon).size() == 1);

        var no = new Say(leon, new PlaceId(place), false);
        wishes.of(leon).handle(no, Cause.of(UUID.randomUUID()));

        await().until(() -> calledOff(leon));
    }

    @Test
    void whoeverHostedIsForgottenAWeekAfterThoughNobodyDoesAnything() {
        PersonId sam = welcomed();
        String lunch = planned();
        String path = "/api/people/" + sam + "/keep-in-touch/lunches";
        Answer hosts = contact.put(path + "/" + lunch, nia, "{\"hosts\":true}");
        assertThat(hosts.at("hosts.0.lunch")).isEqualTo(lunch);

        contact.post("/operator/clock", TestIssuer.operator(), "{\"forward\":\"P10D\"}");

        assertThat(contact.get(path, nia).json().path("hosts")).isEmpty();
        await().until(() -> wishes.find(sam).filter(InvitingIT::hostsNone).isPresent());
    }

    private static boolean hostsNone(LunchWish wish) {
        return wish instanceof Said it && it.hosting().isEmpty();
    }

    @Test
    void whoeverMovedHearsOfLunchesWhereTheyAreNow() {
        PersonId leon = welcomed();
        PersonId sam = welcomed();
        wants(leon, nia, true);
        wants(sam, nia, true);

        moves(leon, "moved-" + place);
        planned();
        await().until(() -> templates(sam).size() == 1);
        assertThat(templates(leon)).isEmpty();
        place = "moved-" + place;
        nia = TestIssuer.worker("inviting-nia", place);
        planned();

        await().until(() -> templates(leon).size() == 1);
        assertThat(templates(sam)).hasSize(1);
    }

    private void moves(PersonId person, String to) {
        String data =
                "{\"to\":\"%s\",\"leadWorker\":\"%s\"}"
                        .formatted(to, TestIssuer.subject("inviting-nia"));
        intake.publish(
                UUID.randomUUID(),
                "PersonMoved.v1",
                "person/" + person,
                2,
                person.value(),
                place,
                data);
        await().until(
                        () ->
                                refs.find(person)
                                        .filter(it -> it.place().value().equals(to))
                                        .isPresent());
        await().until(() -> wishes.find(person).filter(it -> isIn(it, to)).isPresent());
    }

    private static boolean isIn(LunchWish wish, String place) {
        return wish instanceof LunchWish.Said it && it.place().value().equals(place);
    }

    private PersonId welcomed() {
        var person = new PersonId(UUID.randomUUID());
        keys.make(person); // intake's, where the clock moves in a store of its own
        String data =
                "{\"leadWorker\":\"%1$s\",\"step\":{\"id\":\"%2$s\",\"kind\":\"conversation\",\"owner\":\"%1$s\",\"due\":\"%3$s\"}}"
                        .formatted(TestIssuer.subject("inviting-nia"), UUID.randomUUID(), today());
        intake.publish("PersonWelcomed.v1", "person", person.value(), place, data);
        await().until(() -> refs.find(person).isPresent());
        return person;
    }

    private Answer wants(PersonId person, String who, boolean wanted) {
        String path = "/api/people/" + person + "/keep-in-touch/lunches";
        Answer said = contact.put(path, who, "{\"wanted\":" + wanted + "}");
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(contact.get(path, nia).at("wanted")).isEqualTo(String.valueOf(wanted));
        return said;
    }

    private String planned() {
        String body =
                "{\"place\":\"%s\",\"on\":\"%s\",\"lunch\":{\"at\":\"12:30\",\"venue\":{\"name\":\"Hall\",\"address\":\"1"
                    + " High Street\"}}}";
        Answer made = contact.post("/api/lunches", nia, body.formatted(place, today().plusDays(2)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("id");
    }

    /** As the room of messages says it, once somebody has it. */
    private void went(PersonId person) {
        var cause = asked(messages.about(person).getFirst().state()).cause();
        String data =
                "{\"message\":\"%s\",\"cause\":\"%s\",\"channel\":\"text\"}"
                        .formatted(UUID.randomUUID(), cause);
        itself.publish(
                UUID.randomUUID(),
                "MessageSent.v1",
                "message/" + UUID.randomUUID(),
                1,
                person.value(),
                place,
                data);
    }

    private List<String> templates(PersonId person) {
        return messages.about(person).stream()
                .map(it -> asked(it.state()).template())
                .sorted()
                .toList();
    }

    private static Asked asked(Message message) {
        return message instanceof CalledOff(_, _, var asked, _)
                ? Objects.requireNonNull(asked)
                : ((Begun) message).asked();
    }

    private boolean calledOff(PersonId person) {
        return messages.about(person).getFirst().state() instanceof CalledOff;
    }

    private LocalDate today() {
        String now = contact.get("/operator/clock", TestIssuer.operator()).at("now");
        return LocalDate.ofInstant(Instant.parse(now), ZoneId.of("Europe/London"));
    }
}
