package org.livingwell.intake.rights;

import static org.awaitility.Awaitility.await;

import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.TestIssuer;

import java.util.UUID;

/** Somebody in Lambeth who asks of their record, and those who have a part in it. */
record Asked(Calls intake, String person) {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String PETRA = TestIssuer.privacyOfficer("petra", "lambeth");
    static final String PAUL = TestIssuer.privacyOfficer("paul", "salford");
    static final String IN_PERSON = "{\"identifiedBy\":\"known-in-person\"}";

    /** Introduced, welcomed, and known to intake's own listeners. */
    static Asked somebody(int port) {
        var intake = Calls.to(port);
        String name = "Amara " + UUID.randomUUID();
        String body =
                "{\"by\":\"self\",\"place\":\"lambeth\",\"name\":\"%s\",\"broughtBy\":\"sleep\"}"
                        .formatted(name);
        intake.post("/api/introductions", null, body);
        var asked = new Asked(intake, welcomed(intake, name));
        await().until(
                        () -> {
                            var holds = asked.holds();
                            return intake.post(holds, PETRA, "{}").status() == 400;
                        });
        return asked;
    }

    private static String welcomed(Calls intake, String name) {
        String cursor = "";
        while (true) {
            Answer page = intake.get("/api/introductions?place=lambeth" + cursor, WANDA);
            for (var row : page.json().get("introductions")) {
                if (!row.get("name").asString().equals(name)) continue;
                String id = row.get("id").asString();
                return intake.post("/api/introductions/" + id + "/welcome", WANDA, "{}")
                        .at("person");
            }
            cursor = "&cursor=" + page.at("next");
        }
    }

    String self() {
        return TestIssuer.person(person);
    }

    String copies() {
        return "/api/people/" + person + "/copy";
    }

    String erasures() {
        return "/api/people/" + person + "/erasure";
    }

    String holds() {
        return "/api/people/" + person + "/holds";
    }

    /** This person's request of a kind, as it stands on the officer's list; empty where not. */
    String onTheList(String kind, String field) {
        var list = intake.get("/api/privacy/requests?place=lambeth", PETRA).json();
        for (var row : list.get("requests")) {
            boolean theirs =
                    row.get("person").asString().equals(person)
                            && row.get("kind").asString().equals(kind);
            if (theirs) return row.path(field).asString("");
        }
        return "";
    }

    Answer decide(String kind, String how, String officer, String body) {
        String id = onTheList(kind, "id");
        return intake.post("/api/privacy/requests/" + id + "/" + how, officer, body);
    }

    Answer release(String kind) {
        return decide(kind, "release", PETRA, "");
    }
}
