package org.livingwell.careplan.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.DialogAnswer;
import org.livingwell.careplan.outcome.domain.DialogItem;
import org.livingwell.careplan.outcome.domain.Taken;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;

import java.time.LocalDate;
import java.util.List;

/**
 * One of both.
 *
 * @param dialog what was answered; what is left out stays missing
 * @param reqol10 the total alone, from 0 to 40
 * @param on today where it is left out
 * @param present who was there
 */
record MeasureRequest(
        @Size(min = 1, max = 11, message = "Answer each once")
                @Nullable
                        List<@Valid @NotNull(message = "Say what it is about") DialogAnswerRequest>
                        dialog,
        @Min(value = 0, message = FROM_0_TO_40) @Max(value = 40, message = FROM_0_TO_40)
                @Nullable Integer reqol10,
        @Nullable LocalDate on,
        @Size(max = 200, message = "Use at most 200 characters") @Nullable String present) {

    static final String FROM_0_TO_40 = "Choose a number from 0 to 40";
    static final String FROM_1_TO_7 = "Choose a number from 1 to 7";

    private static final Refusal ONE_OF_BOTH =
            new Refusal("one-of-both", "Send the answers to DIALOG or the total of ReQoL-10");

    /**
     * @param rating left out where it was not answered
     */
    record DialogAnswerRequest(
            @NotNull(message = "Say what it is about") DialogItem item,
            @Min(value = 1, message = FROM_1_TO_7) @Max(value = 7, message = FROM_1_TO_7)
                    @Nullable Integer rating,
            boolean moreHelp) {}

    @AssertTrue(message = "Answer each once")
    boolean isEachOnce() {
        return dialog == null
                || dialog.stream()
                                .filter(it -> it != null)
                                .map(DialogAnswerRequest::item)
                                .distinct()
                                .count()
                        == dialog.size();
    }

    Taken taken() {
        if (dialog != null && reqol10 == null) {
            return new Taken.Dialog(
                    dialog.stream()
                            .map(it -> new DialogAnswer(it.item(), it.rating(), it.moreHelp()))
                            .toList());
        }
        if (dialog == null && reqol10 != null) return new Taken.Reqol(reqol10);
        throw new RefusedException(ONE_OF_BOTH);
    }
}
