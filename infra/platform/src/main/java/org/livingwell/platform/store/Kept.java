package org.livingwell.platform.store;

/** One of the aggregates in a list. */
public record Kept<S>(String id, S state) {}
