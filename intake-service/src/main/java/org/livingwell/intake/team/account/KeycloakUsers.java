package org.livingwell.intake.team.account;

import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.platform.domain.PersonId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An account as Keycloak knows it: an opaque name, a group that brings roles, ids. */
final class KeycloakUsers {

    private KeycloakUsers() {}

    static UserRepresentation made(Invitation invitation, HashedCode code) {
        var user = new UserRepresentation();
        begin(user, invitation.kind(), code);
        user.setUsername(invitation.userName().value());
        user.setGroups(List.of(group(invitation.kind())));
        if (invitation.name() != null) user.setFirstName(invitation.name().value());
        user.setAttributes(attributes(invitation));
        return user;
    }

    /** The code lets them in once; staff set up a second factor before anything else. */
    static void begin(UserRepresentation user, AccountKind kind, HashedCode code) {
        user.setEnabled(true);
        List<String> actions = new ArrayList<>(List.of("UPDATE_PASSWORD"));
        if (kind.isStaff()) actions.add("CONFIGURE_TOTP");
        user.setRequiredActions(actions);
        user.setCredentials(List.of(credential(code)));
    }

    /** Whether a found account says so itself, whatever was searched for. */
    static boolean opens(UserRepresentation user, PersonId person) {
        Map<String, List<String>> attributes = user.getAttributes();
        return attributes != null && List.of(person.toString()).equals(attributes.get("person_id"));
    }

    static boolean chosePassword(UserRepresentation user) {
        return user.getRequiredActions() != null
                && !user.getRequiredActions().contains("UPDATE_PASSWORD");
    }

    static void link(UserRepresentation user, PersonId person) {
        Map<String, List<String>> attributes = new HashMap<>();
        if (user.getAttributes() != null) attributes.putAll(user.getAttributes());
        attributes.put("person_id", List.of(person.toString()));
        user.setAttributes(attributes);
    }

    static boolean isStaff(List<GroupRepresentation> groups) {
        Set<String> staff =
                Stream.of(AccountKind.values())
                        .filter(AccountKind::isStaff)
                        .map(KeycloakUsers::group)
                        .collect(Collectors.toSet());
        return groups.stream().map(GroupRepresentation::getPath).anyMatch(staff::contains);
    }

    private static String group(AccountKind kind) {
        return "/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whom a supporter supports stays out of it: that claim would make the record theirs. */
    private static Map<String, List<String>> attributes(Invitation invitation) {
        Map<String, List<String>> attributes = new HashMap<>();
        if (invitation.kind().isStaff()) {
            attributes.put("places", List.of(invitation.place().value()));
        }
        if (invitation.person() != null && invitation.kind().isOwnRecord()) {
            attributes.put("person_id", List.of(invitation.person().toString()));
        }
        if (invitation.group() != null) {
            attributes.put("group_ids", List.of(invitation.group().toString()));
        }
        return attributes;
    }

    private static CredentialRepresentation credential(HashedCode code) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setTemporary(true);
        credential.setCredentialData(
                "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\",\"additionalParameters\":{}}"
                        .formatted(code.iterations()));
        credential.setSecretData(
                "{\"value\":\"%s\",\"salt\":\"%s\",\"additionalParameters\":{}}"
                        .formatted(code.hash(), code.salt()));
        return credential;
    }
}
