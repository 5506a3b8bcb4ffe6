package org.livingwell.journeys.portal;

/**
 * What every page about Amara asks for, whoever sits there; what a test is about it answers itself.
 */
final class AmarasPages {

    private static final String PERSON = "/api/people/p1";

    private AmarasPages() {}

    static StubPortal asHerWorker() {
        return as(Answers.WANDA);
    }

    static StubPortal asHerself() {
        return as(PortalSeenIT.AMARA_HERSELF);
    }

    private static StubPortal as(String me) {
        return new StubPortal()
                .when("GET /api/me", 200, me)
                .when("GET /api/places", 200, Answers.PLACES)
                .when("GET " + PERSON, 200, Answers.AMARA)
                .when("GET " + PERSON + "/journey", 200, Answers.JOURNEY)
                .when("GET " + PERSON + "/conversations", 200, TalkAnswers.NO_TALKS)
                .when("GET " + PERSON + "/contact-rules", 200, RuleAnswers.AMARA)
                .when("GET " + PERSON + "/next-steps", 200, WaitingAnswers.THEIR_STEPS)
                .when("GET " + PERSON + "/copy", 200, PortalMineIT.NONE)
                .when("GET " + PERSON + "/erasure", 200, PortalMineIT.NONE)
                .when("GET " + PERSON + "/seen-by", 200, PortalSeenIT.SEEN);
    }
}
