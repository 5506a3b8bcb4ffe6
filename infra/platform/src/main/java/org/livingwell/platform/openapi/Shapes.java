package org.livingwell.platform.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.json.PlatformJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Describes what is sent and answered as it stands in JSON: records by their components, those of
 * one value as that value, codes as they travel.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the library has them
final class Shapes implements ModelConverter {

    static final String REFERENCE = "#/components/schemas/";

    /** A property that is left out of a request means zero or no, and always stands in answers. */
    static final String DEFAULTED = "x-defaulted";

    private static final Map<Class<?>, List<String>> PLAIN =
            Map.ofEntries(
                    Map.entry(String.class, List.of("string")),
                    Map.entry(UUID.class, List.of("string", "uuid")),
                    Map.entry(Instant.class, List.of("string", "date-time")),
                    Map.entry(LocalDate.class, List.of("string", "date")),
                    Map.entry(LocalTime.class, List.of("string")),
                    Map.entry(YearMonth.class, List.of("string", "year-month")),
                    Map.entry(Duration.class, List.of("string", "duration")),
                    Map.entry(ZoneId.class, List.of("string")),
                    Map.entry(URI.class, List.of("string", "uri")),
                    Map.entry(boolean.class, List.of("boolean")),
                    Map.entry(Boolean.class, List.of("boolean")),
                    Map.entry(int.class, List.of("integer", "int32")),
                    Map.entry(Integer.class, List.of("integer", "int32")),
                    Map.entry(long.class, List.of("integer", "int64")),
                    Map.entry(Long.class, List.of("integer", "int64")),
                    Map.entry(double.class, List.of("number", "double")),
                    Map.entry(Double.class, List.of("number", "double")));

    private final JsonMapper json;
    private final Map<String, Class<?>> names = new ConcurrentHashMap<>();

