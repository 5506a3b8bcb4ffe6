package org.livingwell.intake.introduction.storage;

import tools.jackson.databind.node.ObjectNode;

/** Brings introductions up that were stored by earlier versions. */
final class EarlierIntroductions {

    private EarlierIntroductions() {}

    /** Version 1 only counted the attempts. */
    static ObjectNode withoutAttempts(ObjectNode state) {
        if (state.path("is").asString().equals("waiting")) state.putArray("tried");
        return state;
    }
}
