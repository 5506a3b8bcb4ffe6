package org.livingwell.intake.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/** One try to be in touch, so that the next one knows what was tried. */
public record Attempt(
        How how, boolean reached, @Nullable Words words, WorkerId by, Words byName, Instant at) {}
