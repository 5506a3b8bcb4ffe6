package org.livingwell.contact.reaching.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** What people sent back, as far as whoever carries our texts lists it. */
@Component
public class ReceivedTexts {

    /** As they are called where they call us. */
    public static final String PROVIDER = "notify";

    /**
     * @param id what they call it, here and where they call us
     * @param from a number as they write it
     */
    public record Received(String id, String from, String message) {

        @Override
        public String toString() {
            return "•••";
        }
    }

    /** Nobody said what came. */
    public static final class NotAnswered extends RuntimeException {

        NotAnswered() {
            super("not answered", null, false, false);
        }
    }

    private final @Nullable Notify notify;

    ReceivedTexts(NotifyAccess access) {
        this.notify = access.isGiven() ? access.open() : null;
    }

    public boolean areListed() {
        return notify != null;
    }

    /**
     * A page, the latest first.
     *
     * @param id of the last on the page before; null for the first page
     * @throws NotAnswered also where what was answered cannot be read
     */
    public List<Received> after(@Nullable String id) {
        return notify == null ? List.of() : notify.received(id);
    }
}
