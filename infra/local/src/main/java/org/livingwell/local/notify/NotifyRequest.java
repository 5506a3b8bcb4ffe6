package org.livingwell.local.notify;

import static org.livingwell.local.notify.NotifyError.badRequest;
import static org.livingwell.local.notify.NotifyError.validation;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what is to be sent, and says no where Notify does. */
final class NotifyRequest {

    private static final int LONGEST_TEXT = 918;
    private static final int LONGEST_REFERENCE = 1_000;
    private static final Pattern BESIDE_DIGITS = Pattern.compile("[ ()+-]");
    private static final Pattern BRITISH_MOBILE = Pattern.compile("(0|44|0044)?7[0-9]{9}");
    private static final Pattern ABROAD = Pattern.compile("(?!0|44)[1-9][0-9]{6,14}");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final String type;
    private final JsonNode body;

    private NotifyRequest(String type, JsonNode body) {
        this.type = type;
        this.body = body;
    }

    /** What is taken; whatever is not is thrown. */
    static NotifyMessage of(String type, JsonNode body) {
        if (!body.isObject()) throw badRequest("Invalid JSON supplied in POST data");
        return new NotifyRequest(type, body).taken();
    }

    private NotifyMessage taken() {
        if (reference() instanceof String it && it.length() > LONGEST_REFERENCE) {
            throw validation("reference is too long");
        }
        return type.equals("letter") && body.has("content") ? pdf() : written();
    }

    private NotifyMessage pdf() {
        if (reference() == null) throw validation("reference is a required property");
        String pdf = required("content");
        if (!isPdf(pdf)) throw badRequest("Letter content is not a valid PDF");
        return message("", "", "A letter as PDF", null, pdf);
    }

    private static boolean isPdf(String content) {
        try {
            byte[] it = Base64.getDecoder().decode(content);
            return new String(it, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    private NotifyMessage written() {
        String to = to();
        var template = template();
        var gaps = body.path("personalisation");
        String words = NotifyTemplate.filled(template.body(), gaps);
        if (type.equals("sms") && words.length() > LONGEST_TEXT) {
            throw badRequest(
                    "Content for template has a character count greater than the limit of 918");
        }
        return message(to, NotifyTemplate.filled(template.subject(), gaps), words, template, null);
    }

    private String to() {
        return switch (type) {
            case "sms" -> number();
            case "email" -> {
                String address = required("email_address");
                if (!ADDRESS.matcher(address).matches()) {
                    throw validation("email_address Not a valid email address");
                }
                yield address;
            }
            default -> address();
        };
    }

    private String number() {
        String number = required("phone_number");
        String digits = BESIDE_DIGITS.matcher(number).replaceAll("");
        if (BRITISH_MOBILE.matcher(digits).matches() || ABROAD.matcher(digits).matches())
            return number;
        throw validation("phone_number Not a UK mobile number");
    }

    private String address() {
        List<String> lines =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(
                                it ->
                                        body.path("personalisation")
                                                .path("address_line_" + it)
                                                .asString(""))
                        .filter(it -> !it.isBlank())
                        .toList();
        if (lines.size() < 3) throw validation("Address must be at least 3 lines");
        return String.join(", ", lines);
    }

    private NotifyTemplate template() {
        NotifyTemplate template = DemoNotify.TEMPLATES.get(id(required("template_id")));
        if (template == null) throw badRequest("Template not found");
        if (template.type().equals(type)) return template;
        throw badRequest(
                "%s template is not suitable for %s notification".formatted(template.type(), type));
    }

    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException odd) {
            throw validation("template_id is not a valid UUID");
        }
    }

    private String required(String name) {
        if (!body.path(name).isString()) throw validation(name + " is a required property");
        return body.path(name).asString();
    }

    private @Nullable String reference() {
        return body.path("reference").isString() ? body.path("reference").asString() : null;
    }

    private NotifyMessage message(
            String to,
            String subject,
            String words,
            @Nullable NotifyTemplate template,
            @Nullable String pdf) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new NotifyMessage(
                UUID.randomUUID(), reference(), type, to, subject, words, template, pdf, now);
    }
}
