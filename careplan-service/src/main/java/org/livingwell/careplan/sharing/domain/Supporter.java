package org.livingwell.careplan.sharing.domain;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Somebody who supports the person.
 *
 * @param login as whom they sign in; null where they do not, not yet or not any more
 * @param gone whether their account has ended, which is for good
 */
public record Supporter(SupporterId id, @Nullable UUID login, boolean gone) {

    /** Whether it is who signs in so. */
    public boolean isStill(UUID signedIn) {
        return !gone && signedIn.equals(login);
    }

    Supporter left() {
        return new Supporter(id, null, true);
    }
}
