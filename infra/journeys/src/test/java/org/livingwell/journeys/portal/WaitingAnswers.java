package org.livingwell.journeys.portal;

/** Canned answers about who waits. */
final class WaitingAnswers {

    static final String AMARA = row("i1", "Amara", "\"urgent\":true,\"ways\":[\"text\"]", "null");
    static final String TOMASZ =
            row(
                    "i2",
                    "Tomasz",
                    "\"urgent\":false,\"due\":true,\"overdue\":true,\"ways\":[\"call\",\"voicemail\"],\"language\":\"Polish\",\"interpreter\":true,\"attempts\":2",
                    "null");
    static final String LEON = row("i3", "Leon", "\"urgent\":false,\"ways\":[\"email\"]", walts());

    static final String THREE = list(AMARA, TOMASZ, LEON);
    static final String WANDA_IS_ON_IT =
            list(AMARA.replace("\"onIt\":null", "\"onIt\":" + wandas()), TOMASZ, LEON);
    static final String COUNTS = "{\"waiting\":312,\"urgent\":27,\"due\":41,\"overdue\":33}";

    static final String MINE =
            """
            {"mine":[{"person":"p1","name":"Amara","state":"in-network","pausedUntil":null,"flagged":true,"conversation":{"id":"c1","kind":"initial","since":"2026-11-24","begun":true},"consentsStale":true,"toSettle":2},
             {"person":"p2","name":"Leon","state":"paused","pausedUntil":"2026-12-24","flagged":false,"conversation":null,"consentsStale":false,"toSettle":0}]}\
            """;

    static final String NO_STEPS = "{\"steps\":[],\"next\":null}";
    static final String STEPS =
            """
            {"steps":[%s,%s,%s],"next":null}\
            """
                    .formatted(
                            step(
                                    "s1",
                                    "p2",
                                    "call",
                                    "2026-11-20",
                                    "\"overdue\":true,\"today\":false"),
                            step(
                                    "s2",
                                    "p1",
                                    "conversation",
                                    "2026-11-24",
                                    "\"overdue\":false,\"today\":true"),
                            step(
                                    "s3",
                                    "p9",
                                    "of-tomorrow",
                                    "2027-01-05",
                                    "\"overdue\":false,\"today\":false"));

    static final String THEIR_STEPS =
            """
            {"steps":[%s,%s],"next":null}\
            """
                    .formatted(
                            step(
                                    "s2",
                                    "p1",
                                    "conversation",
                                    "2026-11-24",
                                    "\"overdue\":false,\"today\":true"),
                            step(
                                            "s4",
                                            "p1",
                                            "call",
                                            "2026-11-27",
                                            "\"overdue\":false,\"today\":false")
                                    .replace("\"w1\"", "null"));
    static final String MISSING =
            "{\"missing\":[{\"person\":\"p2\",\"since\":\"2026-11-22\",\"leadWorker\":\"w1\"},{\"person\":\"p8\",\"since\":\"2026-11-23\",\"leadWorker\":\"w2\"}],\"next\":null}";

    /** Amara may be rung, and left word. */
    static final String TO_BE_RUNG =
            Answers.AMARA_INTRODUCED
                    .replace("\"mayCall\":false", "\"mayCall\":true")
                    .replace("\"mayVoicemail\":false", "\"mayVoicemail\":true");

    /** The introduction itself is like itself. */
    static final String TWICE =
            """
            {"candidates":[],"introductions":[{"id":"i1","name":"Amara","state":"waiting","receivedAt":"2026-11-23T23:40:00Z","why":[]},
             {"id":"i9","name":"Amara O.","state":"waiting","receivedAt":"2026-11-24T08:00:00Z","why":[{"code":"same-phone","sentence":"The same phone number"}]}],"cut":false}\
            """;

    private WaitingAnswers() {}

    private static String step(String id, String person, String kind, String due, String more) {
        return """
        {"id":"%s","person":"%s","place":"lambeth","kind":"%s","due":"%s","urgent":false,%s,"owner":"w1"}\
        """
                .formatted(id, person, kind, due, more);
    }

    static String list(String... rows) {
        return "{\"introductions\":[%s],\"next\":null}".formatted(String.join(",", rows));
    }

    private static String wandas() {
        return "{\"by\":\"w1\",\"byName\":\"Wanda Okafor\",\"at\":\"2026-11-24T09:00:00Z\"}";
    }

    private static String walts() {
        return "{\"by\":\"w2\",\"byName\":\"Walt Finch\",\"at\":\"2026-11-24T09:00:00Z\"}";
    }

    private static String row(String id, String name, String more, String onIt) {
        return """
        {"id":"%s","receivedAt":"2026-11-20T22:40:00Z","contactBy":"2026-11-27","by":"self","name":"%s",
         "broughtBy":"I have not slept properly since the letter about my flat came. I do not know who to ask.",%s,"onIt":%s}\
        """
                .formatted(id, name, more, onIt);
    }
}
