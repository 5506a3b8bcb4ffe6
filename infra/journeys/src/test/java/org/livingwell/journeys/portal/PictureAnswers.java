package org.livingwell.journeys.portal;

/** A morning in Lambeth with invented people, for the README's pictures. */
final class PictureAnswers {

    /** When the pictures are taken, whenever they are taken. */
    static final String MORNING = "2026-11-26T09:40:00Z";

    static final String WAITING =
            WaitingAnswers.list(
                    waits(
                            "Grace Adeyemi",
                            "I keep thinking they would all be better off without me.",
                            "\"urgent\":true,\"ways\":[\"text\",\"call\"],\"receivedAt\":\"2026-11-26T07:52:00Z\",\"contactBy\":\"2026-11-26\",\"attempts\":0,\"by\":\"self\""),
                    waits(
                            "Tomasz",
                            "He sleeps in his car. He would like somebody who speaks Polish.",
                            "\"urgent\":false,\"overdue\":true,\"ways\":[\"call\",\"voicemail\"],\"language\":\"Polish\",\"interpreter\":true,\"receivedAt\":\"2026-11-19T10:05:00Z\",\"contactBy\":\"2026-11-25\",\"attempts\":2,\"by\":\"service\",\"theyKnow\":\"not-said\",\"onIt\":{\"by\":\"w2\",\"byName\":\"Walt"
                                + " Finch\"}"),
                    waits(
                            "Priya Nair",
                            "My mother is ill and I am the only one at home. I cannot sleep.",
                            "\"urgent\":false,\"due\":true,\"ways\":[\"text\",\"email\"],\"receivedAt\":\"2026-11-20T18:20:00Z\",\"contactBy\":\"2026-11-26\",\"attempts\":1,\"by\":\"self\""),
                    waits(
                            "Leon",
                            "Had lunch with you on Sunday. It was good. I would like more of that.",
                            "\"urgent\":false,\"ways\":[\"text\"],\"receivedAt\":\"2026-11-24T16:30:00Z\",\"contactBy\":\"2026-11-30\",\"attempts\":0,\"by\":\"self\""));
    static final String COUNTS = "{\"waiting\":9,\"urgent\":1,\"due\":3,\"overdue\":1}";
    static final String MINE =
            """
            {"mine":[{"person":"p1","name":"Amara Nwosu","state":"in-network","pausedUntil":null,"flagged":true,"conversation":{"id":"c1","kind":"initial","since":"2026-11-24","begun":true},"consentsStale":false,"toSettle":0},
             {"person":"p2","name":"Chidi Eze","state":"in-network","pausedUntil":null,"flagged":false,"conversation":null,"consentsStale":true,"toSettle":1},
             {"person":"p3","name":"Ruth Abara","state":"paused","pausedUntil":"2027-01-15","flagged":false,"conversation":null,"consentsStale":false,"toSettle":0},
             {"person":"p4","name":"Sam Whitlock","state":"in-network","pausedUntil":null,"flagged":false,"conversation":null,"consentsStale":false,"toSettle":0}]}\
            """;
    static final String AMARA =
            Answers.AMARA_WHOLE
                    .replace("\"Ama\"", "\"Amara Nwosu\"")
                    .replace("Amara Obi", "Amara Nwosu")
                    .replace("\"welcomedAt\":\"2026-11-24", "\"welcomedAt\":\"2026-10-06")
                    .replace("evenings", "evenings, after eight");
    static final String HERSELF = PortalSeenIT.AMARA_HERSELF;
    static final String HERS = AMARA.replace("\"name\":\"Amara Nwosu\"", "\"name\":\"Amara\"");
    static final String PLAN =
            """
            {"person":"p1","openedAt":"2026-10-06T09:12:01Z","sections":[
             {"section":"story","entries":[{"text":"I moved here for the music and stayed for the park. Then the letter about my flat came, and I stopped sleeping."}]},
             {"section":"strengths","entries":[{"text":"I still sing on Sundays. My girls do well at school."}]},
             {"section":"coping","entries":[{"text":"Cold water on my wrists, and the bench by the pond."}]},
             {"section":"support","entries":[{"text":"My sister Ngozi, when she is not on nights.","voice":"person"}]},
             {"section":"goals","entries":[{"text":"Sleep four nights a week."}]},
             {"section":"relationships","entries":[]},{"section":"future","entries":[]},{"section":"wellbeing","entries":[]},{"section":"reflections","entries":[]},
             {"section":"safety-plan","entries":[{"text":"I ring Ngozi when it begins."}]}]}\
            """;
    static final String JOURNEY =
            journey(
                    happened(
                            "24",
                            "conversation",
                            "intake.ConversationHeld.v1",
                            "A conversation took place"),
                    happened(
                            "23",
                            "coping",
                            "careplan.EntryProposed.v1",
                            "Words were added to the plan"),
                    happened(
                            "18",
                            "basic-needs",
                            "referral.Started.v1",
                            "Help with the flat was found"),
                    happened("12", "story", "careplan.CarePlanOpened.v1", "The plan was opened"),
                    happened(
                            "11",
                            "introduction",
                            "intake.PersonWelcomed.v1",
                            "Welcomed in Lambeth"));
    static final String TALKS = TalkAnswers.TALKS.replace("2026-11-24", "2026-12-01");
    static final String SEEN =
            """
            {"person":"p1","silent":[],"sights":[
             {"who":"w1","name":"Wanda Okafor","role":"worker","places":["lambeth"],"context":"careplan","part":"care-plan","changed":false,"first":"2026-11-24T09:12:00Z","last":"2026-11-24T09:20:00Z","times":4},
             {"who":"w1","name":"Wanda Okafor","role":"worker","places":["lambeth"],"context":"careplan","part":"entry","changed":true,"first":"2026-11-24T09:15:00Z","last":"2026-11-24T09:15:00Z","times":1},
             {"who":"w2","name":"Walt Finch","role":"worker","places":["lambeth"],"context":"intake","part":"conversation","changed":false,"first":"2026-11-18T14:02:00Z","last":"2026-11-18T14:02:00Z","times":1}]}\
            """;
    static final String TALK =
            TalkAnswers.openWith(1, "Sleep four nights a week")
                    .replace(
                            "\"prompt\":\"challenges\",\"text\":\"\",\"revision\":0",
                            "\"prompt\":\"challenges\",\"text\":\"The nights. And the post: I do"
                                    + " not open it any more.\",\"revision\":1");

    private PictureAnswers() {}

    private static String waits(String name, String broughtBy, String more) {
        return "{\"id\":\"i%d\",\"name\":\"%s\",\"broughtBy\":\"%s\",%s}"
                .formatted(name.hashCode() & 0xffff, name, broughtBy, more);
    }

    private static String journey(String... entries) {
        return "{\"person\":\"p1\",\"next\":null,\"entries\":["
                + String.join(",", entries)
                + "],\"map\":"
                + JourneyAnswers.SHORT_MAP
                + "}";
    }

    private static String happened(String day, String step, String type, String summary) {
        return "{\"id\":\"e%s\",\"at\":\"2026-11-%sT10:00:00Z\",\"step\":\"%s\",\"type\":\"%s\",\"summary\":\"%s\"}"
                .formatted(day, day, step, type, summary);
    }
}
