package org.livingwell.intake.arriving.conversation.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a conversation is about before anything is said.
 *
 * @param number of the person's conversations, from 1
 * @param owner who sees to it that it takes place
 * @param step the human next step it moves and ends
 * @param asked what caused the plan, so that asking again plans no second one
 * @param meeting null where only the day is known
 */
public record Occasion(
        PersonId person,
        PlaceId place,
        int number,
        Kind kind,
        WorkerId owner,
        LocalDate day,
        UUID step,
        UUID asked,
        Instant at,
        @Nullable Meeting meeting) {

    Occasion on(LocalDate day, @Nullable Meeting meeting, WorkerId owner) {
        return new Occasion(person, place, number, kind, owner, day, step, asked, at, meeting);
    }
}
