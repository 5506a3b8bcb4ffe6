package org.livingwell.platform.events;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.livingwell.platform.observe.CrashPoint;
import org.springframework.kafka.listener.RecordInterceptor;

/** The moment between an effect and the commit of its offset. */
final class BeforeOffset implements RecordInterceptor<Object, Object> {

    private final CrashPoint crash;

    BeforeOffset(CrashPoint crash) {
        this.crash = crash;
    }

    @Override
    public ConsumerRecord<Object, Object> intercept(
            ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        return record;
    }

    @Override
    public void success(ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
        crash.reach("before-offset");
    }
}
