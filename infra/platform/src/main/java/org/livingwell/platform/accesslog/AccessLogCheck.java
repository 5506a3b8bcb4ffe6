package org.livingwell.platform.accesslog;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Goes over a whole log and finds what was edited, swapped or cut away. */
final class AccessLogCheck {

    private static final int PAGE = 1_000;

    /**
     * @param kind {@code changed}: a record is not what was written; {@code missing}: one is gone
     *     before this one; {@code unlinked}: it does not follow from the one before; {@code cut}:
     *     not what was anchored; {@code anchor-missing}: an anchor itself is gone
     * @param record its id, or the span of the anchor
     */
    record Breach(String kind, String record) {}

    /**
     * @param anchoredUntil what was read after this is not anchored yet
     */
    record Outcome(
            long people,
            long records,
            long anchors,
            @Nullable Instant anchoredUntil,
            @Nullable Breach breach) {}

    private final AccessRecords records;
    private final Supplier<List<Anchor>> published;

    AccessLogCheck(AccessRecords records, Supplier<List<Anchor>> published) {
        this.records = records;
        this.published = published;
    }

    Outcome verify() {
        long people = 0;
        long count = 0;
        Breach first = null;
        AccessRecord before = null;
        List<AccessRecord> page;
        String after = "";
        do {
            page = records.after(after, PAGE);
            for (AccessRecord record : page) {
                boolean begins = before == null || !before.person().equals(record.person());
                if (first == null) first = breach(begins ? null : before, record);
                if (begins) people++;
                count++;
                before = record;
                after = record.id();
            }
        } while (page.size() == PAGE);
        return anchored(people, count, first);
    }

    private static @Nullable Breach breach(@Nullable AccessRecord before, AccessRecord record) {
        if (!record.sound()) return new Breach("changed", record.id());
        if (record.n() != (before == null ? 1 : before.n() + 1)) {
            return new Breach("missing", record.id());
        }
        boolean follows = record.prev().equals(before == null ? "" : before.hash());
        return follows ? null : new Breach("unlinked", record.id());
    }

    private Outcome anchored(long people, long count, @Nullable Breach found) {
        List<Anchor> anchors = published.get();
        Breach first = found;
        Anchor last = Anchor.NONE;
        for (Anchor anchor : anchors) {
            String span = anchor.from() + "/" + anchor.until();
            if (first == null && !anchor.from().equals(last.until())) {
                first = new Breach("anchor-missing", span);
            }
            var hashes = records.hashes(anchor.from(), anchor.until());
            if (first == null && !last.next(anchor.until(), hashes).equals(anchor)) {
                first = new Breach("cut", span);
            }
            last = anchor;
        }
        Instant until = anchors.isEmpty() ? null : last.until();
        return new Outcome(people, count, anchors.size(), until, first);
    }
}
