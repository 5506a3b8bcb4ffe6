package org.livingwell.careplan.journey.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened on a journey.
 *
 * @param id the event's own id, so that hearing it again adds nothing
 */
public record JourneyEntry(UUID id, Instant at, String type) {}
