package org.livingwell.intake.arriving.introduction.domain;

import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** What an introducer may know, as a worker heard it from the person. */
public record Heard(MayKnow mayKnow, WorkerId by, Words byName, Instant at) {}
