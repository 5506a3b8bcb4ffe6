package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.intake.Arrivals.WANDA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ServiceIT
class ConversationIT {

    static final String WALT = TestIssuer.worker("walt", "salford");
    static final String CAREPLAN = TestIssuer.service("careplan-service", "intake-service");
    static final String NOTHING = "{\"needAreas\":[],\"goals\":[],\"supporters\":[]}";

    @LocalServerPort int port;
    Calls intake;
    String amara;

    @BeforeEach
    void welcome() {
        intake = Calls.to(port);
        amara = new Arrivals(intake).welcomed("I cannot sleep since the letter came.");
    }

    @Test
    void whatSheToldOnArrivingStandsUnderTheFirstPromptWithItsSource() {
        String talk = planned("initial");

        Answer shown = intake.get(talk, WANDA);

        assertThat(shown.at("pieces.0.prompt")).isEqualTo("brought-here");
        assertThat(shown.at("pieces.0.text")).isEmpty();
        assertThat(shown.at("carried.0.prompt")).isEqualTo("brought-here");
        assertThat(shown.at("carried.0.words")).isEqualTo("I cannot sleep since the letter came.");
        assertThat(shown.at("carried.0.source")).isEqualTo("introduction");
        assertThat(shown.at("carried.0.voice")).isEqualTo("person");
        assertThat(shown.at("carried.0.saidAt")).isNotEmpty();
    }

    @Test
    void whatWasSaidInOneConversationIsCarriedIntoTheNext() {
        String first = planned("initial");
        write(first, "going-well", 0, "I sing on Sundays");
        intake.post(first + "/complete", WANDA, NOTHING);

        String second = planned("initial");

        assertThat(second).isNotEqualTo(first);
        assertThat(intake.get(second, WANDA).at("carried.1.words")).isEqualTo("I sing on Sundays");
        assertThat(intake.get(second, WANDA).at("carried.1.source")).isEqualTo("conversation");
    }

    @Test
    void aConversationWithATimeIsAnAppointmentUntilTheyTalkedBefore() {
        String body =
                "{\"kind\":\"initial\",\"day\":\"2999-07-01\",\"time\":\"10:00\",\"interpreter\":true}";
        Answer planned = intake.post(conversations(), WANDA, body);
        await().until(() -> said("ConversationPlanned").size() == 1);

        String appointment = said("ConversationPlanned").getFirst();
        assertThat(appointment)
                .contains(
                        "\"appointment\":{\"id\":\"" + planned.at("id"),
                        "\"startsAt\":\"2999-07-01T09:00:00Z\"", // summer time in Lambeth
                        "\"endsAt\":\"2999-07-01T10:00:00Z\"",
                        "\"interpreter\":true");

        String plan = at(planned.at("id")) + "/plan";
        String noon = "{\"day\":\"2999-12-01\",\"time\":\"12:00\"}";
        assertThat(intake.put(plan, WANDA, noon).status()).isEqualTo(204);
        assertThat(intake.get(conversations(), WANDA).at("conversations.0.startsAt"))
                .isEqualTo("2999-12-01T12:00:00Z");
        intake.put(plan, WANDA, "{\"day\":\"2999-12-01\"}");
        await().until(() -> said("ConversationPlanned").size() == 3);
        assertThat(said("ConversationPlanned").getLast())
                .contains("\"appointmentOff\":\"" + planned.at("id"))
                .doesNotContain("startsAt");

        intake.put(plan, WANDA, noon);
        intake.post(at(planned.at("id")) + "/complete", WANDA, NOTHING);

        await().until(() -> held(true) != null);
        assertThat(held(true)).contains("\"appointmentOff\":\"" + planned.at("id"));
    }

    @Test
    void manyWhoPlanAtOnceOpenOne() throws Exception {
        Callable<Answer> plan = () -> plan("initial", UUID.randomUUID().toString());

        var answers =
                Executors.newVirtualThreadPerTaskExecutor()
                        .invokeAll(IntStream.range(0, 8).mapToObj(_ -> plan).toList());

        int planned = 0;
        for (var answer : answers) if (answer.get().status() == 201) planned++;
        assertThat(planned).isEqualTo(1);
        assertThat(plan("together", UUID.randomUUID().toString()).at("code"))
                .isEqualTo("conversation-open");
        assertThat(list().at("conversations.0.number")).isEqualTo("1");
    }

