package org.livingwell.platform.time;

import java.time.Duration;

/** Rounds that hardly pause, begun at once. */
public final class QuickRounds {

    private QuickRounds() {}

    public static Rounds begun() {
        var rounds = new Rounds(Duration.ofMillis(5));
        rounds.start();
        return rounds;
    }
}
