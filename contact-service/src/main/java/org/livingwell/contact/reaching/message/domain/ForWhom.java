package org.livingwell.contact.reaching.message.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.message.domain.Message.End;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * Whom a human step would be for when a message does not get there, and from when.
 *
 * @param died nobody is told about somebody who died
 */
public record ForWhom(@Nullable WorkerId lead, LocalDate today, boolean died) {

    /** For whatever needs nobody to be told. */
    public static final ForWhom NOBODY = new ForWhom(null, LocalDate.EPOCH, true);

    /** The same for all messages of a day that ended alike, so that it is told once. */
    @Nullable Step step(Asked asked, End end) {
        String kind = kind(end);
        if (kind == null || !asked.matters() || died) return null;
        return new Step(Ids.derive(kind, asked.person(), today), kind, lead, today);
    }

    /** One for each letter, whether or not it matters: nobody else would post it. */
    @Nullable Step toPost(Asked asked) {
        if (died) return null;
        String kind = "letter-to-post";
        var message = MessageId.of(asked.person(), asked.cause());
        return new Step(Ids.derive(kind, message), kind, lead, today);
    }

    private static @Nullable String kind(End end) {
        return switch (end) {
            case DELIVERED -> null;
            case WITHHELD, USELESS -> "message-withheld";
            case FAILED -> "message-failed";
            case UNSURE -> "message-unsure";
        };
    }
}
