package org.livingwell.intake.search.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.search.application.Phones;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nothing, or a phone number that can be dialled, however it is written. */
@Constraint(validatedBy = Dialled.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Dialled {

    String message() default "Enter one phone number, like 07700 900 982 or +44 808 157 0192";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Phones}. */
    final class Check implements ConstraintValidator<Dialled, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || Phones.read(typed).isPresent();
        }
    }
}
