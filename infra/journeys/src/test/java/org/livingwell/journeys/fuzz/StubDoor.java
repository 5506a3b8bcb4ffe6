package org.livingwell.journeys.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A door that answers everything alike, to see whether that is noticed. */
final class StubDoor implements AutoCloseable {

    private final ServerSocket socket;
    private final String answer;

    /**
     * @param answer as it is sent; {@code {asked}} in it becomes the body that was sent
     */
    StubDoor(String answer) {
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                byte[] asked = new byte[200_000];
                int length = Math.max(0, caller.getInputStream().read(asked));
                String text = new String(asked, 0, length, StandardCharsets.US_ASCII);
                String said = text.replaceAll("(?s).*\r\n\r\n", "").replaceAll("[^ -~]", "");
                caller.getOutputStream()
                        .write(answer.replace("{asked}", said).getBytes(StandardCharsets.US_ASCII));
                caller.shutdownOutput();
                caller.getInputStream().readAllBytes();
            } catch (IOException _) {
                // they went first, or the door was closed
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
