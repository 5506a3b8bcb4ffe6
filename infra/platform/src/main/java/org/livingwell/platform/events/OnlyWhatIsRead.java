package org.livingwell.platform.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.livingwell.platform.observe.EventMetrics;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;
import org.springframework.kafka.support.KafkaUtils;

/**
 * Passes over unknown types and newer versions, which are no error: the publisher may say more than
 * is heard here.
 */
final class OnlyWhatIsRead implements RecordFilterStrategy<Object, Object> {

    private static final int REMEMBERED = 50_000;

    private final EventReaders readers;
    private final EventMetrics metrics;
    private final SequenceGaps gaps = new SequenceGaps(REMEMBERED);

    OnlyWhatIsRead(EventReaders readers, EventMetrics metrics) {
        this.readers = readers;
        this.metrics = metrics;
    }

    @Override
    public boolean filter(ConsumerRecord<Object, Object> record) {
        String listener = String.valueOf(KafkaUtils.getConsumerGroupId());
        countGap(listener, record);
        String type = EventConverter.header(record, "ce_type");
        if (type == null || readers.reader(listener, type) != null) return false;
        metrics.skipped(listener, type);
        return true;
    }

    private void countGap(String listener, ConsumerRecord<?, ?> record) {
        String subject = EventConverter.header(record, "ce_subject");
        String sequence = EventConverter.header(record, "ce_sequence");
        if (subject == null || sequence == null || !sequence.matches("\\d{1,18}")) return;
        if (gaps.before(listener, subject, Long.parseLong(sequence))) metrics.gap(listener);
    }
}
