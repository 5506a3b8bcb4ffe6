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
    public static final PersonId AMARA = new PersonId(UUID.randomUUID());
    public static final UUID WANDA = UUID.randomUUID();
    public static final Officer PETRA = new Officer(UUID.randomUUID(), null);
    public static final Asking BY_WANDA =
            new Asking(AMARA, new PlaceId("lambeth"), WANDA, IdentifiedBy.KNOWN_IN_PERSON, NOON);

    private RightsFixtures() {}
}
