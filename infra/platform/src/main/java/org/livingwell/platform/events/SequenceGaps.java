package org.livingwell.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Notices where an aggregate's events skip a number; remembers the subjects heard of lately only,
 * so that one heard of for the first time is never a gap.
 */
final class SequenceGaps {

    private record Heard(String listener, String subject) {}

    private final Map<Heard, Long> last;

    SequenceGaps(int remembered) {
        this.last =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Heard, Long> eldest) {
                        return size() > remembered;
                    }
                };
    }

    /** True where numbers are missing between this event and the last one heard of its subject. */
    synchronized boolean before(String listener, String subject, long sequence) {
        var heard = new Heard(listener, subject);
        Long known = last.get(heard);
        last.merge(heard, sequence, Math::max);
        return known != null && sequence > known + 1;
    }
}
