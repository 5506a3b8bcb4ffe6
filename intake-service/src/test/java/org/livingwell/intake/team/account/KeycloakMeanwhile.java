package org.livingwell.intake.team.account;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** In a build, where all tests are run, Keycloak starts while others are. */
public final class KeycloakMeanwhile implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext first) {
        boolean tests = first.getRequiredTestClass().getSimpleName().endsWith("IT");
        if (tests && System.getProperty("living-well.build-parts") != null) RealKeycloak.begun();
    }
}
