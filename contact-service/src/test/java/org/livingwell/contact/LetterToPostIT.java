package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.paper.Press;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.NotYetReadableException;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.FullPress;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where nobody carries letters a worker prints and posts them. */
@WithNeighbours
class LetterToPostIT {

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired Places places;
    @Autowired Press press;
    @Autowired CircuitBreakerRegistry breakers;
    Newcomers intake;
    Calls contact;
    Lettered deborah;

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        intake = new Newcomers(refs);
        contact = Calls.to(port);
        deborah = Lettered.known(contact, intake, places);
        deborah.asked();
        await().until(() -> deborah.state().equals("to-post"));
    }

    @AfterEach
    void close() {
        StubIntake.STUB.says(ways(), 200, DoorIT.NO_WAY); // or she is asked about, again and again
        intake.close();
    }

    @Test
    void aWorkerOpensItPostsItAndItIsSent() throws Exception {
        await().until(() -> deborah.steps().contains("letter-to-post"));
        assertThat(deborah.seen().at("messages.0.way")).isEqualTo("letter");
        assertThat(deborah.seen().at("messages.0.at")).isEmpty();
        assertThat(posted().at("type")).endsWith("not-opened");

        var letter = pdf();
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(letter.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Lettered.read(letter.body()))
                .contains("Deborah Price\n1 High Street\nLondon\nSW9 8QA")
                .contains("Please ring 020 7946 0500 when it suits you.")
                .doesNotContain("Friends of Hull");
        assertThat(deborah.seen().at("messages.0.state")).isEqualTo("to-post");
        assertThat(deborah.seen().at("messages.0.at")).isNotEmpty();
        assertThat(readings()).contains("/messages/{message}/letter");

        assertThat(posted().status()).isEqualTo(204);
        assertThat(posted().status()).as("pressed twice").isEqualTo(204);
        assertThat(deborah.state()).isEqualTo("sent");
        assertThat(deborah.seen().at("messages.0.known")).isEqualTo("false");
        await().until(() -> !deborah.steps().contains("letter-to-post"));
        await().until(() -> published().contains("MessageSent"));
        assertThat(published().split("MessageSent", -1)).hasSize(2);
        assertThat(published()).doesNotContain("High Street");
        assertThat(refused(deborah.letter() + "/letter")).endsWith("not-to-post");
    }

    @Test
    void whatTheRulesDoNotLetGoNowIsNotPrinted() {
        deborah.mayBeWrittenTo(false);

        assertThat(refused(deborah.letter() + "/letter")).endsWith("not-safe");
        assertThat(deborah.seen().at("messages.0.at")).isEmpty();
    }

    @Test
    void aPauseEndsItAndTheStep() {
        await().until(() -> deborah.steps().contains("letter-to-post"));
        String until = Newcomers.example("PersonPaused");
        String place = deborah.place().value();
        var person = deborah.person().value();
        intake.says(person, place, "person", 2, "PersonPaused.v1", until);

        await().until(() -> deborah.state().equals("withheld"));
        await().until(() -> !deborah.steps().contains("letter-to-post"));
        assertThat(refused(deborah.letter() + "/letter")).endsWith("not-to-post");
        assertThat(posted().at("type")).endsWith("not-to-post");
    }

    @Test
    void whatIntakeCannotReadOfOneClosesContactToNobody() {
        var intakes = breakers.circuitBreaker("intake");
        var counted = new CopyOnWriteArrayList<Throwable>();
        var passedOver = new CopyOnWriteArrayList<Throwable>();
        intakes.getEventPublisher()
                .onError(it -> counted.add(it.getThrowable()))
                .onIgnoredError(it -> passedOver.add(it.getThrowable()));
        intakes.reset();
        StubIntake.STUB.hasNotNow(ways());

        var opened = contact.post(deborah.letter() + "/letter", deborah.wanda(), "");

        assertThat(opened.status()).isEqualTo(503);
        assertThat(opened.header("Livingwell-Unavailable")).isEqualTo("only-this");
        assertThat(passedOver).hasAtLeastOneElementOfType(NotYetReadableException.class);
        assertThat(counted).doesNotHaveAnyElementsOfTypes(NotYetReadableException.class);
    }

    @Test
    void whileIntakeIsAwayNoLetterIsOpenedAndContactIsClosedToNobody() {
        StubIntake.STUB.says(ways(), 500, "");

        var opened = contact.post(deborah.letter() + "/letter", deborah.wanda(), "");

        assertThat(opened.status()).isEqualTo(503);
        assertThat(opened.header("Livingwell-Unavailable")).isEqualTo("only-this");
        assertThat(deborah.state()).isEqualTo("to-post");
        assertThat(deborah.seen().at("messages.0.at")).isEmpty();
    }

    @Test
    void aLetterOfSomebodyElseIsNotThere() {
        var sam = Lettered.known(contact, intake, places);
        String of = sam.route() + deborah.letter().substring(deborah.route().length());

        assertThat(contact.post(of + "/letter", sam.wanda(), "").status()).isEqualTo(404);
        assertThat(contact.post(of + "/posted", sam.wanda(), "").status()).isEqualTo(404);
        String nothing = sam.route() + "/" + UUID.randomUUID();
        assertThat(contact.post(nothing + "/letter", sam.wanda(), "").status()).isEqualTo(404);
    }

    @Test
    void aMatchTakesNoStepAlongEvenOneWhoseEndIsHeardLater() {
        var person = deborah.person().value();
        String place = deborah.place().value();
        String steps =
                "{\"step\":{\"id\":\"%s\",\"kind\":\"letter-to-post\",\"due\":\"2031-01-09\"}}"
                        .formatted(UUID.randomUUID());
        intake.says(person, place, "person", 2, "PersonDetailsChanged.v1", steps);
        await().until(() -> deborah.steps().split("letter-to-post", -1).length == 3);
        assertThat(deborah.steps()).contains("2031-01-09");
        var known = Lettered.known(contact, intake, places);

        matched(known);

        assertThat(known.steps()).as("moved before it was said").doesNotContain("2031-01-09");
        await().until(() -> known.state().equals("to-post"));
        await().until(() -> known.steps().contains("letter-to-post"));
        assertThat(known.steps().split("letter-to-post", -1)).as(known.steps()).hasSize(2);
    }

    @Test
    void whereALotIsPrintedItIsNotOpenedAndIsPrintedAfterwards() throws Exception {
        try (var full = FullPress.of(press, 2)) {
            var busy = pdf();
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(new String(busy.body(), UTF_8)).contains("printing-busy");
        }
        assertThat(posted().at("type")).endsWith("not-opened");
        assertThat(pdf().statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasOpenedBeforeAMatchIsUnsureAndTold() throws Exception {
        assertThat(pdf().statusCode()).isEqualTo(200);
        var known = Lettered.known(contact, intake, places);

        matched(known);

        await().until(() -> known.steps().contains("message-unsure"));
        assertThat(known.state()).isEqualTo("unsure");
        assertThat(known.seen().at("messages.0.rule")).isEqualTo("matched");
        assertThat(known.seen().at("messages.0.way")).isEqualTo("letter");
        assertThat(known.steps()).doesNotContain("letter-to-post");
    }

    /** Until whatever was held of her is moved. */
    private void matched(Lettered known) {
        var from = deborah.person().value();
        String place = deborah.place().value();
        String data = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, known.person());
        intake.says(from, place, "introduction", 1, "IntroductionMatched.v1", data);
        await().until(() -> published().contains("MatchFollowed"));
    }

    private Calls.Answer posted() {
        return contact.post(deborah.letter() + "/posted", deborah.wanda(), "");
    }

    private String refused(String letter) {
        var answer = contact.post(letter, deborah.wanda(), "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        return answer.at("type");
    }

    private HttpResponse<byte[]> pdf() throws Exception {
        var address = URI.create(contact.base() + deborah.letter() + "/letter");
        var asked =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + deborah.wanda())
                        .header("Accept", "application/pdf, application/problem+json")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(asked, BodyHandlers.ofByteArray());
        }
    }

    private String ways() {
        return "/internal/people/" + deborah.person() + "/ways";
    }

    private String readings() {
        String seen = "/internal/people/" + deborah.person() + "/seen";
        return contact.get(seen, TestIssuer.service("careplan-service")).text();
    }

    private String published() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "contact.events.v1")
                .stream()
                .map(Object::toString)
                .filter(it -> it.contains(deborah.person().toString()))
                .toList()
                .toString();
    }
}
