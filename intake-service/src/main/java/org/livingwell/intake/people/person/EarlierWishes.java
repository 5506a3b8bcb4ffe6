package org.livingwell.intake.people.person;

import tools.jackson.databind.node.ObjectNode;

/** Brings wishes up that were stored by earlier versions, wherever they stand in a state. */
public final class EarlierWishes {

    private EarlierWishes() {}

    /**
     * Whom we must never speak to and who must never know were asked as one and shown as the other:
     * nobody can tell which was meant, so both are kept.
     */
    public static ObjectNode withOnePromise(ObjectNode state) {
        for (var wishes : state.findParents("neverTalkTo")) {
            if (wishes instanceof ObjectNode it) it.set("neverKnow", it.get("neverTalkTo"));
        }
        return state;
    }
}