    @Test
    void theSameKeyIsOneConversationEvenAfterItWasHeld() {
        String key = UUID.randomUUID().toString();
        String first = plan("initial", key).at("id");
        intake.post(at(first) + "/complete", WANDA, NOTHING);

        Answer again = plan("initial", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("id")).isEqualTo(first);
    }

    @Test
    void twoWritersOnOnePromptBothKeepTheirWords() throws Exception {
        String talk = planned("initial");
        List<Callable<Answer>> writers =
                List.of(
                        () -> write(talk, "challenges", 0, "The rent"),
                        () -> write(talk, "challenges", 0, "The nights"));

        var answers = Executors.newVirtualThreadPerTaskExecutor().invokeAll(writers);

        Answer one = answers.get(0).get();
        Answer two = answers.get(1).get();
        Answer won = one.status() == 200 ? one : two;
        Answer lost = one.status() == 200 ? two : one;
        assertThat(won.status()).isEqualTo(200);
        assertThat(lost.status()).isEqualTo(412);
        assertThat(lost.at("code")).isEqualTo("changed-meanwhile");
        assertThat(lost.at("current.text")).isEqualTo(won.at("text"));
        assertThat(lost.header("ETag")).isEqualTo("\"1\"");
        assertThat(write(talk, "challenges", 1, "The rent. The nights").status()).isEqualTo(200);
        assertThat(intake.get(talk, WANDA).at("pieces.2.text")).isEqualTo("The rent. The nights");
    }

    @Test
    void writersOnDifferentPromptsDoNotDisturbEachOther() throws Exception {
        String talk = planned("initial");
        var prompts = List.of("brought-here", "going-well", "challenges", "achieve", "who-helps");
        var writers =
                prompts.stream()
                        .map(it -> (Callable<Answer>) () -> write(talk, it, 0, "words of " + it))
                        .toList();

        for (var answer : Executors.newVirtualThreadPerTaskExecutor().invokeAll(writers)) {
            assertThat(answer.get().status()).isEqualTo(200);
        }

        String shown = intake.get(talk, WANDA).text();
        prompts.forEach(it -> assertThat(shown).contains("words of " + it));
    }

    @Test
    void onlyCodesAndCountsAreAnnounced() {
        String talk = planned("initial");
        write(talk, "achieve", 0, "canary-of-hope");
        sit(talk, "2026-01-05");
        intake.post(talk + "/leave-open", WANDA, "{}");
        intake.post(
                talk + "/complete",
                WANDA,
                """
                {"needAreas":["benefits","housing"],"goals":["canary-goal"],"supporters":["canary-sister"]}
                """);
        var contracts = new EventContracts(Path.of("contracts"));

        await().until(() -> held(true) != null);

        events().forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(events().toString()).doesNotContain("canary");
        assertThat(held(false)).contains("\"finish-conversation\"");
        assertThat(held(true))
                .contains("[\"benefits\",\"housing\"]", "\"goals\":1", "\"stepDone\"");
        assertThat(intake.get(talk, WANDA).at("outcome.goals.0")).isEqualTo("canary-goal");
    }

    @Test
    void theStepOfTheWelcomeIsTheOneThatMovesAndEnds() {
        String talk = planned("initial");
        intake.post(talk + "/complete", WANDA, NOTHING);

        await().until(() -> held(true) != null);

        String step = step(data("PersonWelcomed"));
        assertThat(data("ConversationPlanned")).contains(step);
        assertThat(held(true)).contains("\"stepDone\":\"" + step);
    }

