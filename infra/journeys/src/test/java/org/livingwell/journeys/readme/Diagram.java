package org.livingwell.journeys.readme;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A state diagram under the heading of its aggregate: the states and what stands at the arrows. */
record Diagram(Set<String> states, Set<String> events) {

    private static final Pattern ARROW = Pattern.compile("(\\S+) --> (\\S+): (.+)");

    /** Empty where the page has none of this aggregate. */
    static Diagram of(String aggregate, String page) {
        var states = new TreeSet<String>();
        var events = new TreeSet<String>();
        var drawn =
                Pattern.compile(
                                "### " + aggregate + "\n\n```mermaid\nstateDiagram-v2\n(.*?)```",
                                Pattern.DOTALL)
                        .matcher(page);
        if (drawn.find()) {
            ARROW.matcher(drawn.group(1))
                    .results()
                    .forEach(
                            arrow -> {
                                states.add(arrow.group(1));
                                states.add(arrow.group(2));
                                events.addAll(Arrays.asList(arrow.group(3).split(", ")));
                            });
        }
        states.remove("[*]");
        return new Diagram(states, events);
    }
}
