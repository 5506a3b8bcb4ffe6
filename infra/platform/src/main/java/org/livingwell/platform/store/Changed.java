package org.livingwell.platform.store;

import org.livingwell.platform.domain.Actor;

import java.time.Instant;

/**
 * That somebody changed a record.
 *
 * @param what the aggregate's kind, as in {@code ce_subject}
 */
public record Changed(Actor by, String what, Instant at) {}
