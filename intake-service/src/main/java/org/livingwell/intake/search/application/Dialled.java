package org.livingwell.intake.search.application;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number somebody can dial, however it is written; one that is not would reach nobody. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Dialled.Checked.class)
public @interface Dialled {

    String message() default
            "Check the phone number: all of it, with the area code, for example 020 7946 0123";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** None is no fault; whoever must have one says so themselves. */
    final class Checked implements ConstraintValidator<Dialled, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || Phones.read(typed).isPresent();
        }
    }
}
