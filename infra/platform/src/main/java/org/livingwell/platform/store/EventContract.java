package org.livingwell.platform.store;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** The published form of each fact of an aggregate; null for one that stays inside. */
public interface EventContract<E> extends Function<E, @Nullable PublishedEvent> {}
