package org.livingwell.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * One aggregate as it was found or saved last in one handling, so that it is not read again. A
 * hint: what is decided on it counts only where it is saved under its version.
 */
final class Carried<S> {

    private final boolean carries;
    private @Nullable Loaded<S> last;

    private Carried(boolean carries, @Nullable Loaded<S> last) {
        this.carries = carries;
        this.last = last;
    }

    static <S> Carried<S> nothing() {
        return new Carried<>(false, null);
    }

    static <S> Carried<S> onwards() {
        return new Carried<>(true, null);
    }

    static <S> Carried<S> from(Loaded<S> first) {
        return new Carried<>(true, first);
    }

    synchronized void put(Loaded<S> it) {
        if (carries) last = it;
    }

    /** Taken by one command alone. */
    synchronized @Nullable Loaded<S> take() {
        Loaded<S> taken = last;
        last = null;
        return taken;
    }
}
