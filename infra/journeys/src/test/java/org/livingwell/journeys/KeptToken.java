package org.livingwell.journeys;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * An access token that has not ended, however long a journey takes on a busy machine; who signs in
 * seldom is not taken for somebody who guesses.
 */
public final class KeptToken implements Supplier<String> {

    /** Of the five minutes that Keycloak gives. */
    private static final long GOOD_FOR = Duration.ofMinutes(4).toNanos();

    private static final Map<String, KeptToken> DEMO = new ConcurrentHashMap<>();

    private final Supplier<String> signsIn;
    private String text = "";
    private long since;

    public KeptToken(Supplier<String> signsIn) {
        this.signsIn = signsIn;
    }

    /** A demo person's, logged in at the real Keycloak. */
    public static KeptToken of(String name) {
        return DEMO.computeIfAbsent(name, it -> new KeptToken(() -> Stack.running().token(it)));
    }

    @Override
    public synchronized String get() {
        if (text.isEmpty() || System.nanoTime() - since >= GOOD_FOR) {
            text = signsIn.get();
            since = System.nanoTime();
        }
        return text;
    }
}
