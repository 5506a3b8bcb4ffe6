package org.livingwell.platform.store;

import org.livingwell.platform.domain.Actor;

import java.time.Instant;

/**
 * That somebody changed a record.
 *
 * @param what the aggregate's kind, as in {@code ce_subject}
 * @param id the aggregate's
 */
public record Changed(Actor by, String what, String id, Instant at) {}
