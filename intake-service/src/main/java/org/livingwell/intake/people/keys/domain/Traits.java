package org.livingwell.intake.people.keys.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/** What somebody is recognised by; whatever is not known is null. */
public record Traits(
        @Nullable Words name,
        @Nullable Words phone,
        @Nullable Words email,
        @Nullable BirthDate birthDate,
        @Nullable Words postcode) {}
