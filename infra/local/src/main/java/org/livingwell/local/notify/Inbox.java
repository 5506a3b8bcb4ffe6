package org.livingwell.local.notify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Texts that people sent back, the latest first, as Notify lists them and tells of them. */
final class Inbox {

    private static final String OUR_NUMBER = "07860003914";
    private static final int A_PAGE = 250;

    record Received(UUID id, String from, String message, Instant at) {

        /** Without its plus, and under other names than in the list. */
        Map<String, ?> told() {
            return Map.of(
                    "id", id,
                    "source_number", from,
                    "destination_number", OUR_NUMBER,
                    "message", message,
                    "date_received", at.toString());
        }

        private Map<String, ?> listed(String service) {
            return Map.of(
                    "id", id,
                    "user_number", from,
                    "notify_number", OUR_NUMBER,
                    "service_id", service,
                    "content", message,
                    "created_at", at.toString());
        }
    }

    private final List<Received> all = new CopyOnWriteArrayList<>();

    /** With the country's code, wherever it was written without. */
    Received add(String from, String message) {
        String digits = from.replaceAll("[ ()+-]", "").replaceFirst("^0", "44");
        var it =
                new Received(
                        UUID.randomUUID(),
                        digits,
                        message,
                        Instant.now().truncatedTo(ChronoUnit.MICROS));
        all.addFirst(it);
        return it;
    }

    /** A page of them, after the one that is named. */
    Map<String, ?> page(String service, String olderThan) {
        String list = "/v2/received-text-messages";
        List<Received> older =
                all.stream()
                        .dropWhile(
                                it -> !olderThan.isEmpty() && !it.id().toString().equals(olderThan))
                        .skip(olderThan.isEmpty() ? 0 : 1)
                        .toList();
        var page = older.stream().limit(A_PAGE).toList();
        Map<String, String> links =
                page.size() < older.size()
                        ? Map.of(
                                "current",
                                list,
                                "next",
                                list + "?older_than=" + page.getLast().id())
                        : Map.of("current", list);
        return Map.of(
                "received_text_messages",
                page.stream().map(it -> it.listed(service)).toList(),
                "links",
                links);
    }
}
