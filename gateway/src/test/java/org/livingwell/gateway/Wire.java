package org.livingwell.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, also those no client of ours would, and hangs up after the answer. */
final class Wire {

    /** Status 0: the line was closed without an answer. */
    record Answer(int status, String head, String body) {

        static Answer of(String said) {
            int end = said.indexOf("\r\n\r\n");
            if (!said.startsWith("HTTP/1.1 ") || end < 0) return new Answer(0, said, "");
            int status = Integer.parseInt(said.substring(9, 12));
            return new Answer(status, said.substring(0, end), said.substring(end + 4));
        }
    }

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** Every character is one byte. */
    Answer send(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            byte[] said = socket.getInputStream().readAllBytes();
            return Answer.of(new String(said, StandardCharsets.ISO_8859_1));
        } catch (IOException closed) {
            return new Answer(0, "", "");
        }
    }
}
