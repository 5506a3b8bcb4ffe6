package org.livingwell.intake.arriving.introduction;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Brings introductions up that were stored by earlier versions. */
final class EarlierIntroductions {

    private EarlierIntroductions() {}

    /** Version 3 did not ask why a way was used that nobody had said to be safe. */
    static ObjectNode withoutReasons(ObjectNode state) {
        return state;
    }

    /**
     * Version 2 knew of two ticks, and an introducer's tick for what the person agreed to; what
     * nobody heard from the person is not told.
     */
    static ObjectNode withTwoTicks(ObjectNode state) {
        if (!(state.get("told") instanceof ObjectNode told)) return state;
        boolean knows = told.path("personKnows").asBoolean();
        boolean agrees = told.path("personAgrees").asBoolean();
        told.remove(List.of("personKnows", "personAgrees"));
        if (told.path("by").asString().equals("self")) return state;
        told.put("theyKnow", knows ? agrees ? "agrees" : "not-said" : "does-not-know");
        return state;
    }

    /** Earlier ones knew neither kin nor restriction before the welcome. */
    static ObjectNode openToTheTeam(ObjectNode state) {
        if (state.get("told") instanceof ObjectNode told && !told.has("reach")) {
            ObjectNode reach = told.putObject("reach").put("restricted", false);
            reach.putArray("openTo");
            reach.putArray("kin");
        }
        return state;
    }

    /** Version 1 only counted the attempts. */
    static ObjectNode withoutAttempts(ObjectNode state) {
        if (state.path("is").asString().equals("waiting")) state.putArray("tried");
        return state;
    }

    /** Version 6 did not know who was on it. */
    static ObjectNode withNobodyOnIt(ObjectNode state) {
        return state;
    }

    /** Version 4 forgot at a match what was tried before it. */
    static ObjectNode withoutTried(ObjectNode state) {
        if (state.path("is").asString().equals("matched")) state.putArray("tried");
        return state;
    }
}
