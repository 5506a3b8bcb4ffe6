package org.livingwell.intake.rights.erasure.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A reason for a record to stay, with somebody who answers for it.
 *
 * @param owner the privacy officer who placed it
 */
public record Hold(UUID id, HoldReason reason, UUID owner, Instant at) {}
