package org.livingwell.journeys.portal;

/** Canned answers of the API, with the invented people of the acceptance journeys. */
final class Answers {

    static final String NOBODY =
            """
            {"type":"urn:livingwell:problem:signed-out","title":"Nobody is signed in","status":401,"code":"signed-out"}\
            """;
    static final String WANDA =
            """
            {"id":"w1","name":"Wanda Okafor","roles":["worker"],"places":["lambeth"],"personId":null,
             "session":{"idleSeconds":1800,"endsInSeconds":36000,"draftKeys":["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]}}\
            """;
    static final String WALT =
            """
            {"id":"w2","name":"Walt Finch","roles":["worker"],"places":["lambeth"],"personId":null,
             "session":{"idleSeconds":1800,"endsInSeconds":36000,"draftKeys":["BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA="]}}\
            """;
    static final String OSCAR =
            """
            {"id":"o1","name":"Oscar Lind","roles":["operator"],"places":[],"personId":null}\
            """;
    static final String PLACES =
            """
            {"places": [{"id":"lambeth","name":"Lambeth","ringUs":"020 7946 0500","postcodes":["SW2","SW9"],"crisisLines":[{"name":"Samaritans","detail":"To talk to somebody, day and night, free","tel":"116 123"},{"name":"020 7946 0123","detail":"Lambeth night line, 6 in the evening to 8 in the morning","tel":"+442079460123"}]},
             {"id":"salford","name":"Salford","postcodes":["M5","M6"],"crisisLines":[{"name":"Samaritans","detail":"To talk to somebody, day and night, free","tel":"116 123"},{"name":"0161 496 0456","detail":"Salford listening line, every evening","tel":"+441614960456"}]}]}\
            """;
    static final String NOBODY_WAITS =
            """
            {"introductions":[],"next":null}\
            """;
    static final String FOUR_WAIT =
            """
            {"introductions":[
             {"id":"i1","receivedAt":"2026-11-23T22:40:00Z","contactBy":"2026-11-24","overdue":false,"urgent":true,"by":"self","name":"Amara","broughtBy":"I have not slept properly since the letter about my flat came. I do not know who to ask.","attempts":0},
             {"id":"i2","receivedAt":"2026-11-12T10:05:00Z","contactBy":"2026-11-17","overdue":true,"urgent":false,"by":"service","name":"Tomasz","broughtBy":"He sleeps in his car. He would like somebody who speaks Polish.","attempts":2},
             {"id":"i3","receivedAt":"2026-11-20T09:15:00Z","contactBy":"2026-11-27","overdue":false,"urgent":false,"by":"someone","name":null,"broughtBy":"My neighbour hardly leaves the house any more.","attempts":1},
             {"id":"i4","receivedAt":"2026-11-22T16:30:00Z","contactBy":"2026-11-27","overdue":false,"urgent":false,"by":"self","name":"Leon <b>&amp;</b> 🎸","broughtBy":"Had lunch with you. It was good. I would like more of that.","attempts":0}],
             "next":"c2"}\
            """;
    static final String ONE_MORE =
            """
            {"introductions":[{"id":"i5","receivedAt":"2026-11-23T08:00:00Z","contactBy":"2026-11-28","overdue":false,"urgent":false,"by":"self","name":"Sam","broughtBy":"I play guitar and I miss people.","attempts":0}],"next":null}\
            """;
    static final String AMARA_INTRODUCED = introduced("waiting");
    static final String AMARA_WELCOMED = introduced("welcomed");
    static final String AMARA =
            """
            {"id":"p1","name":"Amara","place":"lambeth","state":"in-network","leadWorker":{"id":"w1","name":"Wanda Okafor","left":false},
             "contact":{"phone":"+44 7700 900123","email":null,"mayText":true,"mayCall":false,"mayVoicemail":false,"mayEmail":false,"when":"evenings"},
             "communicationNeeds":"Plain words, please","welcomedAt":"2026-11-24T09:12:00Z"}\
            """;
    static final String PLAN =
            """
            {"person":"p1","openedAt":"2026-11-24T09:12:01Z","sections":[{"section":"story","entries":[{"text":"I moved here for the music and stayed for the park."}]},
             {"section":"strengths","entries":[]},{"section":"coping","entries":[]},{"section":"support","entries":[]},{"section":"relationships","entries":[]},
             {"section":"future","entries":[]},{"section":"wellbeing","entries":[]},{"section":"reflections","entries":[]},{"section":"safety-plan","entries":[]},{"section":"goals","entries":[]}]}\
            """;
    static final String JOURNEY =
            """
            {"person":"p1","entries":[
             {"id":"e2","at":"2026-11-24T09:12:00Z","step":"story","type":"careplan.CarePlanOpened","summary":"The plan was opened"},
             {"id":"e1","at":"2026-11-23T23:40:00Z","step":"introduction","type":"intake.PersonWelcomed","summary":"Welcomed in Lambeth"}],"next":null,"map":MAP}\
            """
                    .replace("MAP", JourneyAnswers.SHORT_MAP);
    static final String RECEIVED =
            """
            {"reference":"K7MR-4T2X","next":["Someone from the team in Lambeth will read this.","We will be in touch with you by Saturday 28 November 2026, using only the ways you said are safe.","Keep your reference: you can use it to check how things are going."],"contactBy":"2026-11-28","helpFirst":false,
             "crisis":[{"name":"999","detail":"If your life or somebody else's is in danger now","tel":"999"},{"name":"NHS 111, mental health option","detail":"Call 111 and choose the mental health option, day and night","tel":"111"},{"name":"020 7946 0123","detail":"Lambeth night line","tel":"+442079460123"}]}\
            """;
    static final String DEBORAH_INTRODUCED =
            """
            {"id":"i1","receivedAt":"2026-11-23T23:40:00Z","contactBy":"2026-11-28","overdue":false,"urgent":false,"by":"service","name":"Deborah","attempts":0,
             "broughtBy":"She does not feel safe.","place":"lambeth","person":"p1","state":"waiting",
             "contact":{"phone":"+44 7700 900456","mayText":false,"mayCall":true,"mayVoicemail":false,"mayEmail":false,"when":"Tuesdays 10 to 12"},
             "introducer":{"name":"Dr Adu","organisation":"Brixton surgery"},"theyKnow":"not-said","introducerMayKnow":"outcome","heard":null}\
            """;
    static final String NOWHERE_INTRODUCED =
            """
            {"id":"i1","receivedAt":"2026-11-23T23:40:00Z","contactBy":"2026-11-28","overdue":true,"urgent":false,"by":"self","name":"Amara","attempts":0,
             "broughtBy":"I cannot sleep.","place":"lambeth","person":"p1","state":"waiting","safeWay":false,
             "contact":{"phone":"+44 7700 900456","mayText":false,"mayCall":false,"mayVoicemail":false,"mayEmail":false}}\
            """;
    static final String NOWHERE_WAITING =
            """
            {"introductions":[{"id":"i1","receivedAt":"2026-11-23T08:00:00Z","contactBy":"2026-11-28","overdue":false,"urgent":false,"by":"self","name":"Amara","broughtBy":"I cannot sleep.","safeWay":false,"attempts":0},
             {"id":"i2","receivedAt":"2026-11-23T08:00:00Z","contactBy":"2026-11-28","overdue":false,"urgent":true,"by":"someone","name":"Priya","broughtBy":"She cries.","safeWay":true,"theyKnow":"said-no","attempts":0}],"next":null}\
            """;
    static final String NO_SUCH_DAY =
            """
            {"title":"Bad Request","status":400,"code":"invalid-fields","errors":[{"field":"birthDate","code":"no-such-day","message":"That date does not exist: write day, month, year"}]}\
            """;
    static final String NOT_KEPT =
            """
            {"title":"Conflict","status":409,"code":"person-said-no","detail":"They said no, and we respect that. We have not kept anything you wrote",
             "next":["They can contact us themselves at any time. The door stays open.","You may need support too. You can introduce yourself, in your own right."],
             "crisis":[{"name":"999","detail":"If your life or somebody else's is in danger now","tel":"999"},{"name":"NHS 111, mental health option","detail":"Day and night","tel":"111"}]}\
            """;
    static final String RECEIVED_URGENT =
            RECEIVED.replace("\"helpFirst\":false", "\"helpFirst\":true")
                    .replace(
                            "Someone from the team in Lambeth will read this.",
                            "We are telling whoever is on duty in Lambeth now.");
    static final String WELCOMED =
            """
            {"person":"p1"}\
            """;

