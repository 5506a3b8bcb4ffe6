package org.livingwell.platform.openapi;

import io.swagger.v3.oas.models.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What validation asks of a value, as a schema says it. */
final class Limits {

    private Limits() {}

    static Schema<?> applied(Schema<?> shape, List<Annotation> limits) {
        if (shape.get$ref() == null) limits.forEach(it -> apply(shape, it));
        return shape;
    }

    /** Whoever checks that something is there means more than that it may be missing. */
    static boolean mayBeNull(RecordComponent it) {
        boolean asked =
                Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                        .anyMatch(it.getAccessor()::isAnnotationPresent);
        return !asked && it.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void apply(Schema<?> shape, Annotation limit) {
        boolean many = shape.getTypes() != null && shape.getTypes().contains("array");
        switch (limit) {
            case Size size when many -> {
                if (size.min() > 0) shape.minItems(size.min());
                if (size.max() < Integer.MAX_VALUE) shape.maxItems(size.max());
            }
            case Size size -> {
                if (size.min() > 0) shape.minLength(size.min());
                if (size.max() < Integer.MAX_VALUE) shape.maxLength(size.max());
            }
            case NotEmpty _ when many -> shape.minItems(1);
            case NotEmpty _ -> shape.minLength(1);
            case NotBlank _ -> shape.minLength(1);
            case Pattern pattern -> shape.pattern("^(?:" + pattern.regexp() + ")$");
            case Min min -> shape.minimum(BigDecimal.valueOf(min.value()));
            case Max max -> shape.maximum(BigDecimal.valueOf(max.value()));
            case io.swagger.v3.oas.annotations.media.Schema said -> {
                if (!said.description().isEmpty()) shape.description(said.description());
                if (!said.example().isEmpty()) shape.example(said.example());
            }
            default -> {}
        }
    }
}
