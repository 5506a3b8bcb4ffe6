package org.livingwell.platform.accesslog;

import org.bson.Document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a person's chain ends, as far as is remembered: a hint that saves looking; the unique
 * {@code _id} of the next record decides.
 *
 * @param recent the latest readings, to count up whoever comes again
 */
record Head(String person, long n, String hash, List<Reading> recent) {

    /** What a reader read, as a hash, under which number, since when. */
    record Reading(String what, long n, Instant at) {

        static Reading from(Document document) {
            return new Reading(
                    document.getString("what"),
                    document.getLong("n"),
                    document.getDate("at").toInstant());
        }
    }

    static Head none(String person) {
        return new Head(person, 0, "", List.of());
    }

    static Head from(Document document) {
        return new Head(
                document.getString("_id"),
                document.getLong("n"),
                document.getString("hash"),
                document.getList("recent", Document.class, List.of()).stream()
                        .map(Reading::from)
                        .toList());
    }

    Head at(AccessRecord last) {
        return last.n() > n ? new Head(person, last.n(), last.hash(), recent) : this;
    }

    /** The record that the same reading since then is counted on. */
    Optional<String> same(String reading, Instant since) {
        return recent.reversed().stream()
                .filter(it -> it.what().equals(reading) && it.at().isAfter(since))
                .findFirst()
                .map(it -> AccessRecord.id(person, it.n()));
    }
}
