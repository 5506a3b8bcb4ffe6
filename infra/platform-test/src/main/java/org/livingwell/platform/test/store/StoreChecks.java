package org.livingwell.platform.test.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Fails the test in which something was said to MongoDB that a real one refuses, that our code may
 * not use, or that no index serves. On in every test by itself; a client made by hand is {@link
 * #watch watched} by hand.
 */
public final class StoreChecks implements AfterEachCallback, AfterAllCallback {

    private static final ScopedValue<Boolean> LOOKING = ScopedValue.newInstance();
    private static final Breaches BREACHES = new Breaches();
    private static final OnlyDocumentedCommands COMMANDS = new OnlyDocumentedCommands(BREACHES);
    private static final DeclaredIndexes INDEXES = new DeclaredIndexes(Scanned.load());

    public static MongoClientSettings.Builder watch(MongoClientSettings.Builder client) {
        return client.addCommandListener(unlessLooking(Asked.listener()))
                .addCommandListener(unlessLooking(COMMANDS))
                .addCommandListener(unlessLooking(INDEXES));
    }

    /** For a test's own look into the store, which no index needs to serve. */
    public static <T> T look(Callable<T> look) throws Exception {
        return ScopedValue.where(LOOKING, true).call(look::call);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        tell();
    }

    /** What start-up and background work said outside any one test. */
    @Override
    public void afterAll(ExtensionContext context) {
        tell();
    }

    private static void tell() {
        List<String> breaches = new ArrayList<>(BREACHES.drain());
        breaches.addAll(INDEXES.drain());
        if (!breaches.isEmpty()) {
            throw new AssertionError("said to MongoDB:\n - " + String.join("\n - ", breaches));
        }
    }

    private static CommandListener unlessLooking(CommandListener listener) {
        return new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (!LOOKING.isBound()) listener.commandStarted(event);
            }
        };
    }
}
