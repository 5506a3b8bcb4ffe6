package org.livingwell.intake.team.account;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes, renews and ends accounts in Keycloak, as a client that may do nothing else there; the
 * admin client and its Jackson stay in this room.
 */
@Component
class KeycloakProvisioning implements Provisioning, DisposableBean {

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final Client http =
            ClientBuilder.newBuilder()
                    .connectTimeout(2, TimeUnit.SECONDS)
                    .readTimeout(10, TimeUnit.SECONDS)
                    .register(JacksonProvider.class, 100)
                    .build();
    private final Keycloak keycloak;
    private final String realm;

    KeycloakProvisioning(ProvisioningSettings settings, Environment environment) {
        settings.mustNotBeForDemonstration(environment.acceptsProfiles(Profiles.of("local")));
        this.realm = settings.realm();
        this.keycloak =
                KeycloakBuilder.builder()
                        .serverUrl(settings.url())
                        .realm(settings.realm())
                        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                        .clientId(settings.client())
                        .clientSecret(settings.secret())
                        .resteasyClient(http)
                        .build();
    }

    @Override
    public UUID make(Invitation invitation, HashedCode code) {
        return told(
                realm ->
                        find(realm, invitation.userName())
                                .map(known -> begin(realm, known, invitation, code))
                                .orElseGet(() -> create(realm, invitation, code)));
    }

    @Override
    public UUID renew(Invitation invitation, HashedCode code) {
        return told(
                realm ->
                        find(realm, invitation.userName())
                                .map(known -> begin(realm, known, invitation, code))
                                .orElseThrow(() -> new NotToldException("keycloak-lost-it")));
    }

    @Override
    public boolean signedIn(Invitation invitation) {
        return told(
                realm ->
                        find(realm, invitation.userName())
                                .map(it -> realm.users().get(it.getId()).toRepresentation())
                                .filter(KeycloakUsers::chosePassword)
                                .isPresent());
    }

    @Override
    public @Nullable PersonId personOf(UUID user) {
        return told(realm -> personOf(realm.users().get(user.toString()).toRepresentation()))
                .orElse(null);
    }

    @Override
    public @Nullable Words addressOf(UUID user) {
        return told(realm -> realm.users().get(user.toString()).toRepresentation()).getEmail()
                                instanceof String address
                        && !address.isBlank()
                ? new Words(address)
                : null;
    }

    private static Optional<PersonId> personOf(UserRepresentation user) {
        return Optional.ofNullable(user.getAttributes())
                .map(it -> it.get("person_id"))
                .flatMap(it -> it.stream().findFirst())
                .map(PersonId::of);
    }

    @Override
    public void link(UUID user, PersonId person) {
        told(
                realm -> {
                    UserResource staff = realm.users().get(user.toString());
                    if (!KeycloakUsers.isStaff(staff.groups())) {
                        throw new NotToldException("keycloak-refused");
                    }
                    change(staff, it -> KeycloakUsers.link(it, person));
                    staff.logout();
                    return person;
                });
    }

    @Override
    public @Nullable UUID end(Invitation invitation) {
        Optional<UUID> ended =
                told(realm -> find(realm, invitation.userName()).map(known -> end(realm, known)));
        return ended.orElse(null);
    }

    /** By the record they open: what we knew of the account is erased by then. */
    @Override
    public void forget(PersonId person) {
        told(
                realm -> {
                    realm.users().searchByAttributes("person_id:" + person).stream()
                            .filter(known -> KeycloakUsers.opens(known, person))
                            .forEach(known -> forget(realm, known));
                    return person;
                });
    }

    /** Staff who were supported keep their work, and nothing that says whom they were. */
    private static void forget(RealmResource realm, UserRepresentation known) {
        UserResource user = realm.users().get(known.getId());
        if (KeycloakUsers.isStaff(user.groups())) {
            change(user, it -> it.getAttributes().remove("person_id"));
            user.logout();
        } else {
            end(realm, known);
            user.remove();
        }
    }

    @Override
    public void destroy() {
        keycloak.close();
    }

    private static UUID create(RealmResource realm, Invitation invitation, HashedCode code) {
        try (Response answer = realm.users().create(KeycloakUsers.made(invitation, code))) {
            if (answer.getStatus() == CONFLICT) throw new NotToldException("user-name-taken");
            return UUID.fromString(CreatedResponseUtil.getCreatedId(answer));
        }
    }

    private static UUID begin(
            RealmResource realm, UserRepresentation known, Invitation invitation, HashedCode code) {
        UserResource user = realm.users().get(known.getId());
        change(user, it -> KeycloakUsers.begin(it, invitation.kind(), code));
        user.credentials().stream()
                .filter(it -> !"password".equals(it.getType()))
                .forEach(it -> user.removeCredential(it.getId()));
        user.logout();
        realm.attackDetection().clearBruteForceForUser(known.getId()); // a new code is no guess
        return UUID.fromString(known.getId());
    }

    private static UUID end(RealmResource realm, UserRepresentation known) {
        UserResource user = realm.users().get(known.getId());
        change(user, it -> it.setEnabled(false));
        user.logout();
        return UUID.fromString(known.getId());
    }

    /** Whole: Keycloak takes away every name and attribute that an update leaves out. */
    private static void change(UserResource user, Consumer<UserRepresentation> change) {
        UserRepresentation whole = user.toRepresentation();
        change.accept(whole);
        user.update(whole);
    }

    /** Whoever answers the search may have left the name out of it. */
    private static Optional<UserRepresentation> find(RealmResource realm, UserName name) {
        return realm.users().searchByUsername(name.value(), true).stream()
                .filter(it -> name.value().equals(it.getUsername()))
                .findFirst();
    }

    private <T> T told(Function<RealmResource, T> what) {
        try {
            return what.apply(keycloak.realm(realm));
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            throw new NotToldException(
                    status == NOT_FOUND ? "keycloak-lost-it" : "keycloak-refused");
        } catch (ProcessingException unreachable) {
            throw new NotToldException("keycloak-unreachable");
        }
    }
}
