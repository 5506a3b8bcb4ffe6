package org.livingwell.intake.people.person;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings people up who were stored by earlier versions. */
final class EarlierPeople {

    private EarlierPeople() {}

    /** Version 1 knew no pause, no restriction and no supporters. */
    static ObjectNode withoutReach(ObjectNode state) {
        if (!state.path("is").asString().equals("in-network")) return state;
        ObjectNode reach = state.putObject("reach").put("restricted", false);
        reach.putArray("openTo");
        reach.putArray("kin");
        state.putArray("supporters");
        state.set("consentsAskedAt", state.get("welcomedAt"));
        return state;
    }

    /** Version 2 kept nothing of an introduction in which somebody came again. */
    static ObjectNode withoutMatches(ObjectNode state) {
        ObjectNode standing = state.get("standing") instanceof ObjectNode it ? it : state;
        if (!standing.path("is").asString().equals("in-network")) return state;
        ObjectNode matches = standing.putObject("matches");
        matches.putArray("cameAgain");
        matches.putArray("givenBack");
        return state;
    }

    /**
     * Version 3 noticed nothing by itself: whoever was asked too long ago is found at the first
     * look, which is at once.
     */
    static ObjectNode withoutConsents(ObjectNode state) {
        if (state.get("standing") instanceof ObjectNode standing) withConsents(standing);
        else if (state.has("consentsAskedAt")) withConsents(state);
        return state;
    }

    /** Version 4 was silent where somebody taken for dead came through their door. */
    static ObjectNode withoutDoors(ObjectNode state) {
        return state;
    }

    private static void withConsents(ObjectNode standing) {
        JsonNode asked = standing.remove("consentsAskedAt");
        ObjectNode consents = standing.putObject("consents");
        consents.set("askedAt", asked);
        consents.set("look", asked);
        standing.put("waysRevision", 1);
    }
}
