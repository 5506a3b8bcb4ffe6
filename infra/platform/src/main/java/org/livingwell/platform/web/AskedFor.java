package org.livingwell.platform.web;

import org.jspecify.annotations.Nullable;

/** A parameter that knows one word: it is said, or left out. */
public final class AskedFor {

    private AskedFor() {}

    /**
     * @throws InvalidInputException where it says anything else
     */
    public static boolean is(String name, String only, @Nullable String said) {
        if (said == null) return false;
        if (said.equals(only)) return true;
        throw new InvalidInputException(name, "unknown", "Say " + only + ", or leave it out");
    }
}
