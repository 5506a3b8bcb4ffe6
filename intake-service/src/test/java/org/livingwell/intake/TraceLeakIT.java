package org.livingwell.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.sdk.trace.data.SpanData;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.UUID;

/** What leaves by traces: routes and states, nothing of anybody. */
@ServiceIT
class TraceLeakIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");

    @LocalServerPort int port;

    @Test
    void spansCarryNoWordsNoQueriesAndNoIdsOfPeople() {
        try (var _ = Watched.look()) {
            lookAtTheirSpans();
        }
    }

    private void lookAtTheirSpans() {
        var intake = Calls.to(port);
        String name = "Zanzibara" + UUID.randomUUID();
        String body =
                """
                {"by":"self","place":"lambeth","name":"%s","broughtBy":"quillharbour",
                 "contact":{"phone":"+44 7700 900871","mayText":true}}\
                """
                        .formatted(name);
        String key = UUID.randomUUID().toString();
        intake.post("/api/introductions", null, body, "Idempotency-Key", key);
        intake.post("/api/introductions", null, "{\"name\":\"Zanzibara");
        intake.get("/api/introductions?place=lambeth", WANDA);
        String id = Newcomers.idOf(key).toString();
        String person =
                intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}").at("person");
        intake.get("/api/people/" + person, WANDA);
        intake.get("/api/people/Zanzibara?name=quillharbour", WANDA);

        await().until(() -> said().contains("/api/people/{id}"));

        assertThat(said())
                .doesNotContain("Zanzibara", "quillharbour", "900871", "place=lambeth", "?")
                .doesNotContain(person, id);
    }

    /** Everything a span carries: its name, attributes, events with theirs, and its end. */
    private static String said() {
        var said = new StringBuilder();
        for (SpanData span : Watched.SPANS) {
            said.append(span.getName()).append(' ').append(span.getAttributes());
            span.getEvents().forEach(it -> said.append(it.getName()).append(it.getAttributes()));
            said.append(span.getStatus().getDescription()).append('\n');
        }
        return said.toString();
    }
}
