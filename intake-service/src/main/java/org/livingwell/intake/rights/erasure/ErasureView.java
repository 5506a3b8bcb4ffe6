package org.livingwell.intake.rights.erasure;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.rights.erasure.domain.Erasure;
import org.livingwell.intake.rights.erasure.domain.Erasure.Asked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Closing;
import org.livingwell.intake.rights.erasure.domain.Erasure.Done;
import org.livingwell.intake.rights.erasure.domain.Erasure.None;
import org.livingwell.intake.rights.erasure.domain.Erasure.NotAsked;
import org.livingwell.intake.rights.erasure.domain.Erasure.Refused;
import org.livingwell.intake.rights.erasure.domain.Erasure.Started;
import org.livingwell.intake.rights.erasure.domain.Erasure.TakenBack;
import org.livingwell.intake.rights.erasure.domain.Erasure.Waiting;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How a person's erasure stands; never why something is held.
 *
 * @param state {@code none, asked, refused, waiting, on-hold} or {@code started}
 * @param startsAt until when it can be taken back without asking anybody
 * @param told why it was refused, as far as it is told
 */
record ErasureView(
        PersonId person,
        String state,
        @Nullable LocalDate decideBy,
        @Nullable Instant startsAt,
        @Nullable String told)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    static ErasureView of(PersonId person, Erasure erasure) {
        return switch (erasure) {
            case None _, NotAsked _, TakenBack _ ->
                    new ErasureView(person, "none", null, null, null);
            case Asked it -> new ErasureView(person, "asked", it.decideBy(), null, null);
            case Refused it -> new ErasureView(person, "refused", null, null, it.reason().told());
            case Waiting it when it.holds().isEmpty() ->
                    new ErasureView(person, "waiting", null, it.startsAt(), null);
            case Waiting _ -> new ErasureView(person, "on-hold", null, null, null);
            case Started _, Closing _, Done _ ->
                    new ErasureView(person, "started", null, null, null);
        };
    }
}
