package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.OpenApiContract;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.livingwell.platform.test.TopicRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ServiceIT
class IntroductionIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String WALT = TestIssuer.worker("walt", "salford");

    @LocalServerPort int port;
    Calls intake;

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @Test
    void theServiceOffersWhatItsContractSays() {
        OpenApiContract.check(port);
    }

    @Test
    void whoIntroducesHerselfGetsAReferenceAndIsWaitedFor() {
        String name = "Amara " + UUID.randomUUID();

        Answer received = introduce(name, UUID.randomUUID().toString());

        assertThat(received.status()).isEqualTo(201);
        assertThat(received.at("reference")).hasSize(9);
        assertThat(received.at("crisis.0.tel")).isEqualTo("999");
        assertThat(rowsOf(name)).isEqualTo(1);
    }

    @Test
    void theSameKeyIsOneIntroduction() {
        String key = UUID.randomUUID().toString();
        String name = "Leon " + key;

        Answer first = introduce(name, key);
        Answer second = introduce(name, key);

        assertThat(second.at("reference")).isEqualTo(first.at("reference"));
        assertThat(rowsOf(name)).isEqualTo(1);
    }

    @Test
    void whatMakesSomethingNeedsAKey() {
        String name = "Deborah " + UUID.randomUUID();

        Answer refused = introduce(name, "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("code")).isEqualTo("key-missing");
        assertThat(rowsOf(name)).isZero();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        introduce("Priya", key);

        Answer other = introduce("Maureen", key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aWelcomeMakesAPersonAtOnceAndOnceOnly() throws Exception {
        String id = introduced("Tomasz");
        Callable<Answer> welcome =
                () -> intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}");

        var answers =
                Executors.newVirtualThreadPerTaskExecutor()
                        .invokeAll(IntStream.range(0, 8).mapToObj(_ -> welcome).toList());

        int welcomed = 0;
        for (var answer : answers) if (answer.get().status() == 201) welcomed++;
        assertThat(welcomed).isEqualTo(1);
        String person = intake.get("/api/introductions/" + id, WANDA).at("person");
        assertThat(intake.get("/api/people/" + person, WANDA).at("name")).isEqualTo("Tomasz");
    }

    @Test
    void whatIsPublishedKeepsItsContractAndNamesNobody() {
        String welcome = "/api/introductions/" + introduced("Deborah") + "/welcome";
        String person = intake.post(welcome, WANDA, "{}").at("person");
        var contracts = new EventContracts(Path.of("contracts"));

        await().until(() -> about(person).contains("PersonWelcomed"));

        assertThat(about(person))
                .contains("IntroductionReceived", "SafeWaysSaid", "IntroductionWelcomed")
                .doesNotContain("Deborah", "7700900123", "7700 900123", "sleep", "Lambeth");
        TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .forEach(it -> contracts.validate(it.type(), it.data()));
    }

    @Test
    void anotherPlacesPeopleDoNotExist() {
        String id = introduced("Sam");

        assertThat(intake.get("/api/introductions/" + id, WALT).status()).isEqualTo(404);
        assertThat(intake.post("/api/introductions/" + id + "/welcome", WALT, "{}").status())
                .isEqualTo(404);
        assertThat(intake.get("/api/introductions?place=lambeth", WALT).status()).isEqualTo(404);
        assertThat(intake.get("/api/introductions/" + UUID.randomUUID(), WANDA).status())
                .isEqualTo(404);
    }

    @Test
    void aPlainFormIsAnsweredWithAPlainPage() {
        String form =
                "by=self&place=lambeth&name=Maureen&broughtBy=My+daughter&mayText=true&phone=07700900123";

        Answer page = intake.form("/api/introductions", form);
        Answer again = intake.form("/api/introductions", form);

        assertThat(page.status()).isEqualTo(201);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("Your reference is", "tel:999");
        assertThat(again.text()).isEqualTo(page.text());
    }

    @Test
    void aKeyThatAStrangerMightUseTooIsRefused() {
        Answer answer = introduce("Sam", "1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("errors.0.code")).isEqualTo("too-short");
    }

    @Test
    void aPlainFormThatIsHalfReadableIsAnsweredWithAPageThatKeepsWhatCouldBeRead() {
        String words = "broughtBy=<b>My+daughter%26me</b>%zz&name=Maureen";

        for (String by : List.of("by=%zz", "by=", "by=0", "by=self&birthDate=-999999999-01-01")) {
            Answer page = intake.form("/api/introductions", by + "&place=lambeth&" + words);

            assertThat(page.status()).as(by).isEqualTo(400);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.text())
                    .contains("&lt;b&gt;My daughter&amp;me&lt;/b&gt;%zz", "Maureen", "tel:999")
                    .doesNotContain("<b>", "urn:livingwell");
        }
    }

    @Test
    void thePlainFormIsShownAgainWithEverythingInItAndWhatIsWrongAtItsField() {
        String form =
                "by=someone&place=lambeth&introducerName=Maureen&broughtBy=%0AShe+cannot+sleep"
                    + "&phone=0770&mayText=true&birthDay=31&birthMonth=02&birthYear=1985&personKnows=true";

        Answer page = intake.form("/api/introductions", form);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .contains("<textarea", ">\n\nShe cannot sleep</textarea>")
                .contains("value=\"someone\" id=\"by-someone\" checked")
                .contains(
                        "id=\"mayText\" checked",
                        "value=\"0770\"",
                        "id=\"birthMonth\" name=\"birthMonth\" value=\"02\"")
                .contains("href=\"#phone\"", "href=\"#birthDay\"", "href=\"#theyKnow-agrees\"")
                .contains(
                        "That date does not exist",
                        "Check the phone number",
                        "Tell us whether they know")
                .contains("data-exit", "tel:999");
    }

    @Test
    void theFormThatIsShownAgainAsksForEverythingTheFirstOneDid() throws IOException {
        Path first = Path.of("../gateway/src/main/resources/static/introduce.html");

        String again = intake.form("/api/introductions", "by=someone").text();

        assertThat(names(again)).containsAll(names(Files.readString(first)));
    }

    @Test
    void whoIsWhereWeDoNotWorkReadsWhoHelpsAndIsPromisedNothing() {
        Answer page =
                intake.form(
                        "/api/introductions",
                        "by=self&place=elsewhere&name=Maureen&broughtBy=My+daughter&phone=07700900123&mayText=true");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text())
                .contains("work in your area yet", "No one from our team would be in touch")
                .contains("tel:999", "tel:111", "Ask a GP", "hubofhope.co.uk")
                .contains("value=\"Maureen\"", "place-elsewhere\" checked")
                .doesNotContain("We will be in touch", "Your reference");
    }

    @ParameterizedTest
    @CsvSource({
        "pl, Twój numer sprawy to",
        "ar, رقمك المرجعي هو",
        "pt, A sua referência é",
        "so, Lambarkaaga tixraacu waa",
        "cy, Eich cyfeirnod yw"
    })
    void whoFillsInTheFormInTheirLanguageIsAnsweredInIt(String code, String reference) {
        Answer page =
                intake.form(
                        "/api/introductions",
                        "by=self&place=lambeth&name=Reference&broughtBy=Me&phone=07700900123&mayText=true&pageLanguage="
                                + code);

        assertThat(page.status()).isEqualTo(201);
        assertThat(page.text())
                .contains("<html lang=\"" + code + "\"", reference, "tel:999")
                .contains("translated by a machine")
                .doesNotContain("We will be in touch", "will read this", "Keep your reference");
    }

    @Test
    void whatWasTypedIsNotTranslated() {
        Answer page =
                intake.form("/api/introductions", "by=self&broughtBy=Send&name=Me&pageLanguage=pl");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .contains(">\nSend</textarea>", "value=\"Me\"", ">Wyślij</button>", ">Mnie</label>")
                .contains("name=\"pageLanguage\" value=\"pl\"");
    }

    @Test
    void aPlaceSaysWhichPostcodesItServes() {
        assertThat(intake.get("/api/places", null).text())
                .contains("\"postcodes\":[\"SE11\"", "SW9", "M27", "YO24");
    }

    private static Set<String> names(String html) {
        return Pattern.compile("<(?:input|textarea|select)[^>]* name=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "birthDay=14&birthMonth=03&birthYear=1985",
                "birthDay=14&birthMonth=March&birthYear=1985",
                "birthDate=14.3.1985"
            })
    void aBirthDateIsTakenFromThePlainFormAsItIsWritten(String date) {
        String name = "Maureen " + UUID.randomUUID();
        String form =
                "by=self&place=lambeth&broughtBy=My+daughter&mayText=true&phone=07700900123&name="
                        + encoded(name)
                        + "&"
                        + date;

        Answer page = intake.form("/api/introductions", form);

        assertThat(page.status()).isEqualTo(201);
        assertThat(intake.get("/api/introductions/" + idOf(name), WANDA).at("birthDate"))
                .isEqualTo("1985-03-14");
    }

    @Test
    void whoGivesNoSafeWayInThePlainFormIsAskedOnceAndThenTaken() {
        String form = "by=self&place=lambeth&name=Maureen&broughtBy=My+daughter&phone=07700900123";

        Answer asked = intake.form("/api/introductions", form);
        Answer taken = intake.form("/api/introductions", form + "&asked=true");

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text())
                .contains("There is no safe way", "name=\"asked\"", "value=\"07700900123\"");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.text()).contains("Please ring us on").doesNotContain("in touch");
    }

    @Test
    void whoWouldRatherRingIsNeitherAskedNorReachedByThatNumber() {
        String form =
                "by=self&place=lambeth&name=Maureen&broughtBy=My+daughter&phone=07700900123"
                        + "&mayText=true&mayCall=true&ratherRing=true";

        Answer page = intake.form("/api/introductions", form);

        assertThat(page.status()).isEqualTo(201);
        assertThat(page.text()).contains("Please ring us on").doesNotContain("in touch");
    }

    @Test
    void halfADateOfBirthInThePlainFormIsSaidAndKept() {
        String form =
                "by=self&place=lambeth&name=Maureen&broughtBy=My+daughter&ratherRing=true"
                        + "&birthDay=14&birthMonth=&birthYear=1985";

        Answer page = intake.form("/api/introductions", form);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text())
                .contains(
                        "Write the day, the month and the year",
                        "name=\"birthYear\" value=\"1985\"")
                .contains("id=\"ratherRing\" checked");
    }

    @Test
    void aReferenceIsAnsweredWithAPageWhereTheFormWasPlain() {
        String reference = introduce("Maureen", UUID.randomUUID().toString()).at("reference");

        Answer known = intake.form("/api/introductions/status", "reference=" + reference);
        Answer wrong = intake.form("/api/introductions/status", "reference=%3Cb%3E2222-2222");
        Answer none = intake.form("/api/introductions/status", "reference=+");

        assertThat(known.status()).isEqualTo(200);
        assertThat(known.text())
                .contains("We will be in touch with you by", "value=\"" + reference + "\"")
                .contains("data-exit", "tel:999");
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.text()).contains("&lt;b&gt;2222-2222").doesNotContain("<b>");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.text())
                .contains("Enter the reference")
                .doesNotContain("aria-label=\"Answer\"");
    }

    @Test
    void whoCannotWaitIsNeverHeldUpWithThatQuestion() {
        String form = "by=self&place=lambeth&name=Maureen&broughtBy=";

        Answer ticked = intake.form("/api/introductions", form + "My+daughter&urgent=true");
        Answer telling = intake.form("/api/introductions", form + "I+want+to+end+my+life");

        assertThat(ticked.status()).isEqualTo(201);
        assertThat(telling.status()).isEqualTo(201);
    }

    @Test
    void whoWantsToBeAskedForASafeWayIsAndNobodyElse() {
        String body =
                "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"Amara\",\"broughtBy\":\"sleep\",\"askForSafeWay\":%s}";

        Answer asked = intake.post("/api/introductions", null, body.formatted("true"));
        Answer taken = intake.post("/api/introductions", null, body.formatted("false"));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.at("code")).isEqualTo("no-safe-way");
        assertThat(taken.status()).isEqualTo(201);
    }

    @Test
    void noDayIsPromisedByTextWhereNoTextArrives() {
        String body =
                """
                {"by":"self","place":"lambeth","name":"Amara","broughtBy":"sleep",\
                "contact":{"phone":"020 7946 0123","mayText":true},"askForSafeWay":%s}\
                """;

        Answer asked = intake.post("/api/introductions", null, body.formatted("true"));
        Answer taken = intake.post("/api/introductions", null, body.formatted("false"));

        assertThat(asked.at("code")).isEqualTo("no-safe-way");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.at("contactBy")).isEmpty();
        assertThat(taken.text()).contains("a safe way to reach you");
    }

    @Test
    void whoSaysInThePlainFormThatTheySaidNoIsHelpedAndKeepsTheWords() {
        String form =
                "by=someone&place=lambeth&introducerName=Maureen&theyKnow=said-no&broughtBy=She+cries"
                    + "&phone=07700900123&mayCall=true&name=Priya";

        Answer page = intake.form("/api/introductions", form);
        Answer urgent = intake.form("/api/introductions", form + "&urgent=true");

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text())
                .contains("We have not kept anything you wrote", "in your own right")
                .contains("She cries</textarea>", "tel:111", "data-exit")
                .contains("Please ring us on 020 7946 0500");
        assertThat(urgent.status()).isEqualTo(201);
        assertThat(urgent.text()).contains("Whoever is on duty in Lambeth will decide that");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String introduced(String name) {
        String key = UUID.randomUUID().toString();
        introduce(name, key);
        return Newcomers.idOf(key).toString();
    }

    private Answer introduce(String name, String key) {
        String body =
                """
                {"by":"self","place":"lambeth","name":"%s","broughtBy":"I cannot sleep",
                 "contact":{"phone":"+44 7700 900123","mayText":true}}
                """
                        .formatted(name);
        return intake.post("/api/introductions", null, body, "Idempotency-Key", key);
    }

    private long rowsOf(String name) {
        return rows().filter(it -> it.get("name").asString().equals(name)).count();
    }

    private String idOf(String name) {
        return rows().filter(it -> it.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    /** The whole waiting list, page by page. */
    private Stream<JsonNode> rows() {
        return Stream.iterate(page(""), Objects::nonNull, this::next)
                .flatMap(it -> it.json().get("introductions").valueStream());
    }

    private Answer next(Answer page) {
        return page.at("next").isEmpty() ? null : page(page.at("next"));
    }

    private Answer page(String cursor) {
        return intake.get(
                "/api/introductions?place=lambeth" + (cursor.isEmpty() ? "" : "&cursor=" + cursor),
                WANDA);
    }

    private static String about(String person) {
        return TopicRecords.once(RealParts.running().kafkaBootstrapServers(), "intake.events.v1")
                .stream()
                .filter(it -> it.key().equals(person))
                .toList()
                .toString();
    }
}
