package org.livingwell.intake.team.place.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Telling;
import org.livingwell.platform.domain.Words;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A local network: what it promises and whom to call there; its settings as everybody else in
 * intake reads them.
 *
 * @param contactWithinDays days within which somebody is in touch
 * @param ringUs the number anybody may ring
 * @param youngLines help for whoever is younger than {@code childrenUnder}
 * @param crisisLines those that hold everywhere first, then the place's own
 */
public record Place(
        PlaceId id,
        String name,
        ZoneId zone,
        int contactWithinDays,
        int urgentWithinMinutes,
        DutyContact dutyContact,
        int retentionDays,
        int consentsStaleAfterMonths,
        LawfulBasis lawfulBasis,
        CheckInCadences checkIns,
        String senderName,
        @Nullable String ringUs,
        List<TellingPhrases> tellingPhrases,
        int childrenUnder,
        List<CrisisLine> youngLines,
        List<CrisisLine> crisisLines) {

    /** Whether somebody wrote that they need a human today, in whichever language. */
    public boolean tells(Stream<Words> written) {
        var phrases = tellingPhrases.stream().flatMap(it -> it.phrases().stream()).toList();
        return new Telling(phrases).isIn(written);
    }
}