    static final String NO_CANDIDATES =
            """
            {"candidates":[],"cut":false}\
            """;
    static final String CANDIDATES =
            """
            {"candidates":[
             {"person":"p7","name":"Amara Obi","state":"farewelled","birthDate":"1984-05-03","leadWorker":"Walt Finch","why":[{"code":"same-phone","sentence":"The same phone number"},{"code":"day-and-month-swapped","sentence":"Day and month of birth are swapped"}]},
             {"person":"p8","name":"Amara Ndiaye","state":"in-network","birthDate":null,"leadWorker":"Wanda Okafor","why":[{"code":"name-sounds-alike","sentence":"The names sound alike"},{"code":"birth-date-missing","sentence":"A date of birth is missing"}]}],"cut":true}\
            """;
    static final String FOUND = CANDIDATES.replace("\"cut\"", "\"introductions\":[],\"cut\"");
    static final String MATCHED =
            """
            {"person":"p7"}\
            """;
    static final String STANDING =
            """
            {"next":["We will be in touch with you by Saturday, 28 November 2026, using only the ways you said are safe.","You do not need to do anything else."]}\
            """;
    static final String WORKERS =
            """
            {"workers":[{"id":"w1","name":"Wanda Okafor","roles":["worker"],"left":false},{"id":"w2","name":"Walt Finch","roles":["worker"],"left":false},{"id":"w3","name":"Olga Left","roles":["worker"],"left":true}]}\
            """;
    static final String NO_APPOINTMENTS =
            """
            {"person":"p1","appointments":[]}\
            """;

