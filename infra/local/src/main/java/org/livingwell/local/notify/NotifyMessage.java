package org.livingwell.local.notify;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What Notify took.
 *
 * @param type {@code sms}, {@code email} or {@code letter}
 * @param template null for a letter that came as a PDF
 * @param pdf that letter, in Base64; null for all else
 */
public record NotifyMessage(
        UUID id,
        @Nullable String reference,
        String type,
        String to,
        String subject,
        String body,
        @Nullable NotifyTemplate template,
        @Nullable String pdf,
        Instant at) {

    /** What the sender calls it, else what Notify does. */
    public String name() {
        return reference == null ? id.toString() : reference;
    }

    Map<String, ?> answer() {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", id);
        all.put("reference", reference);
        if (template == null) {
            all.put("postage", "second");
            return all;
        }
        all.put("content", content());
        all.put("uri", "/v2/notifications/" + id);
        all.put(
                "template",
                Map.of("id", template.id(), "version", 1, "uri", "/v2/template/" + template.id()));
        return all;
    }

    private Map<String, String> content() {
        return switch (type) {
            case "sms" -> Map.of("body", body, "from_number", "LIVINGWELL");
            case "email" ->
                    Map.of(
                            "subject",
                            subject,
                            "body",
                            body,
                            "from_email",
                            "messages@notify.example");
            default -> Map.of("subject", subject, "body", body);
        };
    }

    /** As its simulator ends it: two numbers and two addresses fail. */
    String end() {
        return switch (to.replaceFirst("^\\+?44", "0").replace(" ", "")) {
            case "07700900003", "temp-fail@simulator.notify" -> "temporary-failure";
            case "07700900002", "perm-fail@simulator.notify" -> "permanent-failure";
            default -> "delivered";
        };
    }

    Map<String, ?> receipt() {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", id);
        all.put("reference", reference);
        all.put("to", to);
        all.put("status", end());
        all.put("created_at", at.toString());
        all.put("completed_at", at.toString());
        all.put("sent_at", at.toString());
        all.put("notification_type", type);
        all.put("template_id", template == null ? null : template.id());
        all.put("template_version", 1);
        return all;
    }
}
