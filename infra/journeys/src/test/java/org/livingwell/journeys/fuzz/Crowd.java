package org.livingwell.journeys.fuzz;

import org.livingwell.journeys.Door;
import org.livingwell.journeys.KeptToken;

import java.util.List;
import java.util.function.Supplier;

/** Everybody who asks, each with a token that has not ended. */
final class Crowd {

    static final List<String> STAFF = List.of("wanda", "walt", "lena", "oscar", "petra");

    private volatile Supplier<String> self = () -> "";

    /** Who {@code self} is. */
    void person(Supplier<String> signsIn) {
        self = new KeptToken(signsIn);
    }

    String token(String who) {
        return switch (who) {
            case "anybody" -> "";
            case "self" -> self.get();
            default -> KeptToken.of(who).get();
        };
    }

    Door door(String who) {
        return new Door(() -> token(who));
    }
}
