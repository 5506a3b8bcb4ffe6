package org.livingwell.contact.staying.checkin.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.LocalDate;

/**
 * How it went, as whoever was in touch with them wrote it; the person may read it.
 *
 * @param how null where a worker said that it is done and no more
 * @param nextOn by when what comes next is done; null where that has no day
 * @param by null where nobody is known to have done it
 * @param reached no for a contact that nobody answered; null where that was not said
 */
public record Account(
        LocalDate on,
        @Nullable Way way,
        @Nullable Words how,
        @Nullable Words next,
        @Nullable LocalDate nextOn,
        @Nullable WorkerId by,
        @Nullable Boolean reached) {

    /** Somebody tried, and nobody answered. */
    public boolean reachedNobody() {
        return Boolean.FALSE.equals(reached);
    }
}
