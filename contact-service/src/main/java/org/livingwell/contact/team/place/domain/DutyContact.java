package org.livingwell.contact.team.place.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.stream.Stream;

/** Whom to tell when somebody needs a human soon. */
public record DutyContact(@Nullable Words email, @Nullable Words phone) {

    /** Address and number, whichever there are, in the order in which they are tried. */
    public Stream<Words> ways() {
        return Stream.concat(Stream.ofNullable(email), Stream.ofNullable(phone));
    }
}