    @Test
    void whoWasThereIsIntroducedInTheirOwnRightAndNothingIsToldOfTheOther() {
        String talk = planned("together");
        String name = "Maureen " + UUID.randomUUID();
        String body =
                """
                {"name":"%s","relation":"mother","needs":"I need a rest","communicationNeeds":"Large print","ownIntroduction":true,"introduction":{"phone":"07700 900456","mayText":true}}
                """
                        .formatted(name);

        Answer brought = intake.post(talk + "/companions", WANDA, body);

        assertThat(brought.status()).isEqualTo(200);
        String id = new Arrivals(intake).waiting(name);
        Answer introduced = intake.get("/api/introductions/" + id, WANDA);
        assertThat(introduced.at("broughtBy")).isEqualTo("I need a rest");
        assertThat(introduced.at("contact.mayCall")).isEqualTo("false");
        assertThat(introduced.at("communicationNeeds")).isEqualTo("Large print");
        assertThat(introduced.at("by")).isEqualTo("self");
        assertThat(introduced.text()).doesNotContain(amara, "Amara", "mother", "the letter");
        assertThat(intake.get(talk, WANDA).at("companions.0.introduced")).isEqualTo("true");
    }

    @Test
    void nobodyAnswersForACompanionAndWhatTheyWereNotAskedIsNoYes() {
        String talk = planned("together");
        String name = "Maureen " + UUID.randomUUID();
        String answeredFor =
                "{\"name\":\"%s\",\"introduction\":{\"mayText\":true}}".formatted(name);
        assertThat(intake.post(talk + "/companions", WANDA, answeredFor).at("errors.0.code"))
                .isEqualTo("not-asked");
        intake.post(talk + "/companions", WANDA, "{\"name\":\"" + name + "\"}");
        Answer unasked = intake.get(talk, WANDA);
        assertThat(unasked.json().get("companions").get(0).has("keptAsSupporter")).isTrue();
        assertThat(unasked.at("companions.0.keptAsSupporter")).isEmpty();
        String answers = talk + "/companions/" + unasked.at("companions.0.id") + "/answers";

        assertThat(intake.post(answers, WALT, "{}").status()).isEqualTo(404);
        String said = "{\"keptAsSupporter\":true,\"communicationNeeds\":\"Large print\"}";
        assertThat(intake.post(answers, WANDA, said).status()).isEqualTo(200);

        Answer asked = intake.get(talk, WANDA);
        assertThat(asked.at("companions.0.keptAsSupporter.yes")).isEqualTo("true");
        assertThat(asked.at("companions.0.keptAsSupporter.at")).isNotEmpty();
        assertThat(asked.at("companions.0.ownIntroduction")).isEmpty();
        assertThat(asked.at("companions.0.communicationNeeds")).isEqualTo("Large print");
        assertThat(asked.at("companions.0.introduced")).isEqualTo("false");
        intake.post(answers, WANDA, "{\"ownIntroduction\":true}");
        assertThat(intake.get(talk, WANDA).at("companions.0.introduced")).isEqualTo("true");
        assertThat(new Arrivals(intake).waiting(name)).isNotEmpty();
    }

    @Test
    void whatACompanionSaidIsHandedOnAsTheirsAndOnlyWhoAgreedIsNamed() {
        String talk = planned("together");
        for (String body :
                List.of(
                        "{\"name\":\"Maureen\",\"relation\":\"mother\",\"keptAsSupporter\":true}",
                        "{\"name\":\"Ayo\",\"keptAsSupporter\":false}",
                        "{\"name\":\"Ruth\"}")) {
            intake.post(talk + "/companions", WANDA, body);
        }
        String maureen = intake.get(talk, WANDA).at("companions.0.id");
        String hers =
                "{\"text\":\"She sings again\",\"voice\":\"supporter\",\"companion\":\"%s\"}"
                        .formatted(maureen);
        intake.put(talk + "/pieces/matters-to-us", WANDA, hers, "If-Match", "\"0\"");
        write(talk, "agreed-together", 0, "Sundays");
        intake.post(talk + "/complete", WANDA, NOTHING);

        String id = talk.substring(talk.lastIndexOf('/') + 1);
        Answer said = intake.get("/internal/conversations/" + id + "/words", CAREPLAN);

        assertThat(said.at("prompts.0.voice")).isEqualTo("supporter");
        assertThat(said.at("prompts.0.who")).isEqualTo("Maureen, mother");
        assertThat(said.at("prompts.1.voice")).isEqualTo("worker");
        assertThat(said.at("outcomeVoice")).isEqualTo("worker");
        assertThat(said.json().get("companions")).hasSize(1);
        assertThat(said.at("companions.0")).isEqualTo("Maureen, mother");
    }

