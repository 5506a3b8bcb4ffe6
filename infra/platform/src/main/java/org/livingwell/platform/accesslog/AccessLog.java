package org.livingwell.platform.accesslog;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes down who reads about whom, before they are shown it.
 *
 * <p>The same reading by the same reader within 15 minutes is counted up on its record. Count and
 * time of the last are outside of the chain: whoever could change the store could change them
 * unseen, but not that there was a reading, by whom and of what.
 */
public final class AccessLog {

    static final Duration SAME_READING = Duration.ofMinutes(15);
    private static final int TRIES = 50;

    private final AccessRecords records;
    private final Clock clock;

    AccessLog(AccessRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param name of who reads, kept sealed for the person; null for what has none
     * @throws AccessLogUnavailableException where it is not certain that this is kept
     */
    public void read(Collection<PersonId> people, Actor by, @Nullable Words name, Reading what) {
        Set<String> left = people.stream().map(PersonId::toString).collect(Collectors.toSet());
        try {
            for (int tries = 0; !left.isEmpty(); tries++) {
                if (tries == TRIES) throw new AccessLogUnavailableException();
                left = write(left, by, name, what, tries > 0);
            }
        } catch (RuntimeException unwritten) {
            throw new AccessLogUnavailableException(); // whatever it was: nothing is shown
        }
    }

    /**
     * @return for whom somebody else wrote meanwhile
     */
    private Set<String> write(
            Set<String> people, Actor by, @Nullable Words name, Reading what, boolean look) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String reading = Ids.fingerprint(by.id(), by.role(), what.what(), what.at());
        List<Head> heads = records.heads(people, look);
        List<String> again = new ArrayList<>();
        List<AccessRecord> first = new ArrayList<>();
        for (Head head : heads) {
            head.same(reading, now.minus(SAME_READING))
                    .ifPresentOrElse(
                            again::add,
                            () -> first.add(AccessRecord.after(head, by, what.what(), now)));
        }
        if (!records.countUp(again, what, now)) {
            first.clear();
            heads.forEach(head -> first.add(AccessRecord.after(head, by, what.what(), now)));
        }
        return records.append(first, name, what, reading);
    }
}
