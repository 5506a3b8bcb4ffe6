package org.livingwell.platform.events;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The human next step an event opens or moves; all that is needed so that nobody is dropped.
 *
 * @param kind a code, lower case with hyphens
 * @param owner who does it; null while it is the whole team's
 */
public record NextStep(UUID id, String kind, @Nullable WorkerId owner, LocalDate due) {}
