package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.platform.test.StubPost.POST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Who cannot wait: by a tick, by what they write, by how young they are. */
@WithAMovingClock
class UrgentIT {

    static final String WANDA = TestIssuer.worker("wilf", "ely");

    @LocalServerPort int port;
    Calls intake;

    /** A way that is safe, so that a day is promised. */
    private static final String TEXTS =
            "\"contact\":{\"phone\":\"07700 900123\",\"mayText\":true},";

    @BeforeEach
    void call() {
        intake = Calls.to(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"urgent\":true",
                "\"broughtBy\":\"I want to end my life. I have the tablets here\"",
                "\"communicationNeeds\":\"nobody, I DON’T WANT TO  LIVE\"",
                "\"contact\":{\"phone\":\"07700 900123\",\"mayText\":true,\"when\":\"nigdy, chce"
                        + " umrzec\"}",
                "\"by\":\"someone\",\"theyKnow\":\"agrees\",\"introducer\":{\"name\":\"Ali\",\"organisation\":\"she"
                    + " is suicidal\"}",
            })
    void whoeverCannotWaitIsGivenHelpFirstAndTheDutyContactIsTold(String cannotWait) {
        Answer answer = introduce(cannotWait);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("helpFirst")).isEqualTo("true");
        assertThat(answer.at("next.0"))
                .contains("on duty in Ely now")
                .matches(".*(today|tomorrow).*");
        assertThat(contactBy(answer))
                .isBefore(contactBy(introduce("\"urgent\":false")).minusDays(2));
        assertTold(answer.at("reference"));
    }

    @Test
    void whatWasWrittenLeavesNoTraceButThatSomebodyWasTold() {
        String key = UUID.randomUUID().toString();
        String ticked = key.replace('a', 'b');

        introduce("\"broughtBy\":\"I want to end my life\"", key);
        introduce("\"broughtBy\":\"I want to end my life\",\"urgent\":true", ticked);

        assertThat(seen(key)).isEqualTo(seen(ticked)).contains("\"urgent\":true");
    }

    @Test
    void whoeverCanWaitIsAnsweredAsBefore() {
        Answer answer = introduce("\"broughtBy\":\"I cannot sleep\"");

        assertThat(answer.at("helpFirst")).isEqualTo("false");
        assertThat(answer.at("next.0")).isEqualTo("Someone from the team in Ely will read this.");
        assertTold(introduce("\"urgent\":true").at("reference"));
        assertThat(POST.about(answer.at("reference"))).isEmpty();
    }

    @Test
    void thePlainPageShowsHelpBeforeTheReference() {
        String form = "by=self&place=ely&name=Amara&phone=07700900123&mayText=true&broughtBy=";

        String urgent = intake.form("/api/introductions", form + "I+want+to+die").text();
        String calm = intake.form("/api/introductions", form + "I+cannot+sleep").text();

        assertThat(urgent.indexOf("tel:999")).isBetween(1, urgent.indexOf("Your reference is"));
        assertThat(calm.indexOf("Your reference is")).isBetween(1, calm.indexOf("tel:999"));
        assertThat(calm).contains("Samaritans</a> 116 123: ").doesNotContain("999</a> 999");
    }

    @Test
    void whoeverIsVeryYoungIsGivenALineOfTheirOwnAndToldOfToday() {
        String key = UUID.randomUUID().toString();
        int year = yearOfTheService();

        Answer young = introduce("\"birthDate\":\"%d-01-01\"".formatted(year - 17), key);
        Answer grown = introduce("\"birthDate\":\"%d-01-01\"".formatted(year - 19));

        assertThat(young.status()).isEqualTo(201);
        assertThat(young.at("helpFirst")).isEqualTo("true");
        assertThat(young.at("crisis.0.tel")).isEqualTo("0800 1111");
        assertThat(seen(key)).contains("\"under\":18", "\"urgent\":true");
        assertThat(grown.at("helpFirst")).isEqualTo("false");
        assertThat(grown.text()).doesNotContain("0800 1111");
        assertTold(young.at("reference"));
        String welcome = "/api/introductions/" + Newcomers.idOf(key) + "/welcome";
        String person = intake.post(welcome, WANDA, "{}").at("person");
        assertThat(intake.get("/api/people/" + person, WANDA).at("under")).isEqualTo("18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/pieces/agreed-together|{\"text\":\"I have the pills here\"}",
                "POST|/companions|{\"name\":\"Mum\",\"needs\":\"I WANT TO DIE\"}",
                "POST|/sittings|{\"on\":\"2026-01-02\",\"where\":\"at-home\",\"who\":\"her son, who"
                        + " is suicidal\"}",
                "POST|/complete|{\"needAreas\":[],\"goals\":[\"end it all\"],\"supporters\":[]}",
            })
    void whatIsTypedInAConversationIsToldOnceADayAndAnsweredWithHelp(
            String method, String path, String body) {
        String person = new Newcomers(intake, "ely", WANDA).person("\"name\":\"Priya\"");
        String talks = "/api/people/" + person + "/conversations";
        String talk = talks + "/" + intake.post(talks, WANDA, "{\"kind\":\"together\"}").at("id");

        Answer answer = save(talk, method, path, body, "\"0\"");
        Answer again =
                save(
                        talk,
                        "PUT",
                        "/pieces/matters-to-us",
                        "{\"text\":\"no reason to live\"}",
                        "\"0\"");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("helpFirst")).isEqualTo("true");
        if (!path.equals("/complete")) assertThat(again.at("helpFirst")).isEqualTo("true");
        String page = talk.replace("/api", "");
        assertTold(page);
        assertTold(introduce("\"urgent\":true").at("reference"));
        assertThat(POST.about(page))
                .hasSize(1)
                .first()
                .asString()
                .doesNotContain("Priya", "pills", "die");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"broughtBy\":\"I want to kill myself\",\"contact\":{\"phone\":\"0770\"}",
                "\"broughtBy\":\"I want to kill myself\",\"birthDate\":\"1985\"",
                "\"broughtBy\":\"he has the pills\",\"by\":\"someone\"",
                "\"urgent\":true,\"birthDate\":\"1985\"",
            })
    void whoCannotWaitAndIsHeldUpByAFieldIsGivenHelpFirst(String cannotWait) {
        Answer heldUp = introduce(cannotWait);
        Answer calm = introduce("\"birthDate\":\"1985\"");

        assertThat(heldUp.status()).isEqualTo(400);
        assertThat(heldUp.at("code")).isEqualTo("invalid-fields");
        assertThat(heldUp.at("helpFirst")).isEqualTo("true");
        assertThat(heldUp.at("crisis.0.tel")).isEqualTo("999");
        assertThat(heldUp.json().get("errors")).isNotEmpty();
        assertThat(calm.status()).isEqualTo(400);
        assertThat(calm.text()).doesNotContain("crisis", "helpFirst");
    }

    @Test
    void thePlainPageThatAsksAgainShowsHelpBeforeWhatIsWrong() {
        String form = "by=self&place=ely&name=Amara&phone=0770&broughtBy=";

        String urgent = intake.form("/api/introductions", form + "I+want+to+die").text();
        String calm = intake.form("/api/introductions", form + "I+cannot+sleep").text();

        String wrong = "govuk-error-summary";
        assertThat(urgent.indexOf("tel:999")).isBetween(1, urgent.indexOf(wrong));
        assertThat(calm.indexOf(wrong)).isBetween(1, calm.indexOf("tel:999"));
    }

    @Test
    void whoTurnsOutToBeVeryYoungIsToldOf() {
        String person = new Newcomers(intake, "ely", WANDA).person("\"name\":\"Robin\"");
        String page = "/api/people/" + person;
        String tag = intake.get(page, WANDA).header("ETag");
        String born = "{\"birthDate\":\"%d-01-01\"}".formatted(yearOfTheService() - 17);

        Answer changed = intake.patch(page, WANDA, born, "If-Match", tag);

        assertThat(changed.at("under")).as(changed.text()).isEqualTo("18");
        assertTold("/people/" + person);
    }

    @Test
    void whoTurnsOutToBeVeryYoungByAMatchIsToldOf() {
        String known = new Newcomers(intake, "ely", WANDA).person("\"name\":\"Sam\"");
        String key = UUID.randomUUID().toString();
        introduce("\"birthDate\":\"%d-01-01\"".formatted(yearOfTheService() - 17), key);

        String path = "/api/introductions/" + Newcomers.idOf(key) + "/match";
        Answer matched = intake.post(path, WANDA, "{\"person\":\"" + known + "\"}");

        assertThat(matched.status()).as(matched.text()).isEqualTo(200);
        assertTold("/people/" + known);
    }

    @Test
    void whatIsToldOnceHasALineHoweverManyWaitToBeToldOf() {
        String person = new Newcomers(intake, "ely", WANDA).person("\"name\":\"Priya\"");
        String talks = "/api/people/" + person + "/conversations";
        String talk = talks + "/" + intake.post(talks, WANDA, "{\"kind\":\"together\"}").at("id");
        assertTold(introduce("\"urgent\":true").at("reference"));
        for (int i = 0; i < 7; i++) introduce("\"urgent\":true");

        save(talk, "PUT", "/pieces/matters-to-us", "{\"text\":\"I want to die\"}", "\"0\"");

        assertTold(talk.replace("/api", ""));
    }

    @Test
    void somebodyUrgentWhoseMatchIsTakenBackRingsAgain() {
        String key = UUID.randomUUID().toString();
        String known = new Newcomers(intake, "ely", WANDA).person("\"name\":\"Deborah\"");
        String reference = introduce("\"urgent\":true", key).at("reference");
        String path = "/api/introductions/" + Newcomers.idOf(key) + "/match";
        assertTold(reference);
        intake.post(path, WANDA, "{\"person\":\"" + known + "\"}");
        forward("PT16M");
        assertTold(introduce("\"urgent\":true").at("reference"));
        int before = POST.about(reference).size();

        Answer back =
                intake.post(
                        path + "/take-back",
                        TestIssuer.lead("lotte", "ely"),
                        "{\"reason\":\"another Deborah\"}");

        assertThat(back.status()).as(back.text()).isEqualTo(204);
        assertTold(reference, before);
    }

    @Test
    void somebodyUrgentRingsAgainOnceNobodyIsOnIt() {
        String key = UUID.randomUUID().toString();
        String reference = introduce("\"urgent\":true", key).at("reference");
        String path = "/api/introductions/" + Newcomers.idOf(key);
        assertTold(reference);

        assertThat(intake.post(path + "/take-on", WANDA, "").status()).isEqualTo(204);
        assertThat(intake.get(path, WANDA).at("ringing")).isEqualTo("false");
        forward("PT16M");
        assertTold(introduce("\"urgent\":true").at("reference"));
        int before = POST.about(reference).size();
        assertThat(intake.post(path + "/let-go", WANDA, "").status()).isEqualTo(204);

        assertTold(reference, before);
        assertThat(intake.get(path, WANDA).at("ringing")).isEqualTo("true");
    }

    @Test
    void whatTellsNothingIsAnsweredAsBefore() {
        String person = new Newcomers(intake, "ely", WANDA).person("\"name\":\"Leon\"");
        String talks = "/api/people/" + person + "/conversations";
        String talk = talks + "/" + intake.post(talks, WANDA, "{\"kind\":\"initial\"}").at("id");

        Answer piece =
                save(talk, "PUT", "/pieces/going-well", "{\"text\":\"the garden\"}", "\"0\"");
        Answer held =
                save(
                        talk,
                        "POST",
                        "/complete",
                        "{\"needAreas\":[],\"goals\":[],\"supporters\":[]}",
                        "");

        assertThat(piece.at("helpFirst")).isEqualTo("false");
        assertThat(held.status()).isEqualTo(200);
    }

    private Answer save(String talk, String method, String path, String body, String seen) {
        return method.equals("PUT")
                ? intake.put(talk + path, WANDA, body, "If-Match", seen)
                : intake.post(talk + path, WANDA, body);
    }

    /** What was told just before makes nobody wait for a minute that does not pass here. */
    private void assertTold(String words) {
        assertTold(words, 0);
    }

    private void assertTold(String words, int before) {
        await().pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            forward("PT61S");
                            return POST.about(words).size() > before;
                        });
    }

    private void forward(String time) {
        String on = "{\"forward\":\"" + time + "\"}";
        intake.post("/operator/clock", TestIssuer.operator(), on);
    }

    /** Other tests move the clock of this database forward, some of them by more than a year. */
    private int yearOfTheService() {
        String now = intake.get("/operator/clock", TestIssuer.operator()).at("now");
        return Integer.parseInt(now.substring(0, 4));
    }

    private Answer introduce(String fields) {
        return introduce(fields, UUID.randomUUID().toString());
    }

    private Answer introduce(String fields, String key) {
        String body =
                "{\"by\":\"self\",\"place\":\"ely\",\"name\":\"Amara\",\"broughtBy\":\"hello\",%s}"
                        .formatted(fields);
        if (!fields.contains("\"contact\"")) body = body.replaceFirst("\\{", "{" + TEXTS);
        for (String name : new String[] {"by", "broughtBy"}) {
            if (fields.contains("\"" + name + "\"")) {
                body = body.replaceFirst("\"" + name + "\":\"[^\"]*\",", "");
            }
        }
        return intake.post("/api/introductions", null, body, "Idempotency-Key", key);
    }

    /** What a worker sees, save what differs from one to the next. */
    private String seen(String key) {
        String path = "/api/introductions/" + Newcomers.idOf(key);
        return intake.get(path, WANDA)
                .text()
                .replaceAll("\"(id|reference|person|receivedAt)\":\"[^\"]*\"", "");
    }

    private static LocalDate contactBy(Answer answer) {
        return LocalDate.parse(answer.at("contactBy"));
    }
}
