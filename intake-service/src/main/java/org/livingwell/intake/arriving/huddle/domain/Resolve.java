package org.livingwell.intake.arriving.huddle.domain;

import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was decided about one introduction or person: ids and codes, never a word.
 *
 * @param subject of the introduction or the person
 */
public record Resolve(
        UUID id, About about, UUID subject, WorkerId leadWorker, Step step, LocalDate due) {

    /** Who is decided about. */
    public enum About {
        INTRODUCTION,
        PERSON
    }

    /** What happens next, by hand. */
    public enum Step {
        CONVERSATION,
        CALL,
        VISIT,
        CHECK_IN,
        PRACTICAL_HELP,
        TALK_WITH_PARTNER
    }
}
