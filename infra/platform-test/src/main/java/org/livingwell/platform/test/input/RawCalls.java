package org.livingwell.platform.test.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Speaks HTTP byte by byte: what no client of good manners would send. */
record RawCalls(int port) {

    /**
     * @param head status line and headers
     */
    record Answer(int status, String head, String text) {

        boolean isProblem() {
            return head.contains("application/problem+json") && text.contains("\"code\":\"");
        }

        boolean isPage() {
            return head.contains("text/html") && text.contains("tel:999");
        }

        @Override
        public String toString() {
            return status + " " + text.substring(0, Math.min(160, text.length()));
        }
    }

    Answer get(String path, String token) {
        return send("GET", path, token, new byte[0]);
    }

    Answer send(String verb, String path, String body, String... headers) {
        return send(verb, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer send(String verb, String path, byte[] body, String... headers) {
        return send(verb, path, OddRequests.caller(path), body, headers);
    }

    private Answer send(String verb, String path, String token, byte[] body, String... headers) {
        var request = new StringBuilder(verb + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        request.append("Authorization: Bearer ").append(token).append("\r\n");
        request.append("Connection: close\r\nContent-Length: ").append(body.length).append("\r\n");
        String all = String.join("\r\n", headers);
        if (!all.contains("Content-Type:")) request.append("Content-Type: application/json\r\n");
        if (verb.equals("POST") && !all.contains("Idempotency-Key:"))
            request.append("Idempotency-Key: ").append(UUID.randomUUID()).append("\r\n");
        if (!all.isEmpty()) request.append(all).append("\r\n");
        request.append("\r\n");
        try (var socket = new Socket("localhost", port)) {
            var out = new ByteArrayOutputStream();
            out.writeBytes(request.toString().getBytes(StandardCharsets.UTF_8));
            out.writeBytes(body);
            socket.getOutputStream().write(out.toByteArray());
            socket.getOutputStream().flush();
            return answer(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer answer(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) return new Answer(599, all, "hung up");
        int status = Integer.parseInt(all.substring(9, 12));
        String text = all.substring(end + 4).replaceFirst("^[0-9a-f]+\r\n", ""); // of one chunk
        return new Answer(status, all.substring(0, end), text);
    }
}
