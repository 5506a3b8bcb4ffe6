package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;
import static org.livingwell.contact.StubIntake.TEXTS;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.livingwell.contact.reaching.message.Messages;
import org.livingwell.contact.reaching.message.Template;
import org.livingwell.contact.reaching.message.Wish;
import org.livingwell.contact.reaching.question.domain.Choice;
import org.livingwell.contact.reaching.question.domain.ForWhom;
import org.livingwell.contact.reaching.question.domain.Kind;
import org.livingwell.contact.reaching.question.domain.Put;
import org.livingwell.contact.reaching.question.domain.Question;
import org.livingwell.contact.reaching.question.domain.Question.Command.Ask;
import org.livingwell.contact.reaching.question.domain.Question.Command.Hear;
import org.livingwell.contact.reaching.question.domain.QuestionId;
import org.livingwell.contact.team.place.Places;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.LookupKeys;
import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.StubPublisher;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.livingwell.platform.test.store.RawStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.MongoDatabaseFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question goes once, by the rules, with a link that takes one answer. */
@WithNeighbours
@ExtendWith(OutputCaptureExtension.class)
class QuestionIT {

    static final String LOOK = "/api/answers/look";

    /** The text's link, as it stands in the JSON that was handed over. */
    static final Pattern LINK = Pattern.compile("/answer#([A-Za-z0-9_-]{22})");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired CircuitBreakerRegistry breakers;
    @Autowired MongoDatabaseFactory databases;
    @Autowired Places places;
    @Autowired LookupKeys keys;
    @Autowired Messages messages;
    @Autowired Aggregate<Question, Question.Command, Question.Event> questions;
    Newcomers intake;
    Calls contact;
    PersonId amara = new PersonId(UUID.randomUUID());
    PlaceId place = new PlaceId("place-" + UUID.randomUUID().toString().substring(0, 8));
    String wanda = TestIssuer.worker("wanda", place.value());
    String number = OwnNumber.international();

    @BeforeEach
    void open() {
        breakers.circuitBreaker("intake").reset();
        breakers.circuitBreaker("carrier-stand-in").reset();
        STUB.says(TEXTS, 201, "{}");
        intake = new Newcomers(refs);
        contact = Calls.to(port);
        TestKeys.makeOf(place);
        String telling = "\"tellingPhrases\":[{\"language\":\"en\",\"phrases\":[\"end my life\"]}]";
        STUB.says(
                "/internal/places/" + place + "/settings",
                200,
                MessagesIT.SETTINGS
                        .formatted(place, whereItIsNoon())
                        .replace("\"tellingPhrases\":[]", telling));
    }

    @AfterEach
    void close() {
        STUB.says(TEXTS, 201, "{}");
        intake.close();
    }

    @Test
    void aQuestionGoesOnceAndTakesOneAnswerAndALookChangesNothing(CapturedOutput log)
            throws Exception {
        known(true);
        reached();

        String key = UUID.randomUUID().toString();
        String body = "{\"kind\":\"how-it-went\"}";
        assertThat(ask(body, "Idempotency-Key", key).status()).isEqualTo(201);
        assertThat(ask(body, "Idempotency-Key", key).status()).isEqualTo(201);
        assertThat(ask(body).at("code")).isEqualTo("already-asked");
        String secret = secret();

        for (int i = 0; i < 2; i++) {
            var look = contact.post(LOOK, null, "{\"secret\":\"" + secret + "\"}");
            assertThat(look.at("state")).isEqualTo("open");
            assertThat(look.at("asks.kind")).isEqualTo("how-it-went");
            assertThat(look.header("Cache-Control")).contains("no-store");
            assertThat(look.text()).doesNotContain(amara.toString(), "wanda");
        }
        assertThat(contact.get("/api/answers?secret=" + secret, wanda).status()).isIn(404, 405);
        assertThat(row("state")).isEqualTo("waiting");
        assertThat(row("by")).isNotEmpty();
        await().until(() -> row("message.state").equals("sent"));
        assertThat(row("message.way")).isEqualTo("text");
        assertThat(answer(secret, "yes", null).at("code")).isEqualTo("not-an-answer");

        String press = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var taken = answer(secret, "worse", "By zanzibar it was loud", press);
            assertThat(taken.at("state")).isEqualTo("taken");
            assertThat(taken.at("readBy")).isNotEmpty();
            assertThat(taken.at("helpFirst")).isEqualTo("false");
        }

