package org.livingwell.careplan.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.safety.domain.CrisisWishes;
import org.livingwell.careplan.safety.domain.SafetyItem;
import org.livingwell.careplan.safety.domain.SafetyText;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A safety plan, whole: what is left out says nothing any more.
 *
 * @param reviewOn in three months where it is left out
 * @param present who was there, where a worker wrote it down together with them
 */
record SafetyPlanRequest(
        @Size(max = MOST, message = TOO_MANY)
                @Nullable List<@Valid @NotNull(message = NOTHING) SafetyItemRequest> warningSigns,
        @Size(max = MOST, message = TOO_MANY)
                @Nullable List<@Valid @NotNull(message = NOTHING) SafetyItemRequest> myself,
        @Size(max = MOST, message = TOO_MANY)
                @Nullable List<@Valid @NotNull(message = NOTHING) SafetyItemRequest> distractions,
        @Size(max = MOST, message = TOO_MANY)
                @Nullable List<@Valid @NotNull(message = NOTHING) SafetyItemRequest> people,
        @Size(max = MOST, message = TOO_MANY)
                @Nullable List<@Valid @NotNull(message = NOTHING) SafetyItemRequest> professionals,
        @Size(max = MOST, message = TOO_MANY)
                @Nullable List<@Valid @NotNull(message = NOTHING) SafetyItemRequest> surroundings,
        @Min(value = 0, message = FROM_0_TO_10) @Max(value = 10, message = FROM_0_TO_10)
                @Nullable Integer likely,
        @Size(max = LONG, message = TOO_LONG) @Nullable String formulation,
        @Size(max = MOST, message = TOO_MANY)
                @Nullable
                        List<
                                @NotBlank(message = NOTHING)
                                @Size(max = SHORT, message = "Use at most 500 characters") String>
                        factors,
        @Valid @Nullable CrisisRequest crisis,
        @Nullable LocalDate reviewOn,
        @Size(max = 200, message = "Use at most 200 characters") @Nullable String present) {

    static final int MOST = 20;
    static final int SHORT = 500;
    static final int LONG = 3_000;
    static final String TOO_MANY = "Write at most 20";
    static final String TOO_LONG = "Use at most 3,000 characters";
    static final String NOTHING = "Write something, or leave it out";
    static final String FROM_0_TO_10 = "Choose a number from 0 to 10";

    private static final int FIRST_REVIEW = 90;

    /** One thing in a step, with the number of whoever it is. */
    record SafetyItemRequest(
            @NotBlank(message = NOTHING) @Size(max = SHORT, message = "Use at most 500 characters")
                    String text,
            @Pattern(regexp = "[0-9+() -]{3,30}", message = "Write the number in figures")
                    @Nullable String tel) {

        SafetyItem item() {
            return new SafetyItem(new Words(text.strip()), Words.of(tel));
        }
    }

    /** What they wish for in a crisis. */
    record CrisisRequest(
            @Size(max = LONG, message = TOO_LONG) @Nullable String children,
            @Size(max = LONG, message = TOO_LONG) @Nullable String pets,
            @Size(max = LONG, message = TOO_LONG) @Nullable String home,
            @Size(max = LONG, message = TOO_LONG) @Nullable String helps,
            @Size(max = LONG, message = TOO_LONG) @Nullable String makesWorse,
            @Size(max = LONG, message = TOO_LONG) @Nullable String tell,
            @Size(max = LONG, message = TOO_LONG) @Nullable String notTell,
            @Size(max = LONG, message = TOO_LONG) @Nullable String care) {

        static final CrisisRequest NOTHING_SAID =
                new CrisisRequest(null, null, null, null, null, null, null, null);

        CrisisWishes wishes() {
            return new CrisisWishes(
                    Words.of(children),
                    Words.of(pets),
                    Words.of(home),
                    Words.of(helps),
                    Words.of(makesWorse),
                    Words.of(tell),
                    Words.of(notTell),
                    Words.of(care));
        }
    }

    /** What was agreed when it was stood down with them. */
    record StandDownRequest(
            @NotBlank(message = "Say what you agreed with them")
                    @Size(max = LONG, message = TOO_LONG)
                    String agreed) {}

    SafetyText text() {
        return new SafetyText(
                items(warningSigns),
                items(myself),
                items(distractions),
                items(people),
                items(professionals),
                items(surroundings),
                likely,
                Words.of(formulation),
                factors == null
                        ? List.of()
                        : factors.stream().map(it -> new Words(it.strip())).toList());
    }

    CrisisWishes wishes() {
        return (crisis == null ? CrisisRequest.NOTHING_SAID : crisis).wishes();
    }

    LocalDate reviewed(LocalDate today) {
        return Objects.requireNonNullElse(reviewOn, today.plusDays(FIRST_REVIEW));
    }

    private static List<SafetyItem> items(@Nullable List<SafetyItemRequest> said) {
        return said == null ? List.of() : said.stream().map(SafetyItemRequest::item).toList();
    }
}
