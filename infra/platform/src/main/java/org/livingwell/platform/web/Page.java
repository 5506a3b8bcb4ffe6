package org.livingwell.platform.web;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list that may grow for ever, and where the next begin.
 *
 * @param next null on the last page
 */
public record Page<T>(List<T> rows, @Nullable Cursor next) {

    private static final int SIZE = 100;

    /**
     * @param key of a row, which no other has; rows come in its order
     */
    public static <T> Page<T> of(
            List<T> all,
            Function<T, String> key,
            @Nullable Cursor after,
            Comparator<String> order) {
        String from = after == null ? null : after.key();
        List<T> left =
                all.stream()
                        .filter(it -> from == null || order.compare(key.apply(it), from) > 0)
                        .sorted(Comparator.comparing(key, order))
                        .limit(SIZE + 1L)
                        .toList();
        if (left.size() <= SIZE) return new Page<>(left, null);
        List<T> rows = left.subList(0, SIZE);
        return new Page<>(rows, Cursor.after(key.apply(rows.getLast())));
    }
}
