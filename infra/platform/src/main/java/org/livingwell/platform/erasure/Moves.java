package org.livingwell.platform.erasure;

import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.util.UUID;

/**
 * What a service moves when somebody turns out to be known under another id; what it leaves is
 * dropped. Asked again it does no harm.
 */
public interface Moves {

    /**
     * @param introduction in which they came
     * @param from the id that was minted for it
     * @param to whom they are known as
     * @param sequence of the event among those of the introduction
     */
    record Move(
            UUID introduction,
            PersonId from,
            PersonId to,
            PlaceId place,
            long sequence,
            Cause cause) {}

    void move(Move move);
}
