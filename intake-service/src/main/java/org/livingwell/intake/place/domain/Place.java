package org.livingwell.intake.place.domain;

import org.livingwell.platform.domain.PlaceId;

import java.time.ZoneId;
import java.util.List;

/**
 * A local network: what it promises and whom to call there.
 *
 * @param contactWithinDays days within which somebody is in touch
 * @param dutyContact whom to tell of somebody urgent, addresses or numbers with commas between: the
 *     first at once, all when nobody has a look
 * @param retentionDays how long words are kept that led nowhere
 * @param consentsStaleAfterMonths after which what somebody agreed to is asked again
 */
public record Place(
        PlaceId id,
        String name,
        ZoneId zone,
        int contactWithinDays,
        String dutyContact,
        int retentionDays,
        int consentsStaleAfterMonths,
        List<CrisisLine> crisisLines) {}
