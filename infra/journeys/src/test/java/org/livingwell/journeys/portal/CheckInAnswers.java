package org.livingwell.journeys.portal;

/** What contact says of keeping in touch with Amara. */
final class CheckInAnswers {

    static final String NONE = "{\"person\":\"p1\",\"planned\":[],\"past\":[],\"earlier\":0}";
    static final String NOT_CHOSEN =
            "{\"person\":\"p1\",\"often\":null,\"way\":null,\"since\":null,\"celebrate\":null}";
    static final String EVERY_WEEK =
            "{\"person\":\"p1\",\"often\":\"every-week\",\"way\":\"text\",\"since\":\"2026-11-20\",\"celebrate\":\"in-person\"}";
    static final String BOTH =
            """
            {"person":"p1","planned":[
              {"id":"k1","step":"s2","day":"2026-11-20","hour":"10:30:00","way":"call","why":"every-day","again":true,"overdue":true,"owner":"w1"},
              {"id":"k2","step":"s9","day":"2026-12-08","hour":null,"way":null,"why":"agreed","again":false,"overdue":false,"owner":null}],
             "past":[
              {"id":"k3","came":"done","on":"2026-11-19","way":"visit","how":"We walked round the park.\\nShe slept better.","next":"Ring about the bus pass","nextOn":"2026-11-26","by":"w1"},
              {"id":"k4","came":"noted","on":"2026-11-18","way":"text","how":"She wrote that she is well","next":null,"nextOn":null,"by":"w2"},
              {"id":"k5","came":"missed","on":"2026-11-12","way":"call","how":null,"next":null,"nextOn":null,"by":null}],
             "earlier":7}\
            """;

    private CheckInAnswers() {}
}
