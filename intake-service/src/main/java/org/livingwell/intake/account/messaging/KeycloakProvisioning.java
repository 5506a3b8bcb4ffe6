package org.livingwell.intake.account.messaging;

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
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.livingwell.intake.account.application.Provisioning;
import org.livingwell.intake.account.domain.HashedCode;
import org.livingwell.intake.account.domain.Invitation;
import org.livingwell.intake.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
                users ->
                        find(users, invitation.userName())
                                .map(known -> begin(users, known, invitation, code))
                                .orElseGet(() -> create(users, invitation, code)));
    }

    @Override
    public UUID renew(Invitation invitation, HashedCode code) {
        return told(
                users ->
                        find(users, invitation.userName())
                                .map(known -> begin(users, known, invitation, code))
                                .orElseThrow(() -> new NotToldException("keycloak-lost-it")));
    }

    @Override
    public @Nullable UUID end(Invitation invitation) {
        Optional<UUID> ended =
                told(users -> find(users, invitation.userName()).map(known -> end(users, known)));
        return ended.orElse(null);
    }

    /** By the record they open: what we knew of the account is erased by then. */
    @Override
    public void forget(PersonId person) {
        told(
                users -> {
                    users.searchByAttributes("person_id:" + person)
                            .forEach(known -> remove(users, known));
                    return person;
                });
    }

    private static void remove(UsersResource users, UserRepresentation known) {
        end(users, known);
        users.get(known.getId()).remove();
    }

    @Override
    public void destroy() {
        keycloak.close();
    }

    private UUID create(UsersResource users, Invitation invitation, HashedCode code) {
        try (Response answer = users.create(KeycloakUsers.made(invitation, code))) {
            if (answer.getStatus() == CONFLICT) throw new NotToldException("user-name-taken");
            return UUID.fromString(CreatedResponseUtil.getCreatedId(answer));
        }
    }

    private static UUID begin(
            UsersResource users, UserRepresentation known, Invitation invitation, HashedCode code) {
        UserResource user = users.get(known.getId());
        user.update(KeycloakUsers.renewed(invitation, code));
        user.credentials().stream()
                .filter(it -> !"password".equals(it.getType()))
                .forEach(it -> user.removeCredential(it.getId()));
        user.logout();
        return UUID.fromString(known.getId());
    }

    private static UUID end(UsersResource users, UserRepresentation known) {
        UserResource user = users.get(known.getId());
        user.update(KeycloakUsers.ended());
        user.logout();
        return UUID.fromString(known.getId());
    }

    private static Optional<UserRepresentation> find(UsersResource users, UserName name) {
        return users.searchByUsername(name.value(), true).stream().findFirst();
    }

    private <T> T told(Function<UsersResource, T> what) {
        try {
            return what.apply(keycloak.realm(realm).users());
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            throw new NotToldException(
                    status == NOT_FOUND ? "keycloak-lost-it" : "keycloak-refused");
        } catch (ProcessingException unreachable) {
            throw new NotToldException("keycloak-unreachable");
        }
    }
}
