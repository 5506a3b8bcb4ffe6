package org.livingwell.intake.arriving.introduction.domain;

import org.livingwell.intake.arriving.introduction.domain.Introduction.Waiting;

/** Where somebody stands in the waiting list: urgent first, then longest waiting; sorts as text. */
public record WaitingOrder(String value) {

    public static WaitingOrder of(Waiting waiting) {
        String first = waiting.told().urgent() ? "0" : "1";
        return new WaitingOrder(
                "%s|%015d|%s"
                        .formatted(
                                first,
                                waiting.receivedAt().toEpochMilli(),
                                waiting.told().person()));
    }
}
