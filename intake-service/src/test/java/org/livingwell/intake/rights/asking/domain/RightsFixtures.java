package org.livingwell.intake.rights.asking.domain;

import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** People and moments of what is asked of a record. */
public final class RightsFixtures {

    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    public static final LocalDate IN_A_MONTH = LocalDate.parse("2026-12-24");
    public static final PersonId AMARA = new PersonId(new UUID(0, 1));
    public static final UUID WANDA = new UUID(0, 2);
    public static final Officer PETRA = new Officer(new UUID(0, 3), null);
    public static final Asking BY_WANDA =
            new Asking(AMARA, new PlaceId("lambeth"), WANDA, IdentifiedBy.KNOWN_IN_PERSON, NOON);

    private RightsFixtures() {}
}
