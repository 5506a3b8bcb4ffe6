package org.livingwell.intake;

import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;

import java.util.UUID;

/** Introduces and welcomes people for a test, by HTTP as everybody does, however many wait. */
public record Newcomers(Calls intake, String place, String worker) {

    /** The id of what was introduced with a key: it follows from it. */
    public static UUID idOf(String key) {
        return Ids.derive("introduction", Ids.derive("public", "POST /api/introductions", key));
    }

    /**
     * @param fields of the introduction, as JSON without braces
     * @return the introduction's path
     */
    public String introduced(String fields) {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"by\":\"self\",\"place\":\"%s\",\"broughtBy\":\"words %s\",%s}"
                        .formatted(place, key, fields);
        Answer answer = intake.post("/api/introductions", null, body, "Idempotency-Key", key);
        if (answer.status() != 201) throw new AssertionError(answer.text());
        return "/api/introductions/" + idOf(key);
    }

    /**
     * @return the person's path
     */
    public String welcomed(String fields) {
        return "/api/people/" + person(fields);
    }

    public String person(String fields) {
        return intake.post(introduced(fields) + "/welcome", worker, "{}").at("person");
    }
}
