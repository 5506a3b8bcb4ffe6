package org.livingwell.careplan.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.sharing.domain.AskedAlone;
import org.livingwell.careplan.sharing.domain.GrantId;
import org.livingwell.careplan.sharing.domain.SharedSection;
import org.livingwell.careplan.sharing.domain.SupporterId;
import org.livingwell.careplan.sharing.domain.Wanted;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * What is to be shown, to whom and until when.
 *
 * @param called what the person calls the supporter
 * @param signed what the supporter calls the person
 * @param until the last day on which it is shown
 */
record SharingRequest(
        @NotNull(message = "Choose who it is shared with") UUID supporter,
        @NotBlank(message = "Say what you call them")
                @Size(max = 100, message = "Use at most 100 characters")
                String called,
        @Size(max = 100, message = "Use at most 100 characters") @Nullable String signed,
        @NotEmpty(message = "Choose what is shared") @Size(max = 12, message = "Choose each once")
                List<@NotNull(message = "Choose what is shared") SharedSection> sections,
        @NotNull(message = "Choose the last day") LocalDate until) {

    /**
     * A worker asked the person with nobody else there, and they said yes.
     *
     * @param notWhoMustNever whether they said that it is nobody who must never know
     */
    record AgreedRequest(
            @NotNull(message = "Say what is shared") @Valid SharingRequest sharing,
            @NotNull(message = "Say how you asked them") AskedAlone.How how,
            boolean notWhoMustNever) {}

    /**
     * @param until where another last day was agreed
     */
    record ConfirmRequest(
            @NotNull(message = "Say how you asked them") AskedAlone.How how,
            boolean notWhoMustNever,
            @Nullable LocalDate until) {}

    Wanted wanted(Cause cause) {
        return new Wanted(
                GrantId.of(cause),
                new SupporterId(supporter),
                new Words(called.strip()),
                Words.of(signed),
                EnumSet.copyOf(sections),
                until);
    }
}
