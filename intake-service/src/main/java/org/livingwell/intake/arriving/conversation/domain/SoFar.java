package org.livingwell.intake.arriving.conversation.domain;

import java.time.Instant;

/** What an open conversation comes to, as far as it was written. */
public record SoFar(Outcome outcome, int revision, Instant at) {}
