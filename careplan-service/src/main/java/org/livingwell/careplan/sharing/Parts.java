package org.livingwell.careplan.sharing;

import java.util.Arrays;

/** Which part of a record a route or a kind of change stands for, as a code a page can name. */
final class Parts {

    private Parts() {}

    /** The last segment of the template that is no variable: {@code care-plan}, {@code people}. */
    static String of(String what) {
        return Arrays.stream(what.substring(what.indexOf(' ') + 1).split("/"))
                .filter(it -> !it.isEmpty() && !it.startsWith("{"))
                .reduce((_, last) -> last)
                .orElse("record");
    }
}
