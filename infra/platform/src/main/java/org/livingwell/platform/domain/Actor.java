package org.livingwell.platform.domain;

import java.util.List;

/**
 * Who read or changed something, as the books keep it: no name.
 *
 * @param id the subject of their login, or a service's client id
 * @param role the one they acted under, such as {@code worker}
 * @param places codes of the places they belong to, sorted
 */
public record Actor(String id, String role, List<String> places) {}
