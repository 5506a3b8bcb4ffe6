package org.livingwell.intake.team.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is, and the client that may make accounts there.
 *
 * @param secret of that client; without one every attempt fails and says so
 */
@ConfigurationProperties("livingwell.provisioning")
record ProvisioningSettings(
        String url,
        @DefaultValue("living-well") String realm,
        @DefaultValue("intake-provisioning") String client,
        @DefaultValue("") String secret) {

    void mustNotBeForDemonstration(boolean local) {
        if (!local && secret.startsWith("local-demo-")) {
            throw new IllegalStateException(
                    "A PROVISIONING_SECRET for demonstration is refused outside the local profile");
        }
    }
}
