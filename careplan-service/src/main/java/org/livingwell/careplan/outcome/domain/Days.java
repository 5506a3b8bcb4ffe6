package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * By when something that was said about us is seen to, in working days.
 *
 * @param acknowledgeBy by when a lead says that they have it; null where that is not promised, or
 *     was done
 */
public record Days(@Nullable LocalDate acknowledgeBy, LocalDate answerBy) {

    private static final int REFLECTION_ANSWERED = 10;
    private static final int COMPLAINT_ACKNOWLEDGED = 3;
    private static final int COMPLAINT_ANSWERED = 20;

    static Days ofReflection(LocalDate today) {
        return new Days(null, WorkingDays.after(today, REFLECTION_ANSWERED));
    }

    static Days ofComplaint(LocalDate today) {
        return new Days(
                WorkingDays.after(today, COMPLAINT_ACKNOWLEDGED),
                WorkingDays.after(today, COMPLAINT_ANSWERED));
    }

    Days acknowledged() {
        return new Days(null, answerBy);
    }

    /**
     * The next day by which something is promised and that has not rung; null where each of them
     * has.
     *
     * @param rang null where none has
     */
    public @Nullable LocalDate ahead(@Nullable LocalDate rang) {
        if (rang == null) return next();
        return answerBy.isAfter(rang) ? answerBy : null;
    }

    /** The next day by which something is promised. */
    public LocalDate next() {
        return acknowledgeBy == null ? answerBy : acknowledgeBy;
    }
}
