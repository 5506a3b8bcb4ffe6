package org.livingwell.intake.place.domain;

import java.time.ZoneId;
import java.util.List;

/**
 * What a lead decides for a place.
 *
 * @param contactWithinDays days within which somebody is in touch
 * @param urgentWithinMinutes minutes after which an urgent introduction nobody opened is told on
 * @param retentionDays after which an introduction that led nowhere is erased
 * @param consentsStaleAfterMonths after which agreements are asked for again
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
        ZoneId zone) {}
