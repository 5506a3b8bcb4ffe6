package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.livingwell.platform.domain.ImpossibleException;

import java.util.List;
import java.util.function.Function;

/** Tries what became true in every state: where nothing decides it, it cannot be. */
public final class Impossible {

    private Impossible() {}

    /**
     * Fails where it can be in a state outside of {@code where}, or cannot in one of these.
     *
     * @param apply what it makes of a state
     */
    public static <S> void anywhereBut(
            List<? extends S> where,
            List<? extends S> all,
            Object event,
            Function<? super S, ? extends S> apply) {
        for (S state : all) {
            if (where.contains(state)) assertThat(apply.apply(state)).isNotNull();
            else {
                assertThatThrownBy(() -> apply.apply(state))
                        .isInstanceOf(ImpossibleException.class)
                        .hasMessageContaining(event.getClass().getSimpleName());
            }
        }
    }
}
