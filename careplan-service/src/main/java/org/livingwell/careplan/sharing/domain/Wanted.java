package org.livingwell.careplan.sharing.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is to be shown, to whom and until when.
 *
 * @param called what the person calls the supporter
 * @param signed what the supporter calls the person, which stands over what they read
 * @param until the last day on which it is shown
 */
public record Wanted(
        GrantId id,
        SupporterId to,
        Words called,
        @Nullable Words signed,
        Set<SharedSection> sections,
        LocalDate until) {

    Wanted until(@Nullable LocalDate day) {
        return day == null ? this : new Wanted(id, to, called, signed, sections, day);
    }
}
