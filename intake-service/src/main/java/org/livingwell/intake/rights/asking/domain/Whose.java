package org.livingwell.intake.rights.asking.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

/** Whose record it is, and whose officer decides. */
public record Whose(PersonId person, PlaceId place) {}
