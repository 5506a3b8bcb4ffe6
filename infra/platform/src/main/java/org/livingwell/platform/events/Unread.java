package org.livingwell.platform.events;

import org.apache.kafka.common.TopicPartition;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What stood on topics at one moment, until a group has read it.
 *
 * @param ends by partition, the offset behind the last event that stood there
 */
public record Unread(Map<TopicPartition, Long> ends) {

    /** Whatever stood on a partition and was removed since is nothing to read. */
    static Unread of(Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {
        return new Unread(ends).where(it -> begins.getOrDefault(it.getKey(), 0L) < it.getValue());
    }

    Unread on(Collection<String> topics) {
        return where(it -> topics.contains(it.getKey().topic()));
    }

    /**
     * What is left of it.
     *
     * @param read by partition, the offset of the next event to read; none where none was read yet
     */
    public Unread after(Map<TopicPartition, Long> read) {
        return where(it -> read.getOrDefault(it.getKey(), -1L) < it.getValue());
    }

    public boolean isNothing() {
        return ends.isEmpty();
    }

    private Unread where(Predicate<Map.Entry<TopicPartition, Long>> kept) {
        return new Unread(
                ends.entrySet().stream()
                        .filter(kept)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue)));
    }
}
