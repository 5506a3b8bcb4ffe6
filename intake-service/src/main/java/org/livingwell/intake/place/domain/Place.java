package org.livingwell.intake.place.domain;

import org.livingwell.platform.domain.PlaceId;

import java.time.ZoneId;
import java.util.List;

/**
 * A local network: what it promises and whom to call there.
 *
 * @param contactWithinDays days within which somebody is in touch
 */
public record Place(
        PlaceId id,
        String name,
        ZoneId zone,
        int contactWithinDays,
        List<CrisisLine> crisisLines) {}
