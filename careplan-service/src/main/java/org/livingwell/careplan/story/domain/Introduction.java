package org.livingwell.careplan.story.domain;

import java.util.UUID;

/** An introduction in another context, where its words lie. */
public record Introduction(UUID id, boolean urgent) {}
