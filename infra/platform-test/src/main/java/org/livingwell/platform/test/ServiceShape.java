package org.livingwell.platform.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a service to the shape all services share, so that whoever has read one can find anything
 * in the next.
 */
public final class ServiceShape {

    private ServiceShape() {}

    /** Fails with everything found at once; {@code root} is a service's package. */
    public static void check(JavaClasses classes, String root) {
        var own = classes.that(ShapeRules.within(root));
        if (own.isEmpty()) throw new AssertionError("there is no class in " + root);
        var rooms = new Rooms(root, own);
        List<String> breaches = new ArrayList<>(rooms.breaches());
        breaches.addAll(new Undecided(Path.of("src/main/java")).breaches());
        rooms.circles()
                .forEach(
                        (arrow, who) -> {
                            breaches.add(arrow + " is part of a circle:");
                            who.forEach(it -> breaches.add("    " + it));
                        });
        var rules = new ShapeRules(root);
        rules.everywhere().forEach(it -> breaches.addAll(broken(it, own)));
        if (!rooms.all().isEmpty()) {
            rules.inRooms().forEach(it -> breaches.addAll(broken(it, own)));
        }
        if (!breaches.isEmpty()) {
            throw new AssertionError("the shape of " + root + ":\n" + String.join("\n", breaches));
        }
    }

    /** A rule that meets nothing is broken too. */
    private static List<String> broken(ArchRule rule, JavaClasses classes) {
        List<String> breaches = new ArrayList<>();
        try {
            var found = rule.allowEmptyShould(false).evaluate(classes);
            if (found.hasViolation()) {
                breaches.add(rule.getDescription() + ":");
                found.getFailureReport().getDetails().forEach(it -> breaches.add("    " + it));
            }
        } catch (AssertionError nothing) {
            breaches.add(rule.getDescription() + ": there is nothing it could look at");
        }
        return breaches;
    }
}
