package org.livingwell.platform.copied;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.json.PlatformJson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of an aggregate what a copy shows of it. A record that is not declared is not there, in
 * a list or by itself; neither is a field that its record does not name.
 */
public final class Copied {

    private final Map<Class<?>, Shown> shown;

    /**
     * @throws IllegalArgumentException where a field shows a record that says nothing of itself
     */
    public Copied(Shown... records) {
        this.shown = Stream.of(records).collect(Collectors.toMap(Shown::type, it -> it));
        for (Shown it : records) it.components().forEach(this::mustBeDecided);
    }

    private void mustBeDecided(RecordComponent field) {
        if (says(field.getGenericType())) return;
        throw new IllegalArgumentException(
                "%s shows %s, of which nothing is said"
                        .formatted(
                                field.getDeclaringRecord().getSimpleName(),
                                field.getType().getSimpleName()));
    }

    private boolean says(Type type) {
        return switch (type) {
            case ParameterizedType many ->
                    Stream.of(many.getActualTypeArguments()).allMatch(this::says);
            case Class<?> value when PlatformJson.isValue(value) -> true;
            case Class<?> record when record.isRecord() -> shown.containsKey(record);
            case Class<?> sealed when sealed.isSealed() ->
                    Stream.of(sealed.getPermittedSubclasses()).anyMatch(this::says);
            default -> true;
        };
    }

    /**
     * @return nested maps and lists of plain values; empty where nothing of it is shown
     */
    public Optional<Map<String, Object>> of(Record state) {
        return Optional.ofNullable(record(state));
    }

    private @Nullable Map<String, Object> record(Record record) {
        Shown fields = shown.get(record.getClass());
        if (fields == null || !fields.when().test(record)) return null;
        Map<String, Object> copy = new LinkedHashMap<>();
        for (RecordComponent field : fields.components()) {
            Object value = value(read(field, record));
            if (value != null) copy.put(field.getName(), value);
        }
        return copy;
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record it when PlatformJson.isValue(it.getClass()) ->
                    value(read(it.getClass().getRecordComponents()[0], it));
            case Record it -> record(it);
            case Collection<?> many ->
                    many.stream().map(this::value).filter(Objects::nonNull).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach(
                        (key, it) -> {
                            Object shown = value(it);
                            if (shown != null) copy.put(key, shown);
                        });
                yield copy;
            }
            default -> value;
        };
    }

    private static @Nullable Object read(RecordComponent field, Record record) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(field.getName(), unreadable);
        }
    }
}
