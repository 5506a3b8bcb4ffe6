package org.livingwell.platform.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Fills a state with a value of its own in every field, and remembers which went where. */
final class Canaries {

    /** Field by its path, such as {@code told.contact.phone}, to what was put into it. */
    final Map<String, String> planted = new LinkedHashMap<>();

    private final int choice;

    /**
     * @param choice which record of a sealed type is put where one is wanted
     */
    Canaries(int choice) {
        this.choice = choice;
    }

    Object fill(Class<?> record, String path) {
        RecordComponent[] fields = record.getRecordComponents();
        boolean single = fields.length == 1 && fields[0].getName().equals("value");
        Object[] values =
                Arrays.stream(fields)
                        .map(
                                it -> {
                                    String at =
                                            path.isEmpty()
                                                    ? it.getName()
                                                    : path + "." + it.getName();
                                    return fill(it.getGenericType(), single ? path : at);
                                })
                        .toArray();
        Class<?>[] types =
                Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(record + " takes no canary at " + path, refused);
        }
    }

    private Object fill(Type type, String path) {
        return switch (type) {
            case ParameterizedType many -> many(many, path);
            case Class<?> record when record.isRecord() -> fill(record, path);
            case Class<?> sealed when sealed.isSealed() && sealed.isInterface() -> {
                List<Class<?>> records = SealedTypes.records(sealed).toList();
                yield fill((Type) records.get(choice % records.size()), path);
            }
            case Class<?> plain -> leaf(plain, path);
            default -> throw new AssertionError("no canary for " + type);
        };
    }

    private Object many(ParameterizedType many, String path) {
        Type[] of = many.getActualTypeArguments();
        return switch (((Class<?>) many.getRawType()).getSimpleName()) {
            case "List", "Collection" -> List.of(fill(of[0], path));
            case "Set" -> Set.of(fill(of[0], path));
            case "Map" -> Map.of(leaf((Class<?>) of[0], path + "[]"), fill(of[1], path));
            case "Optional" -> Optional.of(fill(of[0], path));
            default -> throw new AssertionError("no canary for " + many);
        };
    }

    private Object leaf(Class<?> type, String path) {
        int n = planted.size() + 1;
        Object value =
                switch (type.getName()) {
                    case "java.lang.String" -> "canary-%04d".formatted(n);
                    case "java.util.UUID" -> new UUID(0xCA, n);
                    case "java.time.Instant" ->
                            Instant.parse("2026-01-01T00:00:00Z").plusSeconds(n);
                    case "java.time.LocalDate" -> LocalDate.of(2000, 1, 1).plusDays(n);
                    case "java.time.LocalTime" -> LocalTime.MIDNIGHT.plusMinutes(n);
                    case "java.time.ZoneId" -> ZoneId.of("Europe/London");
                    case "boolean", "java.lang.Boolean" -> choice % 2 == 0;
                    case "int", "java.lang.Integer" -> n;
                    case "long", "java.lang.Long" -> (long) n;
                    default -> enumConstant(type, path);
                };
        planted.put(path, value.toString());
        return value;
    }

    private Object enumConstant(Class<?> type, String path) {
        if (type.isEnum()) return type.getEnumConstants()[choice % type.getEnumConstants().length];
        throw new AssertionError("no canary for " + type + " at " + path);
    }
}
