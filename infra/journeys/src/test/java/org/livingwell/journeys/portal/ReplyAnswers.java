package org.livingwell.journeys.portal;

/** What contact says of what Amara wrote back. */
final class ReplyAnswers {

    static final String NONE = view("");
    static final String WAITING =
            row("r4", "to-read", "\"شكرا. I am on my way\"", "2026-11-25T08:10:00Z", "2026-11-26");
    static final String OVERDUE =
            row("r1", "wrong-number", "null", "2026-11-20T09:00:00Z", "2026-11-23");
    static final String FOUR =
            view(
                    String.join(
                            ",",
                            WAITING,
                            seen(
                                    row(
                                            "r3",
                                            "stop",
                                            "\"Stop\"",
                                            "2026-11-24T09:00:00Z",
                                            "2026-11-25")),
                            seen(
                                    row(
                                            "r2",
                                            "to-read",
                                            "\"Who?\"",
                                            "2026-11-22T09:00:00Z",
                                            "2026-11-23")),
                            OVERDUE));
    static final String UNKNOWN =
            FOUR.replace("\"kind\":\"to-read\",", "\"kind\":\"to-read\",\"unknown\":\"m1\",");

    /** A worker has said so. */
    static final String KNOWN = UNKNOWN.replace("\"unknown\"", "\"known\"");

    static final String ONE_LEFT = FOUR.replace(WAITING, seen(WAITING));

    private ReplyAnswers() {}

    private static String view(String rows) {
        return "{\"person\":\"p1\",\"replies\":[%s]}".formatted(rows);
    }

    private static String row(String id, String kind, String said, String at, String readBy) {
        return """
        {"id":"%s","kind":"%s","said":%s,"at":"%s","readBy":"%s","seenAt":null}\
        """
                .formatted(id, kind, said, at, readBy);
    }

    private static String seen(String row) {
        return row.replace("\"seenAt\":null", "\"seenAt\":\"2026-11-25T11:00:00Z\"");
    }
}
