package org.livingwell.contact.staying.office;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who is told: whoever is on duty, and more people the longer nobody takes it.
 *
 * @param left sends one, and says whether it certainly left
 * @param leads where the leads of a place get mail; throws where nobody can say just now
 * @param nobody counts that there was nobody to tell
 */
record WhoIsTold(
        Predicate<OfficeMessage> left,
        Function<PlaceId, List<Words>> leads,
        String portal,
        Runnable nobody) {

    private static final Logger log = LoggerFactory.getLogger(WhoIsTold.class);

    /**
     * Where a place has no address anywhere it is counted, and rings again when it is due next.
     *
     * @throws RuntimeException where there is an address, or it is not known yet, and nobody could
     *     be told, so that it is tried again in a minute
     */
    void tell(Round round) {
        List<Words> ways = round.settings().dutyContact().ways().toList();
        int told = told(round, ways, 0, !round.again());
        List<Words> more =
                round.unanswered() || told == 0 ? leadsOf(round.place(), told > 0) : List.of();
        told += told(round, more, ways.size(), false);
        if (told > 0) return;
        nobody.run();
        log.warn("Somebody waits and nobody could be told");
        boolean noAddress = round.settings().known() && ways.isEmpty() && more.isEmpty();
        if (!noAddress) throw new IllegalStateException("nobody was told");
    }

    /**
     * @param first whether one who was told is enough
     */
    private int told(Round round, List<Words> contacts, int before, boolean first) {
        int told = 0;
        for (int i = 0; i < contacts.size(); i++) {
            if (!left.test(round.message(contacts.get(i), before + i, portal))) continue;
            told++;
            if (first) return told;
        }
        return told;
    }

    /** Who leads where it cannot be asked for a while does not keep others from being told. */
    private List<Words> leadsOf(PlaceId place, boolean othersWereTold) {
        try {
            return leads.apply(place);
        } catch (RuntimeException away) {
            if (!othersWereTold) throw away;
            log.warn("The leads were not told: {}", away.getClass().getSimpleName());
            return List.of();
        }
    }
}
