package org.livingwell.careplan.outcome.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** What a lead answered: what we did, or why we could not. */
public record Reply(Words text, WorkerId by, Instant at) {}
