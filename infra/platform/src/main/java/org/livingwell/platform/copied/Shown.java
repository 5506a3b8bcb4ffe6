package org.livingwell.platform.copied;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fields of one kind of record that a copy shows. What is somebody else's is not named: third
 * persons, what workers wrote for each other, reasons, keys, and what is not certain yet.
 *
 * @param when of one of which this is not so nothing is shown, nor of what is in it
 */
public record Shown(Class<? extends Record> type, List<String> fields, Predicate<Object> when) {

    /**
     * @throws IllegalArgumentException where the record has no such field
     */
    public static Shown of(Class<? extends Record> type, String... fields) {
        return new Shown(type, List.of(fields), _ -> true);
    }

    /** The same, where it is so: of any other not even that it is there. */
    public static <T extends Record> Shown where(Predicate<T> so, Class<T> type, String... fields) {
        return new Shown(type, List.of(fields), it -> so.test(type.cast(it)));
    }

    public Shown {
        for (String field : fields) component(type, field);
    }

    List<RecordComponent> components() {
        return fields.stream().map(it -> component(type, it)).toList();
    }

    private static RecordComponent component(Class<? extends Record> type, String field) {
        return Arrays.stream(type.getRecordComponents())
                .filter(it -> it.getName().equals(field))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        type.getSimpleName() + " has no field " + field));
    }
}
