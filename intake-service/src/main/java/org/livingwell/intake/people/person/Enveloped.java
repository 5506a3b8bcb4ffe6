package org.livingwell.intake.people.person;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.people.person.domain.PostalAddress;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nothing, or an address as it may stand on an envelope; what is wrong is said. */
@Constraint(validatedBy = Enveloped.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Enveloped {

    String message() default "Check the address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link PostalAddress}. */
    final class Check implements ConstraintValidator<Enveloped, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            String wrong = PostalAddress.wrong(typed).orElse(null);
            if (wrong == null) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(wrong).addConstraintViolation();
            return false;
        }
    }
}
