package org.livingwell.journeys.fuzz;

import java.util.List;
import java.util.Locale;

/**
 * What came back.
 *
 * @param status zero where the connection ended without an answer
 * @param headers as they came, a line each
 */
record Reply(int status, List<String> headers, String body) {

    static final Reply NONE = new Reply(0, List.of(), "");

    String header(String name) {
        return headers.stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(it -> it.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
