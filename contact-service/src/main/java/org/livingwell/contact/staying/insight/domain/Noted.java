package org.livingwell.contact.staying.insight.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is counted.
 *
 * @param who brings together what is about one person, and leads back to nobody, or one lunch
 * @param rule why something was withheld, or what kind of need it was, as a code
 * @param count how many came for lunch; else 1
 */
public record Noted(Fact fact, Instant at, @Nullable UUID who, @Nullable String rule, int count) {}
