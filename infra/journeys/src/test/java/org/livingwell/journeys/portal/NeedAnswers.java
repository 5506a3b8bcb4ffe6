package org.livingwell.journeys.portal;

/** What contact says of what Amara needs to understand us. */
final class NeedAnswers {

    static final String NOT_ASKED =
            """
            {"person":"p1","known":true,"asked":false,"needs":{"language":null,"languageSaid":null,"professionals":[],
             "booking":null,"formats":[],"supports":[],"more":null,"until":"2027-11-20"},
             "said":{"by":"introduction","on":"2026-11-20"},"newer":null,"expired":false,"met":[]}\
            """;
    static final String POLISH =
            """
            {"person":"p1","known":true,"asked":true,"needs":{"language":"polish","languageSaid":"polski","professionals":["interpreter"],
             "booking":"A woman, please","formats":["large-print","audio"],"supports":["lipreads","more-time"],"more":"I sit by the window","until":"2027-11-20"},
             "said":{"by":"person","on":"2026-11-20"},
             "newer":{"language":null,"languageSaid":"Polish","professionals":[],"booking":null,"formats":[],"supports":[],"more":"easy read","until":"2027-11-23"},
             "expired":true,"met":[{"on":"2026-11-19","missing":["interpreter","other"],"what":"Nobody came"}]}\
            """;

    private NeedAnswers() {}
}