        var second = answer(secret, "better", null);
        assertThat(second.at("state")).isEqualTo("answered-before");
        assertThat(second.text()).doesNotContain("worse", "zanzibar", place.value());
        var look = contact.post(LOOK, null, "{\"secret\":\"" + secret + "\"}").text();
        assertThat(look).contains("answered-before").doesNotContain("worse", "how-it-went");
        await().until(() -> steps().contains("answer-to-read"));
        assertThat(row("choice")).isEqualTo("worse");
        assertThat(row("toRead")).isEqualTo("true");
        String seen = route() + "/" + row("id") + "/seen";
        for (int i = 0; i < 2; i++)
            assertThat(contact.post(seen, wanda, "").status()).isEqualTo(204);
        await().until(() -> !steps().contains("answer-to-read"));
        assertThat(row("toRead")).isEqualTo("false");
        assertThat(row("seenAt")).isNotEmpty();
        assertThat(row("words")).contains("zanzibar");
        await().until(() -> !answered().isEmpty());
        assertThat(answered()).hasSize(1);
        assertThat(answered().getFirst()).contains("how-it-went", "worse");
        assertThat(links()).hasSize(1);
        assertThat(TopicRecords.all(kafka(), "contact.events.v1").toString())
                .doesNotContain("zanzibar", secret);
        assertThat(new RawStore(databases).holding("By zanzibar")).isEmpty();
        assertThat(new RawStore(databases).holding(secret)).isEmpty();
        assertThat(log.getAll()).doesNotContain("zanzibar", secret);
    }

    @Test
    void whatAnEventAsksGoesTheSameWayOnceHoweverOftenItIsHeard() {
        known(true);
        reached();
        UUID named = UUID.randomUUID();
        try (var referral = new StubPublisher(kafka(), "referral")) {
            String asks = "{\"question\":{\"id\":\"%s\",\"kind\":\"%s\"}}";
            UUID event = UUID.randomUUID();
            for (int i = 0; i < 3; i++)
                says(referral, event, asks.formatted(named, "have-you-met"));
            UUID other = UUID.randomUUID();
            says(referral, other, asks.formatted(other, "what-is-your-favourite-colour"));
        }

        String secret = secret();
        assertThat(answer(secret, "yes", null).at("state")).isEqualTo("taken");

        await().until(() -> !answered().isEmpty());
        assertThat(answered().getFirst()).contains(named.toString(), "have-you-met");
        assertThat(answered().getFirst()).doesNotContain("\"step\"");
        assertThat(contact.get(route(), wanda).json().get("questions")).hasSize(1);
        assertThat(links()).hasSize(1);
    }

    @Test
    void whereNoChannelIsAllowedTheLeadWorkerAsksInPersonAndSaysWhatTheyHeard() {
        known(false);
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();

        ask("{\"kind\":\"time-all-right\",\"on\":\"%s\",\"time\":\"10:30\"}".formatted(tomorrow));

        await().until(() -> steps().contains("ask-in-person"));
        assertThat(steps()).doesNotContain("message-withheld");
        assertThat(row("state")).isEqualTo("to-ask-in-person");
        var own = contact.get(route(), TestIssuer.person(amara));
        assertThat(own.at("questions.0.state")).isEqualTo("waiting");
        assertThat(row("message.state")).isEqualTo("withheld");
        assertThat(own.at("questions.0.message")).isEmpty();
        String heard = route() + "/" + row("id") + "/heard";
        assertThat(contact.post(heard, wanda, "{\"choice\":\"worse\"}").at("code"))
                .isEqualTo("not-an-answer");
        assertThat(contact.post(heard, wanda, "{\"choice\":\"no\"}").status()).isEqualTo(204);
        await().until(() -> !steps().contains("ask-in-person"));
        assertThat(steps()).doesNotContain("answer-to-read");
        assertThat(row("inPerson")).isEqualTo("true");
        assertThat(contact.post(heard, wanda, "{\"choice\":\"yes\"}").at("code"))
                .isEqualTo("answered-already");
    }

    @Test
    void theFirstTextToANumberHasNoLinkSoThatAHumanAsks() {
        known(true);

        ask("{\"kind\":\"got-there\"}");

        await().until(() -> steps().contains("ask-in-person"));
        assertThat(texts()).hasSize(1);
        assertThat(links()).isEmpty();
    }

    @Test
    void whatCannotWaitIsAnsweredWithHelpFirstAndSomebodyIsRung() {
        known(true);
        reached();
        ask("{\"kind\":\"how-it-went\"}");

        var told = answer(secret(), "same", "I want to end my life");

        assertThat(told.at("helpFirst")).isEqualTo("true");
        assertThat(told.text()).contains("today");
        await().until(() -> published("AnswerUrgent").contains("\"urgent\":true"));
        await().until(() -> steps().contains("answer-to-read"));
        assertThat(published("AnswerUrgent")).contains("reply-urgent");
    }

    @Test
    void whatCannotWaitAndIsSaidToAWorkerRingsSomebodyToo() {
        known(false);
        UUID named = UUID.randomUUID();
        String asks = "{\"question\":{\"id\":\"%s\",\"kind\":\"how-help-was\"}}";
        try (var plan = new StubPublisher(kafka(), "careplan")) {
            says(plan, named, asks.formatted(named));
            await().until(() -> !row("id").isEmpty());
        }
        String said = "{\"choice\":\"good\",\"words\":\"I want to end my life\"}";

        assertThat(contact.post(route() + "/" + row("id") + "/heard", wanda, said).status())
                .isEqualTo(204);

        await().until(() -> published("AnswerUrgent").contains("\"urgent\":true"));
        assertThat(published("AnswerUrgent")).contains("reply-urgent").doesNotContain("my life");
        assertThat(row("words")).contains("my life");
    }

    @Test
    void aProcessThatDiedOnceItWantedTheMessageSendsNoOtherLink() {
        known(true);
        reached();
        UUID named = UUID.randomUUID();
        var put = Put.of(named, amara, place, Kind.KEEP_IN_TOUCH, null, null, Instant.now(), null);
        String first = keys.of(place).hash("question-link", named.toString());
        STUB.says(TEXTS, 503, "");
        messages.want(
                new Wish(
                        put.cause(),
                        amara,
                        Template.QUESTION,
                        Map.of("link", "https://here/answer#" + first),
                        put.at(),
                        put.at(),
                        put.uselessAfter(),
                        false),
                Cause.of(UUID.randomUUID()));
        questions.of(QuestionId.of(amara, named)).handle(new Ask(put), Cause.of(named));
        await().until(() -> row("state").equals("waiting") && isWanted(named));
        STUB.says(TEXTS, 201, "{}");

        assertThat(secret()).isEqualTo(first);
        assertThat(answer(first, "yes", null).at("state")).isEqualTo("taken");
    }

    @Test
    void whatWasAnsweredInPersonGoesNoMoreThoughTheProcessThatHeardItDied() {
        known(true);
        reached();
        STUB.says(TEXTS, 503, "");
        ask("{\"kind\":\"got-there\"}");
        await().until(() -> row("message.state").equals("waiting"));

        var by = new WorkerId(TestIssuer.subject("wanda"));
        var today = LocalDate.now(ZoneOffset.UTC);
        var heard =
                new Hear(Choice.YES, null, false, by, new ForWhom(by, place, today, today, false));
        questions.of(amara, row("id")).handle(heard, Cause.of(UUID.randomUUID()));

        await().until(() -> row("message.state").equals("called-off"));
    }

    @Test
    void whatAnswersNothingIsAnsweredAlikeAndAnErasureMakesALinkThat() {
        known(true);
        reached();
        ask("{\"kind\":\"got-there\"}");
        String secret = secret();
        String unknown = answer("AAAAAAAAAAAAAAAAAAAAAA", "yes", null).text();
        assertThat(unknown).contains("\"state\":\"nothing\"").doesNotContain(place.value());

        String erased = Newcomers.example("ErasureStarted");
        intake.says(amara.value(), place.value(), "erasure", 1, "ErasureStarted.v1", erased);

        await().until(() -> answer(secret, "yes", null).text().equals(unknown));
        assertThat(contact.post(LOOK, null, "{\"secret\":\"" + secret + "\"}").text())
                .isEqualTo(unknown);
        assertThat(contact.post("/api/answers", null, "{\"choice\":\"yes\"}").status())
                .isEqualTo(400);
    }

    @Test
    void aQuestionOfWhoeverIsKnownAlreadyIsTheirs() {
        known(true);
        reached();
        ask("{\"kind\":\"how-it-went\"}");
        String secret = secret();
        var known = intake.welcomed();
        String matched = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(amara, known);
        intake.says(known.value(), "lambeth", "introduction", 1, "IntroductionMatched.v1", matched);
        String theirs = "/api/people/" + known + "/questions";
        String lambeth = TestIssuer.worker("wanda", "lambeth");
        await().until(
                        () -> contact.get(theirs, lambeth).at("questions.0.state"),
                        "waiting"::equals);

        assertThat(answer(secret, "better", null).at("state")).isEqualTo("taken");

        assertThat(contact.get(theirs, lambeth).at("questions.0.choice")).isEqualTo("better");
    }

    private boolean isWanted(UUID named) {
        return questions.find(QuestionId.of(amara, named)).orElseThrow()
                        instanceof Question.Open(_, _, boolean wanted, _)
                && wanted;
    }

    private void says(StubPublisher context, UUID event, String data) {
        context.publish(
                event, "Invented.v1", "need/" + event, 1, amara.value(), place.value(), data);
    }

    private void known(boolean mayText) {
        STUB.says(
                "/internal/people/" + amara + "/ways",
                200,
                "{\"revision\":1,\"contact\":{\"phone\":\"%s\",\"mayText\":%s,\"mayCall\":true,\"mayVoicemail\":false,\"mayEmail\":false}}"
                        .formatted(number, mayText));
        String by = Newcomers.welcomedBy("wanda");
        intake.says(amara.value(), place.value(), "person", 1, "PersonWelcomed.v1", by);
        String rules = "/api/people/" + amara + "/contact-rules";
        await().until(() -> contact.get(rules, wanda).at("known").equals("true"));
        await().until(() -> places.of(place).ringUs() != null);
    }

    /** They said that a first text got there, so that the next says what it is for. */
    private void reached() {
        String sent = "/api/people/" + amara + "/messages";
        contact.post(sent, wanda, MessagesIT.RING_US);
        await().until(() -> contact.get(sent, wanda).at("messages.0.state").equals("sent"));
        String id = contact.get(sent, wanda).at("messages.0.id");
        var said = contact.post(sent + "/reached", wanda, "{\"message\":\"" + id + "\"}");
        assertThat(said.status()).isEqualTo(204);
    }

    private Answer ask(String body, String... headers) {
        return contact.post(route(), wanda, body, headers);
    }

    private Answer answer(String secret, String choice, String words, String... key) {
        String own = words == null ? "" : ",\"words\":\"" + words + "\"";
        String body = "{\"secret\":\"%s\",\"choice\":\"%s\"%s}".formatted(secret, choice, own);
        String[] headers = key.length == 0 ? key : new String[] {"Idempotency-Key", key[0]};
        return contact.post("/api/answers", null, body, headers);
    }

    private String secret() {
        await().until(() -> !links().isEmpty());
        return links().getFirst();
    }

    private List<String> links() {
        return texts().stream()
                .flatMap(it -> LINK.matcher(it).results())
                .map(it -> it.group(1))
                .distinct()
                .toList();
    }

    private List<String> texts() {
        return STUB.texts().stream().filter(it -> it.contains(number)).toList();
    }

    private String row(String field) {
        return contact.get(route(), wanda).at("questions.0." + field);
    }

    private String steps() {
        return contact.get("/api/people/" + amara + "/next-steps", wanda).text();
    }

    private String route() {
        return "/api/people/" + amara + "/questions";
    }

    /** An event may be published twice, under one id. */
    private List<String> answered() {
        return events("Answered").values().stream().toList();
    }

    private String published(String type) {
        return events(type).toString();
    }

    private Map<String, String> events(String type) {
        return TopicRecords.all(kafka(), "contact.events.v1").stream()
                .filter(it -> it.type().equals("contact." + type + ".v1"))
                .filter(it -> it.key().equals(amara.toString()))
                .collect(
                        Collectors.toMap(
                                it -> it.headers().get("ce_id"), Published::data, (one, _) -> one));
    }

    private static String kafka() {
        return RealParts.running().kafkaBootstrapServers();
    }

    static String whereItIsNoon() {
        int ahead = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ahead == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-ahead);
    }
}
