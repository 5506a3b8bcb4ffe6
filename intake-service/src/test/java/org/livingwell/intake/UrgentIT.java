package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;

/** Who cannot wait: by a tick, by what they write, by how young they are. */
@ServiceIT
class UrgentIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final StubPost POST = new StubPost();

    @LocalServerPort int port;
    Calls intake;

    @DynamicPropertySource
    static void post(DynamicPropertyRegistry registry) {
        registry.add("SMTP_PORT", POST::smtpPort);
        registry.add("SMS_URL", POST::textsUrl);
    }

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
        assertThat(answer.at("next.0")).contains("on duty in Lambeth now", "see");
        assertThat(contactBy(answer))
                .isBefore(contactBy(introduce("\"urgent\":false")).minusDays(2));
        await().until(() -> !POST.about(answer.at("reference")).isEmpty());
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
        assertThat(answer.at("next.0")).isEqualTo("Somebody from the team in Lambeth reads this.");
    }

    @Test
    void thePlainPageShowsHelpBeforeTheReference() {
        String form = "by=self&place=lambeth&name=Amara&phone=07700900123&mayText=true&broughtBy=";

        String urgent = intake.form("/api/introductions", form + "I+want+to+die").text();
        String calm = intake.form("/api/introductions", form + "I+cannot+sleep").text();

        assertThat(urgent.indexOf("tel:999")).isBetween(1, urgent.indexOf("Your reference is"));
        assertThat(calm.indexOf("Your reference is")).isBetween(1, calm.indexOf("tel:999"));
    }

    @Test
    void whoeverIsVeryYoungIsGivenALineOfTheirOwnAndToldOfToday() {
        String key = UUID.randomUUID().toString();
        int year = Year.now().getValue();

        Answer young = introduce("\"birthDate\":\"%d-01-01\"".formatted(year - 17), key);
        Answer grown = introduce("\"birthDate\":\"%d-01-01\"".formatted(year - 19));

        assertThat(young.status()).isEqualTo(201);
        assertThat(young.at("helpFirst")).isEqualTo("true");
        assertThat(young.at("crisis.0.tel")).isEqualTo("0800 1111");
        assertThat(seen(key)).contains("\"under\":18", "\"urgent\":true");
        assertThat(grown.at("helpFirst")).isEqualTo("false");
        assertThat(grown.text()).doesNotContain("0800 1111");
        await().until(() -> !POST.about(young.at("reference")).isEmpty());
    }

    private Answer introduce(String fields) {
        return introduce(fields, UUID.randomUUID().toString());
    }

    private Answer introduce(String fields, String key) {
        String body =
                "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"Amara\",\"broughtBy\":\"hello\",%s}"
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
