package org.livingwell.platform.security;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, as their token says it; a role never suffices, so every service asks its {@code
 * Access} class what this caller is to the person.
 *
 * @param id the token's subject
 * @param service the calling service's client id, for calls between services
 */
public record Caller(
        UUID id,
        Words name,
        Set<String> roles,
        Set<PlaceId> places,
        @Nullable PersonId person,
        @Nullable String service) {

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean worksIn(PlaceId place) {
        return (is("worker") || is("lead")) && places.contains(place);
    }

    public WorkerId worker() {
        return new WorkerId(id);
    }
}
