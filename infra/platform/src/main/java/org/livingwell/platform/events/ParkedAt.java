package org.livingwell.platform.events;

/** Where a parked event lies. */
record ParkedAt(String topic, int partition, long offset) {

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
