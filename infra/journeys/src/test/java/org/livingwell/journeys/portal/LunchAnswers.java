package org.livingwell.journeys.portal;

/** Canned answers about listening lunches: one that goes on, one to come. */
final class LunchAnswers {

    private static final String VENUE =
            """
            {"name":"St Mark’s Hall","address":"12 Chapel Street, London SW9","wayIn":"The green door at the side","food":"Soup, bread and fruit","access":"Wheelchair friendly, one quiet corner"}\
            """;
    static final String NOW = lunch("l1", "2026-11-24", "2026-11-24T11:30:00Z", false, 3);
    static final String NEXT = lunch("l2", "2099-12-01", "2099-12-01T11:30:00Z", true, 0);
    static final String WAS =
            lunch("l0", "2026-11-20", "2026-11-20T11:30:00Z", false, 9)
                    .replace("\"planned\"", "\"held\"")
                    .replace("\"count\":9", "\"count\":9,\"how\":\"Kim was sad\"");
    static final String AHEAD = "{\"lunches\":[%s,%s],\"next\":null}".formatted(NOW, NEXT);
    static final String COMING =
            "{\"lunches\":[{\"id\":\"l2\",\"place\":\"lambeth\",\"on\":\"2099-12-01\",\"at\":\"12:30:00\",\"until\":\"14:30:00\",\"endsAt\":\"2099-12-01T14:30:00Z\",\"venue\":%s}],\"more\":true}"
                    .formatted(VENUE);

    static final String EVERY_WEEK =
            "{\"lunches\":[%s,%s,%s,%s],\"more\":false}"
                    .formatted(
                            coming("lambeth", "2099-12-01"),
                            coming("salford", "2099-12-03"),
                            coming("lambeth", "2099-12-08"),
                            coming("lambeth", "2099-12-15"));

    private LunchAnswers() {}

    private static String coming(String place, String on) {
        return "{\"id\":\"%s-%s\",\"place\":\"%s\",\"on\":\"%s\",\"at\":\"12:30:00\",\"until\":\"14:30:00\",\"endsAt\":\"%sT14:30:00Z\",\"venue\":%s}"
                .formatted(place, on, place, on, on, VENUE);
    }

    static String all(String lunch) {
        return "{\"lunches\":[%s],\"next\":null}".formatted(lunch);
    }

    static String lunch(String id, String on, String countsFrom, boolean again, int count) {
        return """
        {"id":"%s","version":"v-%s-%s","place":"lambeth","state":"planned","on":"%s","at":"12:30:00","minutes":120,"startsAt":"%sT12:30:00Z","endsAt":"%sT14:30:00Z","countsFrom":"%s","again":%s,"venue":%s,"hosts":["w1"],"count":%d}\
        """
                .formatted(id, id, on, on, on, on, countsFrom, again, VENUE, count);
    }
}
