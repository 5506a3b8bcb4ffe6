package org.livingwell.journeys.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One request while it is made odd. All of it is text; a character from {@link #RAW} on stands for
 * one byte as it is, so that no illegal byte is out of reach.
 */
final class Request {

    /** {@code RAW + 0x80} is sent as the single byte 0x80. */
    static final char RAW = '\uf700';

    String who;
    String method;
    String path;
    String query;
    String version = "HTTP/1.1";
    String body;
    final List<String> headers = new ArrayList<>();

    /** Spoils the connection, which is then used for nothing else. */
    boolean alone;

    Request(String who, String method, String target, String body) {
        int mark = target.indexOf('?');
        this.who = who;
        this.method = method;
        this.path = mark < 0 ? target : target.substring(0, mark);
        this.query = mark < 0 ? "" : target.substring(mark + 1);
        this.body = body;
    }

    void header(String name, String value) {
        headers.add(name + ": " + value);
    }

    void replaceHeader(String name, String value) {
        headers.removeIf(it -> isNamed(it, name));
        header(name, value);
    }

    boolean has(String name) {
        return headers.stream().anyMatch(it -> isNamed(it, name));
    }

    boolean acceptsPage() {
        return headers.stream().anyMatch(it -> isNamed(it, "accept") && it.contains("text/html"));
    }

    boolean isForm() {
        return headers.stream()
                .anyMatch(it -> isNamed(it, "content-type") && it.contains("form-urlencoded"));
    }

    private static boolean isNamed(String line, String name) {
        return line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":");
    }

    String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What goes over the wire, with a token where somebody in particular asks. */
    byte[] bytes(String token) {
        byte[] content = encoded(body);
        var lines = new ArrayList<>(List.of(method + " " + target() + " " + version));
        if (!has("Host")) lines.add("Host: localhost");
        if (!token.isEmpty()) lines.add("Authorization: Bearer " + token);
        lines.addAll(headers);
        if (method.equals("POST") && !has("Idempotency-Key"))
            lines.add("Idempotency-Key: " + UUID.randomUUID());
        if (alone) lines.add("Connection: close");
        boolean framed = has("Content-Length") || has("Transfer-Encoding");
        if (!framed && (content.length > 0 || !method.equals("GET")))
            lines.add("Content-Length: " + content.length);
        var all = new ByteArrayOutputStream();
        all.writeBytes(encoded(String.join("\r\n", lines) + "\r\n\r\n"));
        all.writeBytes(content);
        return all.toByteArray();
    }

    static byte[] encoded(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        var plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < RAW || c > RAW + 0xff) {
                plain.append(c);
                continue;
            }
            bytes.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
            plain.setLength(0);
            bytes.write(c - RAW);
        }
        bytes.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** As a person can read and repeat it; a token is never here. */
    @Override
    public String toString() {
        String lines = String.join("\\r\\n", headers);
        return "%s as %s, %s [%s] %s"
                .formatted(method + " " + shown(target()), who, version, shown(lines), shown(body));
    }

    static String shown(String text) {
        var shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= RAW && c <= RAW + 0xff) shown.append("<%02x>".formatted(c - RAW));
            else if (c < ' ' || c > '~') shown.append("\\u%04x".formatted((int) c));
            else shown.append(c);
        }
        if (shown.length() <= 1200) return shown.toString();
        return shown.substring(0, 600)
                + "…("
                + shown.length()
                + ")…"
                + shown.substring(shown.length() - 300);
    }
}
