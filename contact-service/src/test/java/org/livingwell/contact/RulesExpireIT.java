package org.livingwell.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.contact.StubIntake.STUB;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.seal.PersonKeys;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What was said of reaching somebody ends by itself on a day. */
@WithAMovingClock
class RulesExpireIT {

    static final String RULES =
            "{\"rules\":{\"channels\":[],\"deviceShared\":%s,\"neverTalkTo\":\"Mark, who lives"
                    + " there\",\"until\":\"%s\"}}";

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    @LocalServerPort int port;
    @Autowired PersonRefs refs;
    @Autowired PersonKeys keys;
    @Autowired Clock clock;
    final PersonId deborah = new PersonId(UUID.randomUUID());
    final String herself = TestIssuer.person(deborah);
    final String rules = "/api/people/" + deborah + "/contact-rules";
    Newcomers intake;
    Calls contact;

    @BeforeEach
    void open() {
        intake = new Newcomers(refs);
        contact = Calls.to(port);
        keys.make(deborah);
        STUB.says(
                "/internal/people/" + deborah + "/ways",
                200,
                "{\"revision\":1,\"contact\":" + RulesIT.CALLS + "}");
        intake.welcomed(deborah);
        await().until(() -> contact.get(rules, herself).at("known").equals("true"));
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void thatTheyAreOverIsReadByWhoeverHasThemAndWhatWasReadBeforeMayStillBeChanged() {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), LONDON).plusDays(1);
        Answer said = say(false, tomorrow, contact.get(rules, herself).header("ETag"));
        assertThat(said.at("expired")).isEqualTo("false");
        assertThat(said.at("screen")).isEqualTo("alone");
        String tag = said.header("ETag");

        var begins = tomorrow.atStartOfDay(LONDON).toInstant();
        var until = Duration.between(clock.instant(), begins).truncatedTo(ChronoUnit.MINUTES);
        String forward = "{\"forward\":\"%s\"}".formatted(until.plusMinutes(2));
        contact.post("/operator/clock", TestIssuer.operator(), forward);

        Answer again = contact.get(rules, herself, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("expired")).isEqualTo("true");
        assertThat(again.at("screen")).isEqualTo("unsure");
        Answer changed = say(true, tomorrow.plusYears(1), tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("screen")).isEqualTo("watched");
    }

    private Answer say(boolean shared, LocalDate until, String seen) {
        return contact.put(rules, herself, RULES.formatted(shared, until), "If-Match", seen);
    }
}
