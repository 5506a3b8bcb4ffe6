package org.livingwell.platform.accesslog;

import org.bson.Document;
import org.livingwell.platform.domain.Actor;
import org.livingwell.platform.domain.Ids;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * One link of a person's chain: who read what, when. How often they read it again ({@code count,
 * last}) stands beside it, outside of the hash.
 *
 * @param n from 1, without gaps
 * @param what method and route template, such as {@code GET /api/people/{id}}
 * @param prev hash of the link before, empty for the first
 */
record AccessRecord(
        String person, long n, Actor by, String what, Instant at, String prev, String hash) {

    static AccessRecord after(Head head, Actor by, String what, Instant at) {
        long n = head.n() + 1;
        String hash = hash(head.person(), n, by, what, at, head.hash());
        return new AccessRecord(head.person(), n, by, what, at, head.hash(), hash);
    }

    /** Fixed digits, so that records sort as text. */
    static String id(String person, long n) {
        return "%s:%010d".formatted(person, n);
    }

    String id() {
        return id(person, n);
    }

    boolean sound() {
        return hash.equals(hash(person, n, by, what, at, prev));
    }

    private static String hash(
            String person, long n, Actor by, String what, Instant at, String prev) {
        String places = String.join(",", by.places());
        return Ids.fingerprint(
                person, n, by.id(), by.role(), places, what, at.toEpochMilli(), prev);
    }

    Document toDocument() {
        return new Document("_id", id())
                .append("who", by.id())
                .append("role", by.role())
                .append("places", by.places())
                .append("what", what)
                .append("at", Date.from(at))
                .append("prev", prev)
                .append("hash", hash)
                .append("count", 1L)
                .append("last", Date.from(at));
    }

    static AccessRecord from(Document document) {
        String[] id = document.getString("_id").split(":");
        return new AccessRecord(
                id[0],
                Long.parseLong(id[1]),
                new Actor(
                        document.getString("who"),
                        document.getString("role"),
                        document.getList("places", String.class, List.of())),
                document.getString("what"),
                document.getDate("at").toInstant(),
                document.getString("prev"),
                document.getString("hash"));
    }
}
