package org.livingwell.journeys.portal;

/** What careplan says of somebody's safety plan. */
final class SafetyAnswers {

    static final String PLAN = "/api/people/p1/care-plan/safety-plan";

    static final String NONE =
            """
            {"person":"p1","now":null,"earlier":[],"reviewOn":null,"active":null,"stoodDown":null}\
            """;

    private static final String SAYS =
            """
            {"text":{"warningSigns":[{"text":"I stop answering"}],"myself":[{"text":"Walk to the river"},{"text":"Cold water on my wrists"}],"distractions":[{"text":"The library"}],
              "people":[{"text":"My sister Ngozi","tel":"+44 (0)7700 900123"}],"professionals":[{"text":"NHS 111, mental health option","tel":"111"}],"surroundings":[],
              "likely":0,"formulation":"Nights are hard","factors":["Sleep","Money"]},
             "crisis":{"pets":"Ruth next door","notTell":"My boss"},"byWorker":true,"present":"Ngozi","at":"2026-11-20T10:00:00Z"}\
            """;

    static final String AMARAS =
            """
            {"person":"p1","now":%s,"earlier":[],"reviewOn":"2027-02-18","active":null,"stoodDown":null}\
            """
                    .formatted(SAYS);

    static final String CORRECTED =
            AMARAS.replace("Cold water on my wrists", "A cold shower")
                    .replace("\"earlier\":[]", "\"earlier\":[" + SAYS + "]");

    static final String NEEDED =
            AMARAS.replace(
                    "\"active\":null",
                    "\"active\":{\"since\":\"2026-11-25T11:58:00Z\",\"asked\":\"2026-11-25T11:58:00Z\",\"byWorker\":false,\"taken\":false}");

    static final String TAKEN = NEEDED.replace("\"taken\":false", "\"taken\":true");

    static final String TOLD =
            """
            {"person":"p1","told":[{"who":"duty-contact","when":"at-once","sentence":"Whoever is on duty is told at once, and again until someone says that they are on it"},{"who":"team","when":"today","sentence":"Your team sees it today"}],
             "help":"If you are in danger, call 999. NHS 111, mental health option, answers day and night"}\
            """;

    private SafetyAnswers() {}
}
