package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.time.Instant;

/**
 * That it is not quite right.
 *
 * @param why where they said
 */
public record NotQuite(@Nullable Words why, Instant at) implements Answer {}
