package org.livingwell.platform.domain;

import java.util.List;

/** What a command comes to: the facts that are now true, or why not. */
public sealed interface Decision<E> {

    record Agreed<E>(List<E> events) implements Decision<E> {}

    record Refused<E>(Refusal refusal) implements Decision<E> {}

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read once and kept by nobody
    static <E> Decision<E> agree(E... events) {
        return new Agreed<>(List.of(events));
    }

    /**
     * @param code stable, lower case with hyphens; callers act on it
     * @param sentence what a person can do about it; never a name or a number of anybody
     */
    static <E> Decision<E> refuse(String code, String sentence) {
        return new Refused<>(new Refusal(code, sentence));
    }

    /** The same, where it is more than fits. */
    static <E> Decision<E> tooLarge(String code, String sentence) {
        return new Refused<>(new Refusal(code, sentence, Refusal.Kind.TOO_LARGE));
    }

    /** For what does not exist, and for what the caller must not learn exists. */
    static <E> Decision<E> notFound() {
        return new Refused<>(Refusal.NOT_FOUND);
    }

    /** For what somebody else changed since the caller saw it. */
    static <E> Decision<E> changedMeanwhile() {
        return new Refused<>(Refusal.CHANGED);
    }
}
