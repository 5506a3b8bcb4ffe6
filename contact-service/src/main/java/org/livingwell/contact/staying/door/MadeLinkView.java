package org.livingwell.contact.staying.door;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.secret.Secret;
import org.livingwell.platform.security.AboutPeople;

import java.util.stream.Stream;

/**
 * A door with the secret of its newest link, this once.
 *
 * @param secret null when the same request was answered before: it is kept nowhere, and a new link
 *     is one press away
 */
record MadeLinkView(DoorView door, @Nullable Secret secret) implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return door.people();
    }
}
