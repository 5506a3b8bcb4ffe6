package org.livingwell.journeys;

import org.junit.jupiter.api.parallel.ResourceLock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tests on the one {@link Stack}, one class at a time, as some stop a service or move the clock.
 * Locks are taken in the order of their names: whoever waits for this one keeps no browser from
 * others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("1 stack")
public @interface OnTheStack {}
