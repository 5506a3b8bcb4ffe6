package org.livingwell.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * The form in which a fact leaves its context: no words, no identifiers of people.
 *
 * @param type alias with its version, such as {@code PersonWelcomed.v1}
 * @param data a record of ids, codes, counts and dates
 */
public record PublishedEvent(String type, Object data) {

    /** Of the record's own name; none for nothing. */
    static @Nullable PublishedEvent named(@Nullable Object data) {
        return data == null ? null : new PublishedEvent(type(data.getClass()), data);
    }

    static String type(Class<?> published) {
        return published.getSimpleName() + ".v1";
    }
}
