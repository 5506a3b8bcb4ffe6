package org.livingwell.journeys.portal;

/** What is shared with supporters, as careplan answers it. */
final class SharingAnswers {

    static final String SHARING = "/api/people/p1/care-plan/sharing";
    static final String NONE =
            "{\"person\":\"p1\",\"supporters\":[],\"someoneMustNever\":null,\"rulesHeard\":null,\"sharing\":[]}";

    static final String SHARED =
            """
            {"person":"p1","supporters":[{"id":"s1","called":"Mum"},{"id":"s2","called":null}],\
             "someoneMustNever":null,"rulesHeard":null,"sharing":[\
             {"id":"g0","supporter":"s2","called":"Kit","signed":null,"sections":["story"],"until":"2027-01-01",\
              "stands":"ended","byWorker":false,"at":"2026-10-01T10:00:00Z","agreedAt":null,"how":null,"askedBy":null,"staleOn":null,"endedAt":"2026-10-03T10:00:00Z","why":null},\
             {"id":"g1","supporter":"s1","called":"Mum","signed":"Amara","sections":["coping","safety-plan"],"until":"2027-02-27",\
              "stands":"shared","byWorker":true,"at":"2026-11-20T10:00:00Z","agreedAt":"2026-11-20T10:00:00Z","how":"face-to-face","askedBy":"w1","staleOn":"2027-11-20","endedAt":null,"why":null}]}\
            """;

    /** As a worker reads it, with something that waits for them to ask. */
    static final String ASKED =
            SHARED.replace("\"someoneMustNever\":null", "\"someoneMustNever\":true")
                    .replace("\"rulesHeard\":null", "\"rulesHeard\":true")
                    .replace("\"stands\":\"shared\"", "\"stands\":\"asked\"")
                    .replace(
                            "\"endedAt\":\"2026-10-03T10:00:00Z\",\"why\":null",
                            "\"endedAt\":\"2026-10-03T10:00:00Z\",\"why\":\"must-never\"");

    /** Something that may say who must never know did not arrive. */
    static final String IN_DOUBT = ASKED.replace("\"stands\":\"asked\"", "\"stands\":\"in-doubt\"");

    static final String TWO_UNNAMED =
            NONE.replace(
                    "\"supporters\":[]",
                    "\"supporters\":[{\"id\":\"s1\",\"called\":null},{\"id\":\"s2\",\"called\":null}]");
    static final String MAUREENS_ACCOUNT =
            """
            {"accounts":[{"id":"s1","kind":"supporter","place":"lambeth","userName":"quiet-river-41","name":null,"state":"active",\
             "invitedAt":"2026-03-02T09:00:00Z","user":"u1","disabledAt":null,"pending":null}]}\
            """;

    static final String WITH_MAUREEN =
            "{\"sharing\":[{\"person\":\"p1\",\"signed\":\"Priya\",\"until\":\"2027-02-27\"}]}";
    static final String READ =
            """
            {"person":"p1","signed":"Priya","until":"2027-02-27","sections":["coping","goals","safety-plan","appointments"],\
             "entries":[{"section":"coping","text":"I walk to the river","story":null,"strength":null,\
              "coping":{"when":"At night","whoHelps":null,"way":"nature","insteadOf":null}}],\
             "goals":[{"goal":"Sleep at night","why":null,"achieved":false}],\
             "safetyPlan":{"warningSigns":[{"text":"I stop answering","tel":null}],"myself":[],"distractions":[],\
              "people":[{"text":"My sister","tel":"07700 900123"}],"professionals":[{"text":"NHS","tel":"111"}],"surroundings":[]},\
             "meetings":[{"startsAt":"2026-12-01T10:00:00Z","endsAt":"2026-12-01T11:00:00Z"}]}\
            """;

    private SharingAnswers() {}
}
