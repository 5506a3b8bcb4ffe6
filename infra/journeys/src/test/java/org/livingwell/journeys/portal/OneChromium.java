package org.livingwell.journeys.portal;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One Chromium for every test of the portal, closed after the last; without one they skip. */
final class OneChromium implements BeforeAllCallback {

    /** As patient as a page is, for a busy machine. */
    static final int PATIENCE = 15_000;

    private static Chromium running;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        running =
                context.getRoot()
                        .getStore(Namespace.GLOBAL)
                        .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
    }

    static Chromium running() {
        return running;
    }
}
