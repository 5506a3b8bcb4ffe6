package org.livingwell.intake.team.place.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to tell when somebody needs a human soon.
 *
 * @param hours when somebody answers there, in the team's words
 */
public record DutyContact(@Nullable Words email, @Nullable Words phone, @Nullable Words hours) {

    /** Address and number, whichever there are, in the order in which they are tried. */
    public Stream<Words> ways() {
        return Stream.of(Optional.ofNullable(email), Optional.ofNullable(phone))
                .flatMap(Optional::stream);
    }
}
