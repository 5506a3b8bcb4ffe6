package org.livingwell.intake.introduction.domain;

import org.livingwell.intake.introduction.domain.IntroductionEvent.Received;
import org.livingwell.intake.introduction.domain.IntroductionEvent.WelcomedIn;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/** How a person arrives: it waits until somebody welcomes them. */
public sealed interface Introduction {

    /** Nothing was said yet. */
    record None() implements Introduction {}

    /**
     * @param contactBy the day by which somebody promised to be in touch
     */
    record Waiting(Told told, Instant receivedAt, LocalDate contactBy, int attempts)
            implements Introduction {}

    record Welcomed(
            Told told,
            Instant receivedAt,
            LocalDate contactBy,
            WorkerId by,
            Words byName,
            Instant at)
            implements Introduction {}

    default Introduction apply(IntroductionEvent event) {
        return switch (event) {
            case Received(var told, var at, var contactBy) -> new Waiting(told, at, contactBy, 0);
            case WelcomedIn(var by, var byName, var at) when this instanceof Waiting waiting ->
                    new Welcomed(
                            waiting.told(),
                            waiting.receivedAt(),
                            waiting.contactBy(),
                            by,
                            byName,
                            at);
            case WelcomedIn _ -> this;
        };
    }
}
