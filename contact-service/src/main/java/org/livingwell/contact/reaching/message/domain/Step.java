package org.livingwell.contact.reaching.message.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/** Something for a worker to do instead of a message. */
public record Step(UUID id, String kind, @Nullable WorkerId owner, LocalDate due) {}
