package org.livingwell.platform.test.planted.sound.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

public record Spot(List<String> takers, Instant at) {

    static Spot now(Clock clock) {
        return new Spot(List.of(), Instant.now(clock));
    }
}