    static final String NO_CALENDAR =
            """
            {"person":"p1","madeAt":null,"shows":true}\
            """;

    static final String NO_DOOR =
            """
            {"person":"p1","links":[],"revokedAt":null,"openedAt":null}\
            """;
    static final String NO_MESSAGES =
            """
            {"person":"p1","messages":[],"more":false}\
            """;
    static final String AMARA_WHOLE = amara("in-network", "");
    static final String AMARA_PAUSED =
            amara("paused", "\"since\":\"2026-11-24T10:00:00Z\",\"pausedUntil\":\"2027-01-15\",");

    private Answers() {}

    private static String amara(String state, String more) {
        return """
        {"id":"p1","name":"Ama","fullName":"Amara Obi","preferredName":"Ama","pronouns":"she/her","birthDate":"1984-03-05","postcode":"SW9 8QA","place":"lambeth","state":"%s",%s
         "leadWorker":{"id":"w1","name":"Wanda Okafor","left":false},
         "contact":{"phone":"+44 7700 900123","email":null,"mayText":true,"mayCall":false,"mayVoicemail":false,"mayEmail":false,"when":"evenings","mayTalkTo":"my sister Adaeze","neverTalkTo":"the man I live with","neverKnow":"my landlord"},
         "language":"Igbo","interpreter":true,"communicationNeeds":"Plain words, please","needsAsked":true,"flagged":true,
         "reach":{"restricted":false,"openTo":[],"kin":[]},"supporters":[],"welcomedAt":"2026-11-24T09:12:00Z"}\
        """
                .formatted(state, more);
    }

    static String problem(int status, String code, String detail) {
        return """
        {"type":"urn:livingwell:problem:%s","title":"%s","status":%d,"code":"%s","detail":"%s"}\
        """
                .formatted(code, code, status, code, detail);
    }

    private static String introduced(String state) {
        return """
        {"id":"i1","receivedAt":"2026-11-23T23:40:00Z","contactBy":"2026-11-28","overdue":false,"urgent":true,"by":"self","name":"Amara","attempts":0,
         "broughtBy":"I have not slept properly since the letter about my flat came. I do not know who to ask.","place":"lambeth","person":"p1","state":"%s",
         "contact":{"phone":"+44 7700 900123","email":null,"mayText":true,"mayCall":false,"mayVoicemail":false,"mayEmail":false,"when":"evenings"},
         "communicationNeeds":"Plain words, please","introducer":null}\
        """
                .formatted(state);
    }
}
