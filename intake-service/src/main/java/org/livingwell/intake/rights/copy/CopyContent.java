package org.livingwell.intake.rights.copy;

import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** The copy itself: all that is kept, by context and collection, as it was when gathered. */
record CopyContent(PersonId person, Instant gatheredAt, Map<Context, JsonNode> contexts)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
