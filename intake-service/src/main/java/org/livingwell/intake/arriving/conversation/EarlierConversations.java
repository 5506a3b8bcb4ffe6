package org.livingwell.intake.arriving.conversation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings conversations up that were stored by earlier versions. */
final class EarlierConversations {

    private EarlierConversations() {}

    /** Version 1 did not record it: theirs where they talked alone, else the worker's. */
    static ObjectNode nobodyRecordedWhoSaidIt(ObjectNode state) {
        boolean alone = state.path("occasion").path("kind").asString("").equals("initial");
        for (JsonNode piece : state.path("said").path("pieces")) {
            if (piece instanceof ObjectNode it) {
                it.putObject("saidBy").put("voice", alone ? "person" : "worker");
            }
        }
        return state;
    }
}
