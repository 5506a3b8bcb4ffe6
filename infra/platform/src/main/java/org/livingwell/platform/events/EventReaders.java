package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Knows which of its own records each listener reads an event type with; each reader owns its copy.
 */
public final class EventReaders implements BeanPostProcessor {

    final Map<String, Map<String, Class<?>>> byGroup = new ConcurrentHashMap<>();

    private final Environment environment;

    EventReaders(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Class<?> type = AopUtils.getTargetClass(bean);
        var listener = AnnotatedElementUtils.findMergedAnnotation(type, KafkaListener.class);
        if (listener != null)
            byGroup.put(environment.resolvePlaceholders(listener.id()), read(type));
        return bean;
    }

    /** That a group reads a type with this record, where no method of a listener says so. */
    public void reads(String group, String type, Class<?> reader) {
        byGroup.computeIfAbsent(group, _ -> new ConcurrentHashMap<>()).put(type, reader);
    }

    /** The record a group reads this type with, or null where it does not care for it. */
    public @Nullable Class<?> reader(@Nullable String group, @Nullable String type) {
        if (group == null || type == null) return null;
        return reader(byGroup.getOrDefault(listener(group), Map.of()), type);
    }

    private static @Nullable Class<?> reader(Map<String, Class<?>> group, String type) {
        Class<?> named = group.get(type);
        return named == null ? group.get(EventType.ANY) : named;
    }

    /** Every record that reads this type in this process, whoever listens. */
    Stream<Class<?>> readers(String type) {
        return byGroup.values().stream()
                .<Class<?>>map(it -> reader(it, type))
                .filter(Objects::nonNull);
    }

    /** A group's listener; a read model's group also names the generation it writes. */
    static String listener(@Nullable String group) {
        return String.valueOf(group).replaceFirst("\\.g\\d+$", "");
    }

    private static Map<String, Class<?>> read(Class<?> listener) {
        Map<String, Class<?>> readers = new HashMap<>();
        Arrays.stream(listener.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(KafkaHandler.class))
                .flatMap(EventReaders::parameters)
                .filter(parameter -> parameter.isAnnotationPresent(EventType.class))
                .forEach(
                        reader -> {
                            for (String type : reader.getAnnotation(EventType.class).value()) {
                                readers.put(type, reader);
                            }
                        });
        return new ConcurrentHashMap<>(readers);
    }

    private static Stream<Class<?>> parameters(Method method) {
        return Arrays.stream(method.getParameterTypes());
    }
}
