package org.livingwell.journeys.portal;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One Chromium for every test of the portal, closed after the last; without one they skip. */
final class InChromium implements BeforeAllCallback {

    private static Chromium running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(Namespace.GLOBAL)
                        .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
    }

    static Chromium running() {
        return running;
    }
}
