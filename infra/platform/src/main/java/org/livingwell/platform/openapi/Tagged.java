package org.livingwell.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Its answer carries an {@code ETag}, to be sent back as {@code If-Match} by whoever changes it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tagged {

    /**
     * Whether more is answered than what the tag is of, such as what may be done at this moment:
     * then nobody who has an answer already is told that nothing changed.
     */
    boolean ofPart() default false;
}
