package org.livingwell.platform.events;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.core.KafkaAdmin;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the broker says of how far topics go, and of how far groups have read them. */
public interface Offsets extends AutoCloseable {

    /**
     * What stands on these topics at this moment; on one that is not there yet, nothing does.
     *
     * @throws KafkaException where the broker does not say
     */
    Unread standing(Collection<String> topics);

    /**
     * How far each of these groups has read, whichever instance reads for it: by partition, the
     * offset of the next event. What was parked or passed over counts as read.
     *
     * @throws KafkaException where the broker does not say
     */
    Map<String, Map<TopicPartition, Long>> read(Set<String> groups);

    @Override
    void close();

    /** As the broker says them now. */
    static Offsets asked(KafkaAdmin admin) {
        return new Asked(Admin.create(admin.getConfigurationProperties()));
    }

    record Asked(Admin kafka) implements Offsets {

        private static final Duration PATIENCE = Duration.ofSeconds(5);

        @Override
        public Unread standing(Collection<String> topics) {
            Set<TopicPartition> partitions = partitions(topics);
            return Unread.of(
                    offsets(partitions, OffsetSpec.earliest()),
                    offsets(partitions, OffsetSpec.latest()));
        }

        private Set<TopicPartition> partitions(Collection<String> topics) {
            return kafka.describeTopics(topics).topicNameValues().values().stream()
                    .flatMap(it -> described(it).stream())
                    .flatMap(
                            topic ->
                                    topic.partitions().stream()
                                            .map(
                                                    it ->
                                                            new TopicPartition(
                                                                    topic.name(), it.partition())))
                    .collect(Collectors.toSet());
        }

        /** Empty where it is not there yet; what may not be looked at is not said to be empty. */
        private static Optional<TopicDescription> described(KafkaFuture<TopicDescription> topic) {
            try {
                return Optional.of(said(topic));
            } catch (KafkaException failed) {
                if (failed.getCause() instanceof UnknownTopicOrPartitionException)
                    return Optional.empty();
                throw failed;
            }
        }

        private Map<TopicPartition, Long> offsets(Set<TopicPartition> of, OffsetSpec which) {
            var asked = of.stream().collect(Collectors.toMap(Function.identity(), _ -> which));
            return said(kafka.listOffsets(asked).all()).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> offset(it.getValue())));
        }

        private static long offset(ListOffsetsResultInfo it) {
            return it.offset();
        }

        @Override
        public Map<String, Map<TopicPartition, Long>> read(Set<String> groups) {
            var everything = new ListConsumerGroupOffsetsSpec();
            var asked =
                    groups.stream().collect(Collectors.toMap(Function.identity(), _ -> everything));
            return said(kafka.listConsumerGroupOffsets(asked).all()).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> read(it.getValue())));
        }

        /** A partition of which a group has read nothing may stand there without an offset. */
        private static Map<TopicPartition, Long> read(
                Map<TopicPartition, OffsetAndMetadata> committed) {
            return committed.entrySet().stream()
                    .filter(it -> it.getValue() != null)
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
        }

        private static <T> T said(KafkaFuture<T> answer) {
            try {
                return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException failed) {
                throw new KafkaException(failed.getCause());
            } catch (java.util.concurrent.TimeoutException silent) {
                throw new TimeoutException(silent);
            } catch (InterruptedException stopping) {
                throw new InterruptException(stopping); // interrupts the thread again
            }
        }

        /** At once, though an answer may be waited for. */
        @Override
        public void close() {
            kafka.close(Duration.ZERO);
        }
    }
}
