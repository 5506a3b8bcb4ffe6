package org.livingwell.intake.people.person.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** Why it was taken back that somebody had died. */
public record Mistake(Words reason, WorkerId by, Instant at) {}
