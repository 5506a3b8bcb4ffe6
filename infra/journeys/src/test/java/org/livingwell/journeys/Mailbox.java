package org.livingwell.journeys;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;

/** Every message that left the platform, as the local stand-in for mail and texts shows it. */
final class Mailbox {

    /**
     * @param id of the message it was; texts have the one that contact knows it by
     * @param at in the stand-in's own time, whose clock nobody moves
     */
    record Sent(String id, String to, String text, Instant at) {}

    private Mailbox() {}

    /** Mails, as they are shown. */
    static String all() {
        return shown(Stack.running().ports().mailPage());
    }

    static List<Sent> mails() {
        return read(all());
    }

    static List<Sent> texts() {
        return read(shown(Stack.running().ports().texts()));
    }

    static List<Sent> textsTo(String number) {
        return texts().stream().filter(it -> it.to().equals(number)).toList();
    }

    private static List<Sent> read(String shown) {
        return JsonMapper.shared().readTree(shown).valueStream().map(Mailbox::sent).toList();
    }

    private static Sent sent(JsonNode it) {
        return new Sent(
                it.path("id").asString(),
                it.path("to").asString(),
                it.path("text").asString(),
                Instant.parse(it.path("at").asString()));
    }

    private static String shown(int port) {
        return Door.text("http://localhost:" + port + "/messages");
    }
}
