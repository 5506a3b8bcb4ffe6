package org.livingwell.journeys.readme;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The states of an aggregate but the empty one, and the events that lead there. */
record Drawn(Set<String> states, Set<String> events) {

    private static final String DIAGRAM = "### %s\n\n```mermaid\nstateDiagram-v2\n(.*?)```";
    private static final Pattern ARROW = Pattern.compile("(\\S+) --> (\\S+): (.+)");

    /** As a page draws it under the aggregate's name; empty where it does not. */
    static Drawn on(String page, String aggregate) {
        var drawn = new Drawn(new TreeSet<>(), new TreeSet<>());
        var diagram = Pattern.compile(DIAGRAM.formatted(aggregate), Pattern.DOTALL).matcher(page);
        if (!diagram.find()) return drawn;
        for (var arrow : ARROW.matcher(diagram.group(1)).results().toList()) {
            drawn.states.add(arrow.group(1));
            drawn.states.add(arrow.group(2));
            drawn.events.addAll(Set.of(arrow.group(3).split(", ")));
        }
        drawn.states.remove("[*]");
        return drawn;
    }

    /** As the code has it: the records that are the state, and those that are applied to it. */
    static Drawn from(JavaClass aggregate) {
        JavaMethod apply =
                aggregate.getMethods().stream().filter(Drawn::isApply).findFirst().orElseThrow();
        return new Drawn(
                records(aggregate, it -> !it.getFields().isEmpty()),
                records(apply.getRawParameterTypes().getFirst(), _ -> true));
    }

    static boolean isApply(JavaMethod method) {
        return method.getName().equals("apply") && method.getRawParameterTypes().size() == 1;
    }

    private static Set<String> records(JavaClass of, Predicate<JavaClass> which) {
        var names = new TreeSet<String>();
        of.getAllSubclasses().stream()
                .filter(JavaClass::isRecord)
                .filter(which)
                .forEach(it -> names.add(it.getSimpleName()));
        return names;
    }
}
