package org.livingwell.journeys.fuzz;

import org.livingwell.journeys.Door;
import org.livingwell.journeys.Stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Everybody who asks, each with a token that has not ended. */
final class Crowd {

    static final List<String> STAFF = List.of("wanda", "walt", "lena", "oscar", "petra");

    private static final long GOOD_FOR = Duration.ofMinutes(4).toNanos();

    private record Token(String text, long since) {}

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private volatile Supplier<String> person = () -> "";

    /** Who {@code self} is, signed in anew each time. */
    void person(Supplier<String> signsIn) {
        person = signsIn;
        tokens.remove("self");
    }

    String token(String who) {
        if (who.equals("anybody")) return "";
        return tokens.compute(who, (_, last) -> isGood(last) ? last : fresh(who)).text();
    }

    Door door(String who) {
        return new Door(token(who));
    }

    private Token fresh(String who) {
        String text = who.equals("self") ? person.get() : Stack.running().token(who);
        return new Token(text, System.nanoTime());
    }

    private static boolean isGood(Token token) {
        return token != null && System.nanoTime() - token.since() < GOOD_FOR;
    }
}
