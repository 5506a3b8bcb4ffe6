package org.livingwell.careplan.safety.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody wishes for, should they be in crisis.
 *
 * @param children who looks after them; so {@code pets} and {@code home}
 * @param tell whom to tell, and {@code notTell} whom not
 * @param care how they wish to be cared for
 */
public record CrisisWishes(
        @Nullable Words children,
        @Nullable Words pets,
        @Nullable Words home,
        @Nullable Words helps,
        @Nullable Words makesWorse,
        @Nullable Words tell,
        @Nullable Words notTell,
        @Nullable Words care) {

    int characters() {
        return Stream.of(children, pets, home, helps, makesWorse, tell, notTell, care)
                .filter(Objects::nonNull)
                .mapToInt(it -> it.value().length())
                .sum();
    }
}
