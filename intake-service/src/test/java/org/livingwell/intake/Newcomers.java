package org.livingwell.intake;

import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;

import java.util.UUID;

/** Introduces and welcomes people for a test, by HTTP as everybody does. */
record Newcomers(Calls intake, String place, String worker) {

    /**
     * @param fields of the introduction, as JSON without braces
     * @return the introduction's path
     */
    String introduced(String fields) {
        String words = "words " + UUID.randomUUID();
        String body =
                "{\"by\":\"self\",\"place\":\"%s\",\"broughtBy\":\"%s\",%s}"
                        .formatted(place, words, fields);
        intake.post(
                "/api/introductions", null, body, "Idempotency-Key", UUID.randomUUID().toString());
        return "/api/introductions/" + waiting(words);
    }

    /**
     * @return the person's path
     */
    String welcomed(String fields) {
        Answer welcomed = intake.post(introduced(fields) + "/welcome", worker, "{}");
        return "/api/people/" + welcomed.at("person");
    }

    private String waiting(String words) {
        String cursor = "";
        while (true) {
            Answer page = intake.get("/api/introductions?place=" + place + cursor, worker);
            for (var row : page.json().get("introductions")) {
                if (row.get("broughtBy").asString().equals(words)) return row.get("id").asString();
            }
            cursor = "&cursor=" + page.at("next");
        }
    }
}
