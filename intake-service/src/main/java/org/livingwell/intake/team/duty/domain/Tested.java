package org.livingwell.intake.team.duty.domain;

import java.time.Instant;
import java.util.List;

/**
 * How a test message went.
 *
 * @param sent ways it left by
 * @param failed ways it did not
 */
public record Tested(Instant at, List<Way> sent, List<Way> failed) {}
