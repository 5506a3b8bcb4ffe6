package org.livingwell.contact.reaching.rule.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/**
 * Somebody through whom they are reached.
 *
 * @param what may be said to whoever it is
 */
public record Through(Words who, @Nullable Words what) {}
