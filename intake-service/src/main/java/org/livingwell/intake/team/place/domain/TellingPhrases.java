package org.livingwell.intake.team.place.domain;

import java.util.List;

/**
 * What people write who need somebody today.
 *
 * @param language a code of ISO 639, such as {@code en}
 */
public record TellingPhrases(String language, List<String> phrases) {}
