package org.livingwell.platform.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sealed types a state is made of, each with its records by alias: a record's name in kebab
 * case, which the golden states pin.
 */
final class SealedTypes {

    private final Map<Class<?>, Map<String, Class<?>>> found = new LinkedHashMap<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private SealedTypes() {}

    static Map<Class<?>, Map<String, Class<?>>> of(Class<?> state) {
        var types = new SealedTypes();
        types.walk(state);
        return types.found;
    }

    /** {@code NotSame} is {@code not-same}. */
    static String kebab(Class<?> record) {
        return record.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private void walk(Type type) {
        if (type instanceof ParameterizedType many) {
            Stream.of(many.getActualTypeArguments()).forEach(this::walk);
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            if (plain.isSealed() && plain.isInterface())
                walkSealed(plain); // java.time's are classes
            if (plain.isRecord()) {
                Stream.of(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(this::walk);
            }
        }
    }

    private void walkSealed(Class<?> type) {
        Map<String, Class<?>> records = new TreeMap<>();
        records(type).forEach(it -> records.put(kebab(it), it));
        found.put(type, records);
        records.values().forEach(this::walk);
    }

    static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedTypes::records)
                : Stream.of(type);
    }
}
