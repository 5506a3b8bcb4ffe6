package org.livingwell.journeys.faults;

import org.livingwell.platform.test.TopicRecords;
import org.livingwell.platform.test.TopicRecords.Published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One service's events as they lie in its topic. */
record Topic(List<Published> records) {

    static Topic read(String broker, String name, Set<String> withoutIds) {
        return new Topic(
                TopicRecords.all(broker, name).stream()
                        .filter(it -> !withoutIds.contains(id(it)))
                        .toList());
    }

    static String id(Published event) {
        return event.headers().getOrDefault("ce_id", "");
    }

    /** What is wrong with ids and order; the first publications of a subject count from 1. */
    List<String> breaches() {
        Map<String, Long> last = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        List<String> breaches = new ArrayList<>();
        for (Published event : records) {
            String subject = event.headers().getOrDefault("ce_subject", "");
            long sequence = Long.parseLong(event.headers().getOrDefault("ce_sequence", "0"));
            String known = ids.putIfAbsent(subject + "#" + sequence, id(event));
            if (known != null) {
                if (!known.equals(id(event))) {
                    breaches.add("two events are " + subject + "#" + sequence);
                }
            } else if (last.merge(subject, 1L, Long::sum) != sequence) {
                breaches.add("out of order: " + subject + "#" + sequence);
            }
        }
        return breaches;
    }

    /** The types each subject published, in the order of its sequence, without repeats. */
    Map<String, List<String>> bySubject() {
        Map<String, TreeMap<Long, String>> found = new HashMap<>();
        for (Published event : records) {
            found.computeIfAbsent(event.headers().get("ce_subject"), _ -> new TreeMap<>())
                    .put(Long.valueOf(event.headers().get("ce_sequence")), event.type());
        }
        Map<String, List<String>> types = new HashMap<>();
        found.forEach((subject, events) -> types.put(subject, List.copyOf(events.values())));
        return types;
    }
}
