package org.livingwell.intake.rights.copy;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.asking.domain.Asking;
import org.livingwell.intake.rights.copy.domain.Copy;
import org.livingwell.intake.rights.copy.domain.Copy.Asked;
import org.livingwell.intake.rights.copy.domain.Copy.Gathering;
import org.livingwell.intake.rights.copy.domain.Copy.None;
import org.livingwell.intake.rights.copy.domain.Copy.Over;
import org.livingwell.intake.rights.copy.domain.Copy.Ready;
import org.livingwell.intake.rights.copy.domain.Copy.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How a person's copy stands, for them and whoever asked with them.
 *
 * @param told why it was refused, as far as it is told
 */
record CopyView(
        PersonId person,
        String state,
        @Nullable Instant askedAt,
        @Nullable LocalDate decideBy,
        @Nullable Instant keptUntil,
        @Nullable String told)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static CopyView of(PersonId person, Copy copy) {
        return switch (copy) {
            case None _ -> new CopyView(person, "none", null, null, null, null);
            case Asked it -> asked(it.asking(), "asked", it.decideBy(), null, null);
            case Refused it -> asked(it.asking(), "refused", null, null, it.reason().told());
            case Gathering it -> asked(it.asking(), "gathering", null, null, null);
            case Ready it -> asked(it.asking(), "ready", null, it.keptUntil(), null);
            case Over it -> asked(it.asking(), "over", null, null, null);
        };
    }

    private static CopyView asked(
            Asking asking,
            String state,
            @Nullable LocalDate decideBy,
            @Nullable Instant keptUntil,
            @Nullable String told) {
        return new CopyView(asking.person(), state, asking.at(), decideBy, keptUntil, told);
    }
}
