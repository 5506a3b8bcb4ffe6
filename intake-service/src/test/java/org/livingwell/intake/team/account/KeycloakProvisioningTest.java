package org.livingwell.intake.team.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.Provisioning.NotToldException;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.springframework.mock.env.MockEnvironment;

import java.util.UUID;

/** What another system filtered is checked, one by one, before anything is done to it. */
class KeycloakProvisioningTest {

    private static final PersonId AMARA = new PersonId(new UUID(1, 1));
    private static final PersonId PRIYA = new PersonId(new UUID(1, 2));
    private static final String HERS = new UUID(2, 1).toString();
    private static final String PRIYAS = new UUID(2, 2).toString();
    private static final String WORKERS = new UUID(2, 3).toString();
    private static final HashedCode CODE = new HashedCode("aGFzaA==", "c2FsdA==", 210_000);

    private final HeedlessKeycloak keycloak =
            new HeedlessKeycloak()
                    .with(PRIYAS, "lw-priya", "person", person(PRIYA))
                    .with(WORKERS, "wanda", "worker", "{\"places\":[\"lambeth\"]}")
                    .with(HERS, "lw-amara", "person", person(AMARA));
    private final KeycloakProvisioning provisioning =
            new KeycloakProvisioning(
                    new ProvisioningSettings(keycloak.url(), "living-well", "x", "local-demo-x"),
                    new MockEnvironment().withProperty("spring.profiles.active", "local"));

    @AfterEach
    void stop() {
        provisioning.destroy();
        keycloak.close();
    }

    @Test
    void anErasureRemovesThePersonsLoginAndNobodyElses() {
        provisioning.forget(AMARA);

        assertThat(keycloak.changes()).isNotEmpty().allMatch(it -> it.contains(HERS));
        assertThat(keycloak.changes()).contains("DELETE /users/" + HERS);
    }

    @Test
    void whoIsNotThereTakesNobodyAlong() {
        provisioning.forget(new PersonId(new UUID(9, 9)));

        assertThat(keycloak.changes()).isEmpty();
    }

    @Test
    void staffWhoWereSupportedKeepTheirWork() {
        String both = new UUID(2, 4).toString();
        var noor = new PersonId(new UUID(1, 4));
        keycloak.with(
                both,
                "noor",
                "worker",
                "{\"places\":[\"lambeth\"],\"person_id\":[\"" + noor + "\"]}");

        provisioning.forget(noor);

        assertThat(keycloak.changes()).allMatch(it -> it.contains(both));
        assertThat(keycloak.changes()).noneMatch(it -> it.startsWith("DELETE"));
        assertThat(keycloak.changes().getFirst())
                .contains("\"places\":[\"lambeth\"]", "\"firstName\":\"A\"")
                .doesNotContain("person_id");
    }

    @Test
    void aRenewalAndAnEndReachTheirOwnAccountAlone() {
        provisioning.renew(invited("lw-amara"), CODE);
        provisioning.end(invited("lw-amara"));

        assertThat(keycloak.changes()).isNotEmpty().allMatch(it -> it.contains(HERS));
    }

    @Test
    void whatAnUpdateLeavesOutIsNotLost() {
        provisioning.renew(invited("lw-amara"), CODE);

        assertThat(keycloak.changes().getFirst())
                .startsWith("PUT /users/" + HERS)
                .contains("\"person_id\":[\"" + AMARA + "\"]", "\"firstName\":\"A\"");
    }

    @Test
    void aNameNobodyHasIsNobody() {
        assertThatThrownBy(() -> provisioning.renew(invited("lw-nobody"), CODE))
                .isInstanceOf(NotToldException.class);
        assertThat(provisioning.end(invited("lw-nobody"))).isNull();
        assertThat(keycloak.changes()).isEmpty();
    }

    private static Invitation invited(String name) {
        return new Invitation(
                AccountKind.PERSON,
                new PlaceId("lambeth"),
                new UserName(name),
                null,
                AMARA,
                null,
                null,
                null);
    }

    private static String person(PersonId id) {
        return "{\"person_id\":[\"" + id + "\"]}";
    }
}
