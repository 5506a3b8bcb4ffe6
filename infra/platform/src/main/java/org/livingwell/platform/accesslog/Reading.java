package org.livingwell.platform.accesslog;

import java.util.List;
import java.util.Set;

/**
 * What was read.
 *
 * @param what method and route template, such as {@code GET /api/people/{id}}
 * @param at the values of the route's other variables, so that two things are two readings
 * @param of ids of what was shown; kept to be told together with it, never shown
 * @param again whether the reader was told that what they have still holds: no new look at it
 */
public record Reading(String what, List<String> at, Set<String> of, boolean again) {}
