package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/**
 * How much somebody says of something, from 0 to 10, and what they say to the two questions that go
 * with it.
 *
 * @param value 0 is an answer as any other
 * @param whyNotLower what is good about it as it is
 * @param oneHigher what would make it one higher
 */
public record Scale(int value, @Nullable Words whyNotLower, @Nullable Words oneHigher) {}
