package org.livingwell.contact.reaching.question.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/** Something for a worker to do. */
public record Step(UUID id, String kind, @Nullable WorkerId owner, LocalDate due) {}
