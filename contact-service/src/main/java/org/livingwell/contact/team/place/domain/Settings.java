package org.livingwell.contact.team.place.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * What a place decided at intake, as far as contact works by it.
 *
 * @param senderName who messages are from; says nothing about why they come
 * @param ringUs the place's own number, which anybody may ring; null where nobody answers one
 * @param afterCrisisDays days after a safety plan was stood down on which somebody asks
 * @param offeredDays rhythms in days a person may choose from
 * @param urgentWithinMinutes minutes after which what rang and nobody took rings again
 * @param tellingPhrases who writes one of these is answered today, in whichever language
 */
public record Settings(
        ZoneId zone,
        String senderName,
        @Nullable String ringUs,
        List<Integer> afterCrisisDays,
        List<Integer> offeredDays,
        DutyContact dutyContact,
        int urgentWithinMinutes,
        List<String> tellingPhrases) {

    /** Where it is not known yet: what every place begins with, and no number or address. */
    public static final Settings UNKNOWN =
            new Settings(
                    ZoneId.of("Europe/London"),
                    "The team",
                    null,
                    List.of(1, 2, 4, 7),
                    List.of(7, 14, 30),
                    new DutyContact(null, null),
                    15,
                    List.of());

    /** Whether intake has said yet what the place decided. */
    public boolean known() {
        return !equals(UNKNOWN);
    }

    /** How long somebody has to take what rang. */
    public Duration urgentWithin() {
        return Duration.ofMinutes(urgentWithinMinutes);
    }
}
