package org.livingwell.platform.security;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is asking, as their token says it; a role never suffices, so every service asks its {@code
 * Access} class what this caller is to the person.
 *
 * @param id the token's subject
 * @param userName what they typed to sign in
 * @param partner the organisation they act for, for a partner
 * @param groups the community groups they act for
 * @param service the calling service's client id, for calls between services
 * @param factors how they proved who they are, as {@code acr} and {@code amr} say it
 */
public record Caller(
        UUID id,
        Words name,
        Words userName,
        Set<String> roles,
        Set<PlaceId> places,
        @Nullable PersonId person,
        @Nullable UUID partner,
        Set<UUID> groups,
        @Nullable String service,
        Set<String> factors) {

    /** The role somebody reads and changes under comes first. */
    private static final List<String> RANK =
            List.of(
                    "service",
                    "operator",
                    "privacy-officer",
                    "lead",
                    "worker",
                    "partner",
                    "group",
                    "supporter",
                    "person");

    static Caller of(Jwt jwt) {
        String person = jwt.getClaimAsString("person_id");
        String partner = jwt.getClaimAsString("partner_id");
        Set<String> roles = Roles.of(jwt);
        return new Caller(
                UUID.fromString(jwt.getSubject()),
                words(jwt, "name"),
                words(jwt, "preferred_username"),
                roles,
                strings(jwt, "places")
                        .filter(it -> !it.isBlank())
                        .map(PlaceId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                person == null ? null : PersonId.of(person),
                partner == null ? null : UUID.fromString(partner),
                strings(jwt, "group_ids")
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()),
                roles.contains("service") ? jwt.getClaimAsString("azp") : null,
                Stream.concat(Stream.ofNullable(jwt.getClaimAsString("acr")), strings(jwt, "amr"))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same caller with these roles alone. */
    Caller as(Set<String> roles) {
        return new Caller(
                id, name, userName, roles, places, person, partner, groups, service, factors);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isWorker() {
        return is("worker") || is("lead");
    }

    public boolean worksIn(PlaceId place) {
        return isWorker() && places.contains(place);
    }

    /** Whether they look after privacy in this place. */
    public boolean guards(PlaceId place) {
        return is("privacy-officer") && places.contains(place);
    }

    /** Whether this is the person themselves, asking as the person they are. */
    public boolean isPerson(PersonId id) {
        return is("person") && id.equals(person);
    }

    public WorkerId worker() {
        return new WorkerId(id);
    }

    /** Who goes into the books for what they read and change: no name. */
    public Actor actor() {
        String role = RANK.stream().filter(roles::contains).findFirst().orElse("none");
        return new Actor(
                service == null ? id.toString() : service,
                role,
                places.stream().map(PlaceId::value).sorted().toList());
    }

    private static Words words(Jwt jwt, String claim) {
        return new Words(Optional.ofNullable(jwt.getClaimAsString(claim)).orElse(""));
    }

    private static Stream<String> strings(Jwt jwt, String claim) {
        return Optional.ofNullable(jwt.getClaimAsStringList(claim)).stream().flatMap(List::stream);
    }
}
