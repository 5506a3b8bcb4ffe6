package org.livingwell.journeys.portal;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What contact says of how people may be reached, as it does. */
final class RuleAnswers {

    static final String AMARA_RULES = rules("evenings", "text");
    static final String AMARA =
            view(
                    AMARA_RULES,
                    no("call", "not-safe"),
                    look("text", "times-unread", "never-talk-to", "never-know"),
                    no("email", "not-safe"),
                    no("letter", "not-safe"),
                    no("visit", "not-safe"),
                    no("portal", "not-safe"));

    static final String DEBORAH_RULES =
            """
            {"channels":[{"channel":"call","safe":true,"windows":[{"days":["tuesday"],"from":"10:00","to":"12:00"}],"through":null},
              {"channel":"text","safe":false,"windows":[],"through":null},{"channel":"email","safe":false,"windows":[],"through":null},
              {"channel":"letter","safe":true,"windows":[],"through":{"who":"my sister Ruth","what":"that it is about the garden"}},
              {"channel":"visit","safe":true,"windows":[{"days":["monday","tuesday","wednesday","thursday","friday"],"from":"09:30","to":"15:00"},{"days":["saturday"],"from":"18:00","to":"20:00"}],"through":null},
              {"channel":"portal","safe":false,"windows":[],"through":null}],
             "voicemail":false,"withheldNumber":true,"deviceShared":true,"lettersOpened":true,
             "when":"Tuesday mornings, when he is out","mayTalkTo":null,"neverTalkTo":"Mark","neverKnow":"Mark","until":"2027-05-26"}\
            """;
    static final String DEBORAH =
            view(
                    DEBORAH_RULES,
                    "{\"channel\":\"call\",\"may\":\"no\",\"rule\":\"outside-hours\",\"next\":\"2026-12-01T10:00:00Z\",\"mind\":[]}",
                    no("text", "not-safe"),
                    no("email", "not-safe"),
                    look("letter", "through", "letters-opened"),
                    look("visit", "never-talk-to", "never-know"),
                    no("portal", "not-safe"));
    static final String DIFFERS =
            DEBORAH.replace("\"differs\":[]", "\"differs\":[\"call\",\"times\"]");
    static final String ASKED =
            DEBORAH.replace(
                    "\"asked\":null",
                    "\"asked\":"
                            + DEBORAH_RULES.replace(
                                    "\"text\",\"safe\":false,\"windows\":[]",
                                    "\"text\",\"safe\":true,\"windows\":[{\"days\":[\"friday\"],\"from\":\"14:00\",\"to\":\"16:00\"}]"));

    static final String NOT_HEARD =
            """
            {"person":"p1","known":false,"rules":null,"recorded":null,"asked":null,"differs":[],"expired":false,"screen":"unsure","gate":[%s],"byItself":{"rule":"no-rules","next":null}}\
            """
                    .formatted(
                            List.of("call", "text", "email", "letter", "visit", "portal").stream()
                                    .map(it -> no(it, "no-rules"))
                                    .collect(joining(",")));

    private RuleAnswers() {}

    static String rules(String when, String... safe) {
        return """
        {"channels":[%s],"voicemail":false,"withheldNumber":false,"deviceShared":false,"lettersOpened":false,
         "when":"%s","mayTalkTo":"my sister Adaeze","neverTalkTo":"the man I live with","neverKnow":"my landlord","until":"2027-11-24"}\
        """
                .formatted(
                        List.of("call", "text", "email", "letter", "visit", "portal").stream()
                                .map(
                                        it ->
                                                "{\"channel\":\"%s\",\"safe\":%s,\"windows\":[],\"through\":null}"
                                                        .formatted(it, List.of(safe).contains(it)))
                                .collect(joining(",")),
                        when);
    }

    static String view(String rules, String... gate) {
        return """
        {"person":"p1","known":true,"rules":%s,"recorded":{"by":"introduction","heard":null,"on":"2026-11-24"},"asked":null,"differs":[],"expired":false,"screen":"%s","gate":[%s],"byItself":%s}\
        """
                .formatted(
                        rules,
                        rules.contains("\"deviceShared\":true") ? "watched" : "alone",
                        String.join(",", gate),
                        byItself(List.of(gate)));
    }

    /** What only a human can mind keeps a message back; what a program can mind does not. */
    private static String byItself(List<String> gate) {
        var ways = gate.stream().filter(it -> it.matches(".*\"(text|email)\".*")).toList();
        var open = ways.stream().filter(it -> !it.contains("\"may\":\"no\"")).toList();
        boolean unread = open.stream().allMatch(it -> it.contains("times-unread"));
        if (!open.isEmpty() && !unread) return "{\"rule\":null,\"next\":null}";
        var rule = open.isEmpty() ? "not-safe" : "times-unread";
        return "{\"rule\":\"%s\",\"next\":null}".formatted(rule);
    }

    static String yes(String channel) {
        return "{\"channel\":\"%s\",\"may\":\"yes\",\"rule\":null,\"next\":null,\"mind\":[]}"
                .formatted(channel);
    }

    static String look(String channel, String... mind) {
        return "{\"channel\":\"%s\",\"may\":\"look\",\"rule\":null,\"next\":null,\"mind\":[%s]}"
                .formatted(
                        channel,
                        List.of(mind).stream().map(it -> '"' + it + '"').collect(joining(",")));
    }

    static String no(String channel, String rule) {
        return "{\"channel\":\"%s\",\"may\":\"no\",\"rule\":\"%s\",\"next\":null,\"mind\":[]}"
                .formatted(channel, rule);
    }
}
