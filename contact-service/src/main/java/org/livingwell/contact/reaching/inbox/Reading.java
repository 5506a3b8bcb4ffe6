package org.livingwell.contact.reaching.inbox;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.inbox.domain.Read;
import org.livingwell.contact.reaching.provider.ReceivedTexts;
import org.livingwell.contact.reaching.provider.ReceivedTexts.Received;
import org.livingwell.contact.reaching.reply.Arrivals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Goes down the list, the latest first, as far as something there is new; what could not be taken
 * in keeps nothing else back and is looked for again.
 */
@Component
class Reading {

    /** What one look may take is less than its lease. */
    private static final int MOST_PAGES = 4;

    private final Function<@Nullable String, List<Received>> pages;
    private final Consumer<Received> arrivals;

    @Autowired
    Reading(ReceivedTexts texts, Arrivals arrivals) {
        this(
                texts::after,
                it -> arrivals.take(ReceivedTexts.PROVIDER, it.id(), it.from(), it.message()));
    }

    Reading(Function<@Nullable String, List<Received>> pages, Consumer<Received> arrivals) {
        this.pages = pages;
        this.arrivals = arrivals;
    }

    /**
     * @return what is read now as well
     */
    Read on(Read before) {
        Set<String> known = Set.copyOf(before.ids());
        List<String> taken = new ArrayList<>();
        boolean left = false;
        String last = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Received> listed = pages.apply(last);
            List<Received> fresh = listed.stream().filter(it -> !known.contains(it.id())).toList();
            List<String> now =
                    fresh.reversed().stream().filter(this::isTaken).map(Received::id).toList();
            taken.addAll(now.reversed());
            left |= now.size() < fresh.size();
            boolean ends = listed.isEmpty() || fresh.size() < listed.size() && !before.more();
            if (ends) return new Read(taken, left);
            last = listed.getLast().id();
        }
        return new Read(taken, true);
    }

    private boolean isTaken(Received it) {
        try {
            arrivals.accept(it);
            return true;
        } catch (RuntimeException notNow) {
            return false;
        }
    }
}