    Shapes(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> shape = of(type.getType(), context);
        if (shape != null) {
            return type.getCtxAnnotations() == null
                    ? shape
                    : Limits.applied(shape, Arrays.asList(type.getCtxAnnotations()));
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private @Nullable Schema<?> of(Type type, ModelConverterContext context) {
        return switch (type) {
            case JavaType many when many.isContainerType() ->
                    holding(many.getRawClass(), of(many.getContentType(), context));
            case JavaType one -> of(one.getRawClass(), context);
            case ParameterizedType generic when generic.getRawType() instanceof Class<?> raw ->
                    holding(raw, of(last(generic.getActualTypeArguments()), context));
            case Class<?> plain when PLAIN.containsKey(plain) -> plain(PLAIN.get(plain));
            case Class<?> any when any == Object.class || JsonNode.class.isAssignableFrom(any) ->
                    new JsonSchema();
            case Class<?> code when code.isEnum() -> code(code, context);
            case Class<?> value when PlatformJson.isValue(value) -> value(value, context);
            case Class<?> record when record.isRecord() -> record(record, context);
            case Class<?> sealed when sealed.isSealed() -> sealed(sealed, context);
            default -> null;
        };
    }

    private @Nullable Schema<?> of(
            java.lang.reflect.AnnotatedType type, ModelConverterContext context) {
        Schema<?> shape =
                type instanceof AnnotatedParameterizedType generic
                                && generic.getType() instanceof ParameterizedType parameterized
                                && parameterized.getRawType() instanceof Class<?> raw
                        ? holding(raw, of(last(generic.getAnnotatedActualTypeArguments()), context))
                        : of(type.getType(), context);
        return shape == null ? null : Limits.applied(shape, Arrays.asList(type.getAnnotations()));
    }

    private static <T> T last(T[] arguments) {
        return arguments[arguments.length - 1];
    }

    private static @Nullable Schema<?> holding(Class<?> raw, @Nullable Schema<?> held) {
        if (held == null) return null;
        if (Iterable.class.isAssignableFrom(raw)) return typed("array").items(held);
        if (Map.class.isAssignableFrom(raw)) return typed("object").additionalProperties(held);
        return null;
    }

    private static Schema<?> plain(List<String> typeAndFormat) {
        Schema<?> shape = typed(typeAndFormat.getFirst());
        switch (typeAndFormat.getLast()) {
            case "year-month" -> shape.pattern("^\\d{4}-\\d{2}$");
            case String same when same.equals(typeAndFormat.getFirst()) -> {}
            case String format -> shape.format(format);
        }
        return shape;
    }

    /** What has but one kind of answer needs no choice. */
    private @Nullable Schema<?> sealed(Class<?> sealed, ModelConverterContext context) {
        List<Schema<?>> kinds =
                Stream.of(sealed.getPermittedSubclasses())
                        .filter(Class::isRecord)
                        .<Schema<?>>map(it -> record(it, context))
                        .toList();
        if (kinds.size() < 2) return kinds.isEmpty() ? null : kinds.getFirst();
        Schema<?> choice = new JsonSchema();
        kinds.forEach(choice::addAnyOfItem);
        return choice;
    }

    private @Nullable Schema<?> value(Class<?> value, ModelConverterContext context) {
        RecordComponent held = value.getRecordComponents()[0];
        Schema<?> shape = of(held.getAnnotatedType(), context);
        return shape == null
                ? null
                : Limits.applied(shape, Arrays.asList(held.getAccessor().getAnnotations()));
    }

    private Schema<?> code(Class<?> type, ModelConverterContext context) {
        String name = named(type);
        Schema<Object> shape = typed("string");
        for (Object code : type.getEnumConstants()) {
            shape.addEnumItemObject(json.convertValue(code, String.class));
        }
        context.defineModel(name, shape, type, null);
        return reference(name);
    }

    private Schema<?> record(Class<?> type, ModelConverterContext context) {
        String name = named(type);
        if (context.getDefinedModels().containsKey(name)) return reference(name);
        Schema<Object> shape = typed("object");
        context.defineModel(name, shape, type, null);
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> defaulted =
                components(type)
                        .filter(it -> it.getType().isPrimitive())
                        .map(RecordComponent::getName)
                        .toList();
        for (RecordComponent it : components(type).toList()) {
            Schema<?> property = property(it, context);
            boolean nullable = Limits.mayBeNull(it);
            properties.put(it.getName(), nullable ? orNull(property) : property);
            if (!nullable) shape.addRequiredItem(it.getName());
        }
        shape.setProperties(properties);
        if (!defaulted.isEmpty()) shape.addExtension(DEFAULTED, defaulted);
        return reference(name);
    }

    /** As they stand in JSON: what is unwrapped stands beside the others. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(it -> !it.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .flatMap(
                        it ->
                                it.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                                        ? components(it.getType())
                                        : Stream.of(it));
    }

    private Schema<?> property(RecordComponent it, ModelConverterContext context) {
        Schema<?> shape = of(it.getAnnotatedType(), context);
        if (shape == null) {
            throw new IllegalStateException(
                    it.getDeclaringRecord().getName() + "." + it.getName() + " has no shape");
        }
        return Limits.applied(shape, Arrays.asList(it.getAccessor().getAnnotations()));
    }

    private static Schema<?> orNull(Schema<?> shape) {
        if (shape.get$ref() != null) {
            return new JsonSchema().addAnyOfItem(shape).addAnyOfItem(typed("null"));
        }
        if (shape.getTypes() != null) {
            var types = new LinkedHashSet<>(shape.getTypes());
            types.add("null");
            shape.setTypes(types);
        }
        return shape;
    }

    static Schema<Object> typed(String type) {
        Schema<Object> shape = new JsonSchema();
        shape.addType(type);
        return shape;
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref(REFERENCE + name);
    }

    /** Its own name, with that of what it stands in where it says nothing without. */
    private String named(Class<?> type) {
        String name = name(type);
        Class<?> before = names.putIfAbsent(name, type);
        if (before != null && before != type) {
            throw new IllegalStateException(
                    "two shapes are called " + name + ": " + before + ", " + type);
        }
        return name;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) return type.getSimpleName();
        String of = name(outer).replaceFirst("(Controller|View|Request|Rules)$", "");
        return type.getSimpleName().contains(of) ? type.getSimpleName() : of + type.getSimpleName();
    }
}
