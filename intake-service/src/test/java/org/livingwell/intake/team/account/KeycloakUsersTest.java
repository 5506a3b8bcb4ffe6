package org.livingwell.intake.team.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.livingwell.intake.team.account.domain.AccountKind;
import org.livingwell.intake.team.account.domain.HashedCode;
import org.livingwell.intake.team.account.domain.Invitation;
import org.livingwell.intake.team.account.domain.UserName;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.util.UUID;

class KeycloakUsersTest {

    private static final HashedCode CODE = new HashedCode("aGFzaA==", "c2FsdA==", 210_000);
    private static final PersonId AMARA = new PersonId(new UUID(1, 1));

    @Test
    void staffWorkInTheirPlaceAndSetUpASecondFactor() {
        var user = KeycloakUsers.made(invited(AccountKind.LEAD, new Words("Nadia"), null), CODE);

        assertThat(user.getGroups()).containsExactly("/lead");
        assertThat(user.getAttributes()).containsOnlyKeys("places");
        assertThat(user.getRequiredActions()).contains("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    }

    @Test
    void aPersonGoesThereWithoutTheirName() {
        var user = KeycloakUsers.made(invited(AccountKind.PERSON, null, AMARA), CODE);

        assertThat(user.getFirstName()).isNull();
        assertThat(user.getAttributes()).containsOnlyKeys("person_id");
        assertThat(user.getRequiredActions()).containsExactly("UPDATE_PASSWORD");
    }

    @Test
    void aSupportersAccountDoesNotBecomeThePersons() {
        var user = KeycloakUsers.made(invited(AccountKind.SUPPORTER, null, AMARA), CODE);

        assertThat(user.getAttributes()).isEmpty();
    }

    @Test
    void aSecretForDemonstrationIsRefusedElsewhere() {
        var settings = new ProvisioningSettings("http://x", "living-well", "x", "local-demo-x");

        assertThatThrownBy(() -> settings.mustNotBeForDemonstration(false))
                .hasMessageContaining("refused outside the local profile");
        settings.mustNotBeForDemonstration(true);
    }

    private static Invitation invited(AccountKind kind, Words name, PersonId person) {
        return new Invitation(
                kind,
                new PlaceId("lambeth"),
                new UserName("lw-7k2m9-xqt4h"),
                name,
                person,
                null,
                null,
                null);
    }
}
