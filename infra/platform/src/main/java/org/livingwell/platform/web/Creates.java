package org.livingwell.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What it makes is answered with 201 and where that is. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ResponseStatus(HttpStatus.CREATED)
public @interface Creates {

    /**
     * A path of fields of the answer, such as <code>{account.id}</code>, and variables of the
     * route; behind the request's own unless it begins with {@code /api/}.
     */
    String value() default "/{id}";
}
