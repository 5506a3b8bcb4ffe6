package org.livingwell.contact.staying.door.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.HashedSecret;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;

/**
 * One link that opens a door, on a card or on a screen.
 *
 * @param given null until somebody recorded how it came to the person
 */
public record Link(HashedSecret secret, Instant madeAt, WorkerId madeBy, @Nullable Given given) {

    Link given(Given given) {
        return new Link(secret, madeAt, madeBy, given);
    }
}
