package org.livingwell.intake.introduction.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

/** Who made an introduction for somebody else; learns only what the person agreed to. */
public record Introducer(Words name, @Nullable Words organisation, @Nullable Words contact) {}
