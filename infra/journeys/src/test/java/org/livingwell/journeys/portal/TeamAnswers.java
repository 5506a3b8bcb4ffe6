package org.livingwell.journeys.portal;

/** Canned answers about a team, its accounts and its place. */
final class TeamAnswers {

    static final String LENA =
            """
            {"id":"w2","name":"Lena Marsh","roles":["worker","lead"],"places":["lambeth"],"personId":null}\
            """;
    static final String WORKERS =
            """
            {"workers":[
             {"id":"w1","name":"Wanda Okafor","roles":["worker"],"account":"a1","joined":"2026-03-02T09:00:00Z","left":null},
             {"id":"w2","name":"Lena Marsh","roles":["worker","lead"],"account":"a2","joined":"2026-01-12T09:00:00Z","left":null},
             {"id":"w3","name":"Petra Lowe","roles":["privacy-officer"],"account":"a3","joined":"2026-05-20T09:00:00Z","left":null},
             {"id":"w4","name":"Theo Brand","roles":["worker"],"account":"a4","joined":"2025-09-01T09:00:00Z","left":"2026-10-30T17:00:00Z"}]}\
            """;
    static final String ACCOUNTS = accounts("");
    static final String ACCOUNTS_WITH_NADIA = accounts("," + nadia("provisioning"));
    static final String ACCOUNTS_STUCK =
            accounts(
                    ","
                            + nadia("provisioning")
                                    .replace(
                                            "\"attempts\":0,\"next\":\"2026-11-24T12:00:05Z\",\"trouble\":null",
                                            "\"attempts\":4,\"next\":\"2026-11-24T12:01:05Z\",\"trouble\":\"keycloak-unreachable\""));
    static final String INVITED =
            """
            {"account":%s,"code":"K7MR-4T2X-9QWD"}\
            """
                    .formatted(nadia("invited"));
    static final String RENEWED =
            """
            {"account":{"id":"a1","kind":"worker","place":"lambeth","userName":"wanda","name":"Wanda Okafor","state":"active","invitedAt":"2026-03-02T09:00:00Z","user":"w1","disabledAt":null,"pending":null},"code":"P3XD-7HNV-2KBT"}\
            """;

    static final String PROPOSED =
            """
            {"account":%s,"code":null}\
            """
                    .formatted(proposed(true));
    static final String ACCOUNTS_WITH_PROPOSED = accounts("," + proposed(false));
    static final String CONFIRMED =
            """
            {"account":{"id":"a7","kind":"lead","place":"lambeth","userName":"lw-9q4rt-2mzxc","name":"Nora Bell","state":"invited","invitedAt":"2026-11-24T12:00:00Z","user":null,"disabledAt":null,"pending":null,"asked":null},"code":"H4ZK-9PMT-3WQE"}\
            """;
    static final String HERS = hers("null");
    static final String HERS_ASKED =
            hers(
                    "{\"by\":\"w1\",\"yours\":true,\"knownBy\":\"call-back\",\"at\":\"2026-11-24T12:00:00Z\",\"until\":\"2026-11-25T12:00:00Z\"}");

    static final String NO_ACCOUNTS =
            """
            {"accounts":[]}\
            """;
    static final String PERSON_INVITED =
            """
            {"account":{"id":"a6","kind":"person","place":"lambeth","userName":"lw-p4qzt-8nv2m","name":null,"person":"p1","state":"invited","invitedAt":"2026-11-24T12:00:00Z","user":null,"disabledAt":null,"pending":{"task":"make","attempts":0,"next":"2026-11-24T12:00:05Z","trouble":null}},"code":"W8GN-3RPC-6YKA"}\
            """;

    private TeamAnswers() {}

    static String duty(boolean set, int leads, int unanswered) {
        String tested =
                set
                        ? "{\"at\":\"2026-11-20T10:15:00Z\",\"sent\":[\"email\"],\"failed\":[\"text\"]}"
                        : "null";
        return "{\"place\":\"lambeth\",\"set\":%s,\"leads\":%d,\"testing\":false,\"tested\":%s,\"unanswered\":%d}"
                .formatted(set, leads, tested, unanswered);
    }

    static String settings(int days) {
        return """
        {"place":"lambeth","changedAt":"2026-11-20T10:15:00Z","changedBy":"w2","settings":{"lawfulBasis":"public-task","contactWithinDays":%d,"urgentWithinMinutes":15,
         "dutyContact":{"email":"duty@lambeth.example","phone":"+44 7700 900999","hours":"day and night"},"retentionDays":365,"consentsStaleAfterMonths":12,
         "checkIns":{"afterCrisisDays":[1,2,4,7],"offeredDays":[7,14,30]},
         "crisisLines":[{"name":"Lambeth night line","detail":"6 in the evening to 8 in the morning","tel":"+44 20 7946 0123"}],"senderName":"The team","zone":"Europe/London","ringUs":"020 7946 0500",
         "tellingPhrases":[{"language":"en","phrases":["end my life","want to die"]}],"childrenUnder":18}}\
        """
                .formatted(days);
    }

    private static String hers(String asked) {
        return """
        {"id":"a6","kind":"person","place":"lambeth","userName":"lw-p4qzt-8nv2m","name":null,"person":"p1","state":"active","invitedAt":"2026-11-24T12:00:00Z","user":"u6","disabledAt":null,"pending":null,"asked":%s}\
        """
                .formatted(asked);
    }

    private static String proposed(boolean yours) {
        return """
        {"id":"a7","kind":"lead","place":"lambeth","userName":"lw-9q4rt-2mzxc","name":"Nora Bell","state":"proposed","invitedAt":"2026-11-24T12:00:00Z","user":null,"disabledAt":null,"pending":null,"asked":{"by":"w1","yours":%s,"knownBy":null,"at":"2026-11-24T12:00:00Z","until":null}}\
        """
                .formatted(yours);
    }

    private static String accounts(String more) {
        return """
        {"accounts":[
         {"id":"a1","kind":"worker","place":"lambeth","userName":"wanda","name":"Wanda Okafor","state":"active","invitedAt":"2026-03-02T09:00:00Z","user":"w1","disabledAt":null,"pending":null},
         {"id":"a2","kind":"lead","place":"lambeth","userName":"lena","name":"Lena Marsh","state":"active","invitedAt":"2026-01-12T09:00:00Z","user":"w2","disabledAt":null,"pending":null},
         {"id":"a3","kind":"privacy-officer","place":"lambeth","userName":"petra","name":"Petra Lowe","state":"active","invitedAt":"2026-05-20T09:00:00Z","user":"w3","disabledAt":null,"pending":null},
         {"id":"a4","kind":"worker","place":"lambeth","userName":"lw-h4k9t-2mzqc","name":"Theo Brand","state":"disabled","invitedAt":"2025-09-01T09:00:00Z","user":null,"disabledAt":"2026-10-30T17:00:00Z","pending":null}%s]}\
        """
                .formatted(more);
    }

    private static String nadia(String state) {
        return """
        {"id":"a5","kind":"worker","place":"lambeth","userName":"lw-7k2m9-xqt4h","name":"Nadia Karim","state":"%s","invitedAt":"2026-11-24T12:00:00Z","user":null,"disabledAt":null,"pending":{"task":"make","attempts":0,"next":"2026-11-24T12:00:05Z","trouble":null}}\
        """
                .formatted(state);
    }
}
