package org.livingwell.platform.copied;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of one kind of record that a copy shows. What is somebody else's is not named: third
 * persons, what workers wrote for each other, reasons, keys, and what is not certain yet.
 */
public record Shown(Class<? extends Record> type, List<String> fields) {

    /**
     * @throws IllegalArgumentException where the record has no such field
     */
    public static Shown of(Class<? extends Record> type, String... fields) {
        return new Shown(type, List.of(fields));
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
