package org.livingwell.journeys.portal;

/** Canned answers about conversations, concerns, huddles and insight. */
final class TalkAnswers {

    static final String NO_TALKS = "{\"person\":\"p1\",\"conversations\":[]}";
    static final String NO_CONCERNS = "{\"person\":\"p1\",\"concerns\":[]}";
    static final String TALKS =
            """
            {"person":"p1","conversations":[
             {"id":"c1","number":1,"kind":"initial","state":"open","day":"2026-11-24","sittings":1,"begun":true,"heldAt":null}]}\
            """;
    static final String CONCERNS =
            """
            {"person":"p1","concerns":[{"id":"k1","about":"person","kinds":["abuse"],"what":"She looks at the door whenever a car stops. Her messages are read.","wanted":"To have one number she can ring.","raisedBy":"Wanda Okafor","raisedAt":"2026-11-24T10:00:00Z",
             "shares":[{"service":"Adult social care","on":"2026-11-24","agreed":false,"reason":"A child lives in the house."}],"toldPerson":false,"toldOn":null}]}\
            """;
    static final String OPEN = conversation("open", "initial", "null");
    static final String HELD =
            conversation(
                    "held",
                    "initial",
                    "{\"needAreas\":[\"benefits\",\"sleep\"],\"goals\":[\"Sleep four nights a"
                            + " week\"],\"supporters\":[\"My sister Ada\"]}");
    static final String TOGETHER =
            """
            {"id":"c2","person":"p1","number":2,"kind":"together","state":"open","day":"2026-11-24",
             "pieces":[{"prompt":"matters-to-us","text":"Sunday dinner without a row.","revision":1,"at":"2026-11-24T10:00:00Z","voice":"worker","companion":null,"who":null},{"prompt":"agreed-together","text":"","revision":0,"at":null}],
             "carried":[],"sittings":[],"companions":[{"id":"m1","name":"Maureen","relation":"mother","needs":"I need a rest, and somebody who tells me what to do at night.","communicationNeeds":"Large print","introduced":true,"keptAsSupporter":null,"ownIntroduction":{"yes":true,"at":"2026-11-24T10:00:00Z","heardBy":"w1"}}],"outcome":null}\
            """;
    static final String HUDDLE =
            """
            {"place":"lambeth","on":"2026-11-24","huddle":"h1","state":"open","came":["w1"],"decisions":[],
             "introductions":[{"id":"i1","person":"p7","name":"Tomasz","broughtBy":"He sleeps in his car. He would like somebody who speaks Polish.","urgent":true,"safeWay":false,"theyKnow":"said-no","receivedAt":"2026-11-23T22:40:00Z"}],
             "needThought":[{"id":"p1","name":"Amara","why":"Has not answered for two weeks; her sister asked after her.","since":"2026-11-24T08:00:00Z"}]}\
            """;
    static final String TEAM =
            """
            {"workers":[{"id":"w1","name":"Wanda Okafor","roles":["worker"],"left":false},{"id":"w2","name":"Ola Nowak","roles":["worker"],"left":false}]}\
            """;
    static final String INSIGHT =
            """
            {"place":"lambeth","month":"2026-10","introductions":{"parts":[{"by":"self","count":"310"},{"by":"service","count":"245"},{"by":"someone","count":"*"}],"total":"560"},
             "firstContact":{"count":"530","medianDays":3,"ninetiethDays":6},"conversation":{"count":"40","medianDays":11,"ninetiethDays":null}}\
            """;

    static final String IN_TOUCH =
            """
            {"place":"lambeth","month":"2026-10","reached":"120","sent":"235",
             "withheld":{"parts":[{"rule":"no-rules","count":"0"},{"rule":"outside-hours","count":"40"},{"rule":"paused","count":"*"}],"total":"45"},
             "returned":{"count":"10","medianDays":1},"withoutStep":"0","lunches":"4","guests":"60",
             "needs":{"known":{"parts":[{"kind":"interpreter","count":"15"},{"kind":"language","count":"20"},{"kind":"format","count":"0"}],"total":"35"},"met":"45",
              "missing":{"parts":[{"kind":"interpreter","count":"*"},{"kind":"language","count":"0"}],"total":"*"}}}\
            """;

    private TalkAnswers() {}

    static String saved(int revision, String text) {
        return "{\"prompt\":\"challenges\",\"text\":\"%s\",\"revision\":%d,\"at\":\"2026-11-24T10:00:00Z\"}"
                .formatted(text, revision);
    }

    /** Open, with what a colleague has agreed so far. */
    static String openWith(int revision, String goal) {
        return OPEN.replace(
                "\"outcome\":null",
                "\"outcome\":null,\"soFar\":{\"needAreas\":[],\"goals\":[\"%s\"],\"supporters\":[],\"revision\":%d,\"at\":\"2026-11-24T10:01:00Z\"}"
                        .formatted(goal, revision));
    }

    static String noted(int revision) {
        return "{\"revision\":%d,\"at\":\"2026-11-24T10:00:00Z\",\"helpFirst\":false}"
                .formatted(revision);
    }

    static String changed(int revision, String text) {
        return "{\"title\":\"Precondition"
                + " Failed\",\"status\":412,\"code\":\"changed-meanwhile\",\"detail\":\"Somebody"
                + " wrote here\",\"current\":"
                + saved(revision, text)
                + "}";
    }

    private static String conversation(String state, String kind, String outcome) {
        return """
        {"id":"c1","person":"p1","number":1,"kind":"%s","state":"%s","day":"2026-11-24",
         "pieces":[{"prompt":"brought-here","text":"","revision":0,"at":null},{"prompt":"going-well","text":"I still sing on Sundays.","revision":1,"at":"2026-11-24T10:00:00Z"},
          {"prompt":"challenges","text":"","revision":0,"at":null},{"prompt":"achieve","text":"","revision":0,"at":null},{"prompt":"who-helps","text":"","revision":0,"at":null}],
         "carried":[{"prompt":"brought-here","words":"I have not slept properly since the letter about my flat came.","source":"introduction","saidAt":"2026-11-20T23:40:00Z"}],
         "sittings":[{"on":"2026-11-24","where":"at-home","with":["family"],"who":"Ada","by":"w1"}],"companions":[],"outcome":%s}\
        """
                .formatted(kind, state, outcome);
    }
}
