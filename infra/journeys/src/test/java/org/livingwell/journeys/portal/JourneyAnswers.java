package org.livingwell.journeys.portal;

/** Somebody who came, told their story, paused, came back and told more. */
final class JourneyAnswers {

    /** How a short journey went, for pages that show it beside other things. */
    static final String SHORT_MAP =
            """
            {"places":[{"step":"introduction","lines":1,"first":"2026-11-23T23:40:00Z","last":"2026-11-23T23:40:00Z"},{"step":"story","lines":1,"first":"2026-11-24T09:12:00Z","last":"2026-11-24T09:12:00Z"}],
             "ways":[{"from":"introduction","to":"story","times":1,"first":"2026-11-24T09:12:00Z","last":"2026-11-24T09:12:00Z"}],
             "stops":[{"step":"introduction","mark":null,"since":"2026-11-23T23:40:00Z","until":"2026-11-23T23:40:00Z","lines":1},{"step":"story","mark":null,"since":"2026-11-24T09:12:00Z","until":"2026-11-24T09:12:00Z","lines":1}]}\
            """;

    static final String BACK_AGAIN =
            """
            {"person":"p1","next":null,"entries":[
             {"id":"e6","at":"2026-11-24T09:00:00Z","step":"story","type":"careplan.EntryAgreed.v1","summary":"Words in the care plan were agreed"},
             {"id":"e5","at":"2026-11-20T09:00:00Z","step":"keeping-in-touch","type":"intake.PersonWelcomedBack.v1","summary":"Welcomed back"},
             {"id":"e4","at":"2026-04-02T09:00:00Z","step":"keeping-in-touch","type":"intake.PersonPaused.v1","summary":"Took a pause"},
             {"id":"e3","at":"2026-03-31T22:30:00Z","step":"story","type":"careplan.EntryAgreed.v1","summary":"Words in the care plan were agreed"},
             {"id":"e2","at":"2026-03-12T09:00:00Z","step":"story","type":"careplan.CarePlanOpened.v1","summary":"The care plan was opened"},
             {"id":"e1","at":"2026-03-11T09:00:00Z","step":"introduction","type":"intake.PersonWelcomed.v1","summary":"Welcomed into the network"}],
             "map":{"places":[
               {"step":"introduction","lines":1,"first":"2026-03-11T09:00:00Z","last":"2026-03-11T09:00:00Z"},
               {"step":"story","lines":3,"first":"2026-03-12T09:00:00Z","last":"2026-11-24T09:00:00Z"},
               {"step":"keeping-in-touch","lines":2,"first":"2026-04-02T09:00:00Z","last":"2026-11-20T09:00:00Z"}],
              "ways":[
               {"from":"introduction","to":"story","times":1,"first":"2026-03-12T09:00:00Z","last":"2026-03-12T09:00:00Z"},
               {"from":"story","to":"story","times":1,"first":"2026-03-31T22:30:00Z","last":"2026-03-31T22:30:00Z"},
               {"from":"story","to":"keeping-in-touch","times":1,"first":"2026-04-02T09:00:00Z","last":"2026-04-02T09:00:00Z"},
               {"from":"keeping-in-touch","to":"story","times":1,"first":"2026-11-24T09:00:00Z","last":"2026-11-24T09:00:00Z"},
               {"from":"keeping-in-touch","to":"keeping-in-touch","times":1,"first":"2026-11-20T09:00:00Z","last":"2026-11-20T09:00:00Z"}],
              "stops":[
               {"step":"introduction","mark":null,"since":"2026-03-11T09:00:00Z","until":"2026-03-11T09:00:00Z","lines":1},
               {"step":"story","mark":null,"since":"2026-03-12T09:00:00Z","until":"2026-03-31T22:30:00Z","lines":2},
               {"step":"keeping-in-touch","mark":"pause","since":"2026-04-02T09:00:00Z","until":"2026-04-02T09:00:00Z","lines":1},
               {"step":"keeping-in-touch","mark":"welcome-back","since":"2026-11-20T09:00:00Z","until":"2026-11-20T09:00:00Z","lines":1},
               {"step":"story","mark":null,"since":"2026-11-24T09:00:00Z","until":"2026-11-24T09:00:00Z","lines":1}]}}\
            """;

    private JourneyAnswers() {}
}
