package org.livingwell.intake.place.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PlaceId;

import java.time.ZoneId;
import java.util.List;

/**
 * A local network: what it promises and whom to call there; its settings as everybody else in
 * intake reads them.
 *
 * @param contactWithinDays days within which somebody is in touch
 * @param ringUs the number anybody may ring
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
        List<CrisisLine> crisisLines) {}
