package org.livingwell.intake.people.keys.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/**
 * What somebody is recognised by; whatever is not known is null.
 *
 * @param called what they like to be called, where it is not their name
 */
public record Traits(
        @Nullable Words name,
        @Nullable Words phone,
        @Nullable Words email,
        @Nullable BirthDate birthDate,
        @Nullable Words postcode,
        @Nullable Words called) {}
