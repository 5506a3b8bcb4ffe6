package org.livingwell.intake.team.place.domain;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;

/**
 * What a lead decides for a place.
 *
 * @param contactWithinDays days within which somebody is in touch
 * @param urgentWithinMinutes minutes after which an urgent introduction nobody opened is told on
 * @param retentionDays after which an introduction that led nowhere is erased
 * @param consentsStaleAfterMonths after which agreements are asked for again
 * @param ringUs the place's own number, which anybody may ring; none where nobody answers one
 * @param tellingPhrases who writes one of these is answered today; one entry a language, none only
 *     where a place was set up before there were any
 * @param childrenUnder years of age below which somebody is taken to children's services
 * @param crisisLines the place's own, beside those that hold everywhere
 * @param senderName who messages are from; says nothing about why they come
 */
public record Settings(
        LawfulBasis lawfulBasis,
        int contactWithinDays,
        int urgentWithinMinutes,
        DutyContact dutyContact,
        int retentionDays,
        int consentsStaleAfterMonths,
        CheckInCadences checkIns,
        List<CrisisLine> crisisLines,
        String senderName,
        ZoneId zone,
        @Nullable String ringUs,
        List<TellingPhrases> tellingPhrases,
        int childrenUnder) {

    /** What a place set up before there were telling phrases has to begin with. */
    Settings completedBy(Settings seed) {
        return new Settings(
                lawfulBasis,
                contactWithinDays,
                urgentWithinMinutes,
                dutyContact,
                retentionDays,
                consentsStaleAfterMonths,
                checkIns,
                crisisLines,
                senderName,
                zone,
                ringUs == null ? seed.ringUs : ringUs,
                seed.tellingPhrases,
                childrenUnder);
    }
}
