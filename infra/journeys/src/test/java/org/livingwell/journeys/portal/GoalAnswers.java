package org.livingwell.journeys.portal;

/** Goals and measures, as they are answered. */
final class GoalAnswers {

    static final String NONE = "{\"person\":\"p1\",\"goals\":[],\"roomForMore\":true}";
    static final String UNMEASURED = "{\"person\":\"p1\",\"dialog\":[],\"reqol10\":[]}";

    static final String SLEEP =
            """
            {"id":"g1","stage":"active","text":{"goal":"Sleep until five","why":"My sister needs me","importance":{"value":9,"whyNotLower":"I am so tired"},"confidence":{"value":0,"oneHigher":"One good night"},"firstStep":"Phone off at ten","firstStepOn":"2999-01-01","obstacle":"Noise","then":"Ear plugs","reviewOn":"2999-02-01"},"byWorker":false,"setAt":"2026-11-01T10:00:00Z","before":[{"goal":"Sleep more","reviewOn":"2026-12-01"}],
             "ratings":[{"value":0,"said":"Not at all","at":"2026-11-02T10:00:00Z","byWorker":false},{"value":6,"at":"2026-11-24T10:00:00Z","byWorker":true}],"outcome":6,"firstStepTaken":false,"next":{"kind":"first-step","due":"2999-01-01"}}\
            """;
    static final String WALK =
            """
            {"id":"g2","stage":"proposed","text":{"goal":"Walk with Ruth","reviewOn":"2999-02-01"},"byWorker":true,"setAt":"2026-11-20T10:00:00Z","ratings":[],"firstStepTaken":false}\
            """;
    static final String SING =
            """
            {"id":"g3","stage":"let-go","text":{"goal":"Sing in a choir","reviewOn":"2026-11-20"},"byWorker":false,"setAt":"2026-10-01T10:00:00Z","ratings":[{"value":0,"at":"2026-10-02T10:00:00Z","byWorker":false}],"firstStepTaken":false,"ended":"Not now","endedAt":"2026-11-20T10:00:00Z"}\
            """;
    static final String THREE_KINDS =
            "{\"person\":\"p1\",\"goals\":["
                    + SING
                    + ","
                    + SLEEP
                    + ","
                    + WALK
                    + "],\"roomForMore\":true}";

    static final String MEASURED =
            """
            {"person":"p1","dialog":[
             {"id":"m1","on":"2026-08-03","byWorker":true,"present":"her sister","answers":[{"item":"mental-health","rating":2,"moreHelp":true},{"item":"physical-health","rating":3,"moreHelp":false}]},
             {"id":"m2","on":"2026-11-24","byWorker":false,"answers":[{"item":"mental-health","rating":5,"moreHelp":false},{"item":"friendships","moreHelp":true}],"qualityOfLife":4.9,"treatment":1.0}],
             "reqol10":[{"id":"m3","on":"2026-11-25","byWorker":false,"total":0}]}\
            """;

    /** Amara herself, with what keeps her drafts for her. */
    static final String HERSELF =
            Answers.WANDA
                    .replace("[\"worker\"]", "[\"person\"]")
                    .replace("\"personId\":null", "\"personId\":\"p1\"");

    private GoalAnswers() {}
}