    @Test
    void careplanAloneGetsTheWordsAndOnlyOnceItIsHeld() {
        String talk = planned("initial");
        String id = talk.substring(talk.lastIndexOf('/') + 1);
        String words = "/internal/conversations/" + id + "/words";
        write(talk, "going-well", 0, "I sing");
        write(talk, "challenges", 0, " ");

        assertThat(intake.get(words, CAREPLAN).status()).isEqualTo(410);
        intake.post(talk + "/complete", WANDA, NOTHING);

        Answer said = intake.get(words, CAREPLAN);
        assertThat(said.at("prompts.0.prompt")).isEqualTo("going-well");
        assertThat(said.at("prompts.0.words")).isEqualTo("I sing");
        assertThat(said.at("prompts.0.voice")).isEqualTo("person");
        assertThat(said.at("outcomeVoice")).isEqualTo("person");
        assertThat(said.json().get("prompts")).hasSize(1);
        assertThat(intake.get(words, WANDA).status()).isEqualTo(403);
        assertThat(
                        intake.get(words, TestIssuer.service("contact-service", "intake-service"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void whatOthersKeptMeanwhileIsNotWrittenOverByWhoeverCompletes() {
        String talk = planned("initial");
        String kept = "{\"needAreas\":[\"sleep\"],\"goals\":[],\"supporters\":[]}";
        String seen = NOTHING.replace("}", ",\"revision\":%d}");
        intake.put(talk + "/outcome", WANDA, kept, "If-Match", "\"0\"");

        Answer stale = intake.post(talk + "/complete", WANDA, seen.formatted(0));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("code")).isEqualTo("changed-meanwhile");
        assertThat(intake.get(talk, WANDA).at("soFar.needAreas.0")).isEqualTo("sleep");
        assertThat(intake.post(talk + "/complete", WANDA, seen.formatted(-1)).status())
                .isEqualTo(400);
        assertThat(intake.post(talk + "/complete", WANDA, seen.formatted(1)).status())
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        String talk = planned("initial");
        String piece = talk + "/pieces/achieve";

        assertThat(intake.put(piece, WANDA, "{\"text\":\"x\"}").status()).isEqualTo(428);
        assertThat(write(talk, "no-such-prompt", 0, "x").at("errors.0.field")).isEqualTo("prompt");
        assertThat(write(talk, "agreed-together", 0, "x").status()).isEqualTo(400);
        assertThat(write(talk, "achieve", 0, "x".repeat(1_000_000)).at("code"))
                .isEqualTo("text-too-large");
        assertThat(intake.put(piece, WANDA, "{}", "If-Match", "\"0\"").status()).isEqualTo(400);
        assertThat(intake.put(piece, WANDA, "{\"text\":\"x\"}", "If-Match", "*").at("code"))
                .isEqualTo("changed-meanwhile");
        assertThat(sit(talk, "2999-01-01").at("code")).isEqualTo("date-to-come");
        assertThat(intake.post(conversations(), WANDA, "{\"kind\":\"canary\"}").status())
                .isEqualTo(400);
        assertThat(intake.get(talk, WANDA).at("pieces.3.revision")).isEqualTo("0");
    }

    @Test
    void aHeldOneRefusesWritingAndIsFollowedByAnother() {
        String talk = planned("initial");
        intake.post(talk + "/complete", WANDA, NOTHING);

        Answer late = write(talk, "achieve", 0, "canary");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("code")).isEqualTo("conversation-over");
        assertThat(late.text()).doesNotContain("canary");
        assertThat(plan("together", UUID.randomUUID().toString()).status()).isEqualTo(201);
    }

    @Test
    void anotherPlacesAndAnotherPersonsConversationsDoNotExist() {
        String talk = planned("initial");
        String id = talk.substring(talk.lastIndexOf('/') + 1);
        String leon = new Arrivals(intake).welcomed("I am back");

        assertThat(intake.get(talk, WALT).status()).isEqualTo(404);
        assertThat(intake.get("/api/people/" + leon + "/conversations/" + id, WANDA).status())
                .isEqualTo(404);
        assertThat(intake.put(talk + "/pieces/achieve", WALT, "{\"text\":\"x\"}").status())
                .isEqualTo(404);
        assertThat(intake.get(talk, TestIssuer.person(leon)).status()).isEqualTo(404);
        assertThat(
                        intake.put(
                                        talk + "/pieces/achieve",
                                        TestIssuer.person(amara),
                                        "{\"text\":\"x\"}")
                                .status())
                .isEqualTo(403);
        assertThat(intake.get(talk, null).status()).isEqualTo(401);
    }

    @Test
    void thePersonReadsTheirOwnConversationAndNothingThatIsNotTheirs() {
        String talk = planned("together");
        String herself = TestIssuer.person(amara);
        intake.post(
                talk + "/companions",
                WANDA,
                """
                {"name":"Maureen","needs":"canary-rest","communicationNeeds":"canary-print","keptAsSupporter":true}
                """);
        String maureen = intake.get(talk, WANDA).at("companions.0.id");
        intake.put(
                talk + "/pieces/matters-to-us",
                WANDA,
                "{\"text\":\"She sings again\",\"voice\":\"supporter\",\"companion\":\"%s\"}"
                        .formatted(maureen),
                "If-Match",
                "\"0\"");
        intake.post(
                talk + "/sittings",
                WANDA,
                "{\"on\":\"2026-01-05\",\"where\":\"at-home\",\"with\":[\"family\"],\"who\":\"canary-who\"}");
        intake.post(
                "/api/people/" + amara + "/concerns",
                WANDA,
                "{\"about\":\"person\",\"kinds\":[\"abuse\"],\"what\":\"canary-concern\"}");

        Answer list = intake.get(conversations(), herself);
        Answer own = intake.get(talk, herself);

        assertThat(list.at("conversations.0.state")).isEqualTo("open");
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.at("pieces.0.text")).isEqualTo("She sings again");
        assertThat(own.at("pieces.0.who")).isEqualTo("Maureen");
        assertThat(own.at("sittings.0.where")).isEqualTo("at-home");
        assertThat(own.json().get("companions")).isEmpty();
        assertThat(own.text() + list.text())
                .doesNotContain("canary", TestIssuer.subject("wanda").toString());
        assertThat(intake.get(talk, WANDA).text()).contains("canary-rest", "canary-who");
    }

    private Answer list() {
        return intake.get(conversations(), WANDA);
    }

    private String planned(String kind) {
        return at(plan(kind, UUID.randomUUID().toString()).at("id"));
    }

    private Answer plan(String kind, String key) {
        String body = "{\"kind\":\"" + kind + "\"}";
        return intake.post(conversations(), WANDA, body, "Idempotency-Key", key);
    }

    private Answer write(String talk, String prompt, int revision, String text) {
        String body = "{\"text\":\"" + text + "\"}";
        String seen = "\"" + revision + "\"";
        return intake.put(talk + "/pieces/" + prompt, WANDA, body, "If-Match", seen);
    }

    private Answer sit(String talk, String day) {
        String body = "{\"on\":\"%s\",\"where\":\"at-home\",\"with\":[\"family\"]}".formatted(day);
        return intake.post(talk + "/sittings", WANDA, body);
    }

    private String at(String id) {
        return conversations() + "/" + id;
    }

    private String conversations() {
        return "/api/people/" + amara + "/conversations";
    }

    private List<Published> events() {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.key().equals(amara))
                .toList();
    }

    private List<String> said(String event) {
        return events().stream()
                .filter(it -> it.type().contains(event))
                .map(Published::data)
                .toList();
    }

    private String held(boolean complete) {
        return events().stream()
                .filter(it -> it.type().contains("ConversationHeld"))
                .map(Published::data)
                .filter(it -> it.contains("\"complete\":" + complete))
                .findFirst()
                .orElse(null);
    }

    private String data(String type) {
        return events().stream()
                .filter(it -> it.type().contains(type))
                .map(Published::data)
                .findFirst()
                .orElseThrow();
    }

    private static String step(String data) {
        return data.replaceAll(".*\"step\":\\{\"id\":\"([^\"]+)\".*", "$1");
    }
}
