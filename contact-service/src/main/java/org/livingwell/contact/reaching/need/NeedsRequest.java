package org.livingwell.contact.reaching.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.need.domain.Format;
import org.livingwell.contact.reaching.need.domain.Language;
import org.livingwell.contact.reaching.need.domain.Needs;
import org.livingwell.contact.reaching.need.domain.Professional;
import org.livingwell.contact.reaching.need.domain.Support;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.List;

/** What is sent to say what somebody needs; a list that is left out says that nothing of it is. */
record NeedsRequest(
        @Nullable Language language,
        @Size(max = 100, message = "Use at most 100 characters") @Nullable String languageSaid,
        @Size(max = 20, message = "Choose each once")
                @Nullable List<@NotNull(message = "Choose from the list") Professional>
                        professionals,
        @Size(max = 1_000, message = "Use at most 1,000 characters") @Nullable String booking,
        @Size(max = 20, message = "Choose each once")
                @Nullable List<@NotNull(message = "Choose from the list") Format> formats,
        @Size(max = 20, message = "Choose each once")
                @Nullable List<@NotNull(message = "Choose from the list") Support> supports,
        @Size(max = 6_000, message = "Use at most 6,000 characters") @Nullable String more,
        @Nullable LocalDate until) {

    Needs needs(LocalDate today) {
        return new Needs(
                language,
                Words.of(languageSaid),
                chosen(professionals),
                Words.of(booking),
                chosen(formats),
                chosen(supports),
                Words.of(more),
                asked(today));
    }

    private static <T> List<T> chosen(@Nullable List<T> choices) {
        return choices == null ? List.of() : choices;
    }

    /** At least once a year; a day that is over is today. */
    private LocalDate asked(LocalDate today) {
        LocalDate longest = today.plusYears(1);
        if (until == null || until.isAfter(longest)) return longest;
        return until.isBefore(today) ? today : until;
    }
}
