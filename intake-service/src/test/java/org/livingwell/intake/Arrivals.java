package org.livingwell.intake;

import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** Brings somebody in, in York, as any test needs it that begins after the welcome. */
record Arrivals(Calls intake) {

    static final String WANDA = TestIssuer.worker("wanda", "york");

    /** Whoever told this on arriving, welcomed. */
    String welcomed(String told) {
        String id = introduced("Amara " + UUID.randomUUID(), told);
        return intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}").at("person");
    }

    /** The id of an introduction that waits. */
    String introduced(String name, String told) {
        String body =
                """
                {"by":"self","place":"york","name":"%s","broughtBy":"%s"}
                """
                        .formatted(name, told);
        intake.post(
                "/api/introductions", null, body, "Idempotency-Key", UUID.randomUUID().toString());
        return waiting(name);
    }

    String waiting(String name) {
        String cursor = "";
        while (true) {
            Answer page = intake.get("/api/introductions?place=york" + cursor, WANDA);
            for (JsonNode row : page.json().get("introductions")) {
                if (row.get("name").asString().equals(name)) return row.get("id").asString();
            }
            if (page.at("next").isEmpty()) throw new AssertionError("nobody of this name waits");
            cursor = "&cursor=" + page.at("next");
        }
    }
}
