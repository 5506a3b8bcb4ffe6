package org.livingwell.contact.reaching.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers what it is told to a command, and hangs up where it has no words. */
final class PostOffice implements AutoCloseable {

    static final String HANG_UP = "";
    static final String SAY_NOTHING = "nothing";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private final Map<String, String> answers;

    /**
     * @param answers by the first word of a command, {@code .} for the end of the words and {@code
     *     HELLO} for the greeting
     */
    PostOffice(Map<String, String> answers) {
        this.answers = answers;
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    List<String> lines() {
        return lines;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                take(caller);
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void take(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
        boolean words = false;
        if (!answer(caller, "HELLO", "220 here")) return;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
            if (words && !line.equals(".")) continue;
            boolean offered = line.equals("DATA");
            if (!answer(caller, line.split("[ :]", 2)[0], offered ? "354 go on" : "250 ok")) return;
            words = offered && !answers.containsKey("DATA");
        }
    }

    private boolean answer(Socket caller, String command, String usual) throws IOException {
        String answer = answers.getOrDefault(command, usual);
        if (answer.equals(HANG_UP)) return false;
        if (answer.equals(SAY_NOTHING)) return true;
        caller.getOutputStream().write((answer + "\r\n").getBytes(UTF_8));
        caller.getOutputStream().flush();
        return true;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
