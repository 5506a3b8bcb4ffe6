package org.livingwell.intake.person.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.introduction.domain.ContactWishes;
import org.livingwell.platform.domain.Words;

/** Who somebody is and how to reach them, carried forward from the introduction. */
public record Details(Words name, ContactWishes contact, @Nullable Words communicationNeeds) {}
