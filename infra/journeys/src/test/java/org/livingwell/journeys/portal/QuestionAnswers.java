package org.livingwell.journeys.portal;

/** What contact says of what Amara was asked. */
final class QuestionAnswers {

    static final String NONE = view("");
    static final String IN_PERSON =
            row("q3", "have-you-met", "\"yes\",\"no\"", "2026-11-23T09:00:00Z")
                    .replace("\"state\":\"waiting\"", "\"state\":\"to-ask-in-person\"")
                    .replace(
                            "\"message\":null",
                            "\"message\":" + message("withheld", "null", "\"channel-not-allowed\""))
                    .replace("\"by\":\"w1\"", "\"by\":null");
    static final String WAITS =
            row("q5", "time-all-right", "\"yes\",\"no\"", "2026-11-25T09:00:00Z")
                    .replace("\"when\":null", "\"when\":\"2026-12-08T10:30:00Z\"")
                    .replace("\"message\":null", "\"message\":" + message("delivered", "\"text\""));
    static final String ANSWERED =
            row("q4", "how-it-went", "\"better\",\"same\",\"worse\"", "2026-11-24T09:00:00Z")
                    .replace("\"state\":\"waiting\"", "\"state\":\"answered\"")
                    .replace("\"toRead\":false", "\"toRead\":true")
                    .replace("\"choice\":null", "\"choice\":\"worse\"")
                    .replace("\"words\":null", "\"words\":\"شكرا. The nights are long\"")
                    .replace("\"inPerson\":null", "\"inPerson\":false")
                    .replace("\"answeredAt\":null", "\"answeredAt\":\"2026-11-24T20:15:00Z\"")
                    .replace("\"by\":\"w1\"", "\"by\":\"w2\"");
    static final String UNANSWERED =
            row("q2", "keep-in-touch", "\"yes\",\"no\"", "2026-11-02T09:00:00Z")
                    .replace("\"state\":\"waiting\"", "\"state\":\"no-answer\"");
    static final String FOUR = view(String.join(",", WAITS, ANSWERED, IN_PERSON, UNANSWERED));
    static final String HEARD =
            view(
                    String.join(
                            ",",
                            WAITS,
                            ANSWERED,
                            IN_PERSON
                                    .replace("to-ask-in-person", "answered")
                                    .replace("\"choice\":null", "\"choice\":\"yes\"")
                                    .replace("\"inPerson\":null", "\"inPerson\":true")
                                    .replace(
                                            "\"answeredAt\":null",
                                            "\"answeredAt\":\"2026-11-25T12:00:00Z\""),
                            UNANSWERED));

    static final String SEEN =
            FOUR.replace("\"toRead\":true", "\"toRead\":false")
                    .replace(
                            "T20:15:00Z\",\"seenAt\":null",
                            "T20:15:00Z\",\"seenAt\":\"2026-11-25T12:00:00Z\"");

    private QuestionAnswers() {}

    static String view(String rows) {
        return "{\"person\":\"p1\",\"questions\":[%s]}".formatted(rows);
    }

    private static String row(String id, String kind, String choices, String at) {
        return """
        {"id":"%s","kind":"%s","when":null,"askedAt":"%s","by":"w1","until":"2026-12-07T09:00:00Z","message":null,"state":"waiting","toRead":false,"choices":[%s],"choice":null,"words":null,"inPerson":null,"answeredAt":null,"seenAt":null}\
        """
                .formatted(id, kind, at, choices);
    }

    private static String message(String state, String way) {
        return message(state, way, "null");
    }

    private static String message(String state, String way, String rule) {
        return """
        {"id":"m1","template":"question","state":"%s","wantedAt":"2026-11-25T09:00:00Z","until":"2026-11-28T09:00:00Z","way":%s,"known":true,"at":"2026-11-25T09:01:00Z","rule":%s,"next":null}\
        """
                .formatted(state, way, rule);
    }
}
