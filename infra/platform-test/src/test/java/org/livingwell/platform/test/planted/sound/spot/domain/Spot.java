package org.livingwell.platform.test.planted.sound.spot.domain;

import org.livingwell.platform.domain.Words;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

public record Spot(List<String> takers, Instant at, Words why) {

    static Spot now(Clock clock) {
        return new Spot(List.of(), Instant.now(clock), new Words("Wednesdays suit."));
    }
}
