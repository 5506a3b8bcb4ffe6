package org.livingwell.intake.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.livingwell.intake.rights.Asked.IN_PERSON;
import static org.livingwell.intake.rights.Asked.PETRA;
import static org.livingwell.intake.rights.Asked.WANDA;
import static org.livingwell.intake.rights.HeldElsewhere.ELSEWHERE;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.WithAMovingClock;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A copy as it is handed out, of a record in which stands whatever must not be in it. */
@WithAMovingClock
class ReleasedCopyIT {

    static final String WALT = TestIssuer.twiceProven("walt", "salford");

    @LocalServerPort int port;
    Asked amara;

    @Test
    void showsWhatIsHersAndNothingThatIsKeptBack() {
        amara = Asked.somebody(port);
        done(amara.self(), amara.copies(), "{}");
        done(WANDA, "/api/huddles/agenda", "{\"person\":\"%s\",\"why\":\"canary-huddle\"}");
        done(WALT, path("break-glass"), "{\"reason\":\"canary-glass\"}");
        done(WANDA, amara.erasures(), IN_PERSON);
        assertThat(amara.decide("erasure", "refuse", PETRA, "{\"reason\":\"concerns\"}").status())
                .isEqualTo(204);
        done(PETRA, amara.holds(), "{\"reason\":\"safeguarding\"}");
        String told = raised("canary-told", "canary-police");
        raised("canary-untold", "canary-school");
        tell(told);

        String copy = released();

        assertThat(copy).contains("Amara", "sleep", "canary-told", "canary-police");
        assertThat(copy).contains("walt", "known-in-person");
        assertThat(copy)
                .doesNotContain(
                        "canary-huddle",
                        "canary-glass",
                        "safeguarding",
                        "canary-untold",
                        "canary-school",
                        "canary-reason",
                        "\"reason\"",
                        "Reason",
                        "holds",
                        "handled",
                        "untold",
                        "thoughts");
    }

    /** Intake's own answer, asked of it as it asks all others; both forms of the copy. */
    private String released() {
        HeldElsewhere.CONTEXTS.forEach(it -> ELSEWHERE.holds(it, "{\"held\":{}}"));
        String itself = TestIssuer.service("intake-service", "intake-service");
        Answer held = amara.intake().get("/internal/people/" + amara.person() + "/held", itself);
        assertThat(held.status()).isEqualTo(200);
        ELSEWHERE.holds("intake", held.text());
        assertThat(amara.release("copy").status()).isEqualTo(204);
        await().until(() -> amara.onTheList("copy", "state").equals("ready"));
        String page = amara.intake().get(amara.copies() + "/page", amara.self()).text();
        assertThat(page).contains("Amara", "canary-told", "a worry, ");
        return amara.intake().get(amara.copies() + "/content", amara.self()).text() + page;
    }

    private String raised(String what, String service) {
        String body = "{\"about\":\"person\",\"kinds\":[\"abuse\"],\"what\":\"%s\"}";
        String concern = done(WANDA, path("concerns"), body.formatted(what)).at("id");
        String share =
                "{\"service\":\"%s\",\"on\":\"%s\",\"agreed\":false,\"reason\":\"canary-reason\"}";
        done(WANDA, path("concerns/" + concern + "/shares"), share.formatted(service, today()));
        return concern;
    }

    private void tell(String concern) {
        String on = "{\"on\":\"" + today() + "\"}";
        done(WANDA, path("concerns/" + concern + "/told"), on);
    }

    /** Does it, where the person is named with {@code %s}, and makes sure that it was done. */
    private Answer done(String by, String route, String body) {
        Answer answer = amara.intake().post(route, by, body.formatted(amara.person()));
        assertThat(answer.status()).as(route).isBetween(200, 204);
        return answer;
    }

    private String path(String of) {
        return "/api/people/" + amara.person() + "/" + of;
    }

    /** By the clock of the service, which another test may have moved. */
    private LocalDate today() {
        String asked = amara.intake().get(amara.copies(), amara.self()).at("askedAt");
        return LocalDate.ofInstant(Instant.parse(asked), ZoneId.of("Europe/London"));
    }
}
