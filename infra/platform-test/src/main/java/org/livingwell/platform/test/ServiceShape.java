package org.livingwell.platform.test;

import com.tngtech.archunit.core.domain.JavaClasses;

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
        List<String> breaches = new ArrayList<>();
        for (var rule : new ShapeRules(root).all()) {
            var result = rule.evaluate(own);
            if (result.hasViolation()) {
                breaches.add(rule.getDescription() + ":");
                result.getFailureReport().getDetails().forEach(it -> breaches.add("    " + it));
            }
        }
        breaches.addAll(NullMarkedRule.breaches(own));
        if (!breaches.isEmpty()) {
            throw new AssertionError("the shape of " + root + ":\n" + String.join("\n", breaches));
        }
    }
}
