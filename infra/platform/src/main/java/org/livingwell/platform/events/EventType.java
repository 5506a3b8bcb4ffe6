package org.livingwell.platform.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the published events a listener's own record reads, such as {@code
 * intake.PersonWelcomed.v1}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /**
     * Every event there is and will be, for what any may carry; where a listener also reads a type
     * by its name, that is how it reads it.
     */
    String ANY = "*";

    String[] value();
}
