package org.livingwell.journeys.portal;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Chromium that serves a class, started for the first that needs it and closed after the last
 * test of all; without one installed they skip.
 */
final class OneChromium implements BeforeAllCallback, AfterAllCallback {

    /** As patient as a page is, for a busy machine. */
    static final int PATIENCE = 15_000;

    /** A class runs on one thread from its first test to its last. */
    private static final ThreadLocal<Chromium> RUNNING = new ThreadLocal<>();

    private static final Set<String> BUSY = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var one = one(context);
        if (!BUSY.add(one)) throw new IllegalStateException(one + " serves another class already");
        RUNNING.set(
                context.getRoot()
                        .getStore(Namespace.GLOBAL)
                        .computeIfAbsent(one, _ -> Chromium.start(), Chromium.class));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        RUNNING.remove();
        BUSY.remove(one(context));
    }

    private static String one(ExtensionContext context) {
        return "chromium " + Browsers.of(context.getRequiredTestClass());
    }

    static Chromium running() {
        return RUNNING.get();
    }
}
