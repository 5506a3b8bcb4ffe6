package org.livingwell.careplan.safety.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * When a safety plan is looked at together, as a step somebody sees to.
 *
 * @param since when it was planned: an end that was heard of before means an older one
 */
public record Review(UUID step, @Nullable WorkerId owner, LocalDate due, Instant since) {}
