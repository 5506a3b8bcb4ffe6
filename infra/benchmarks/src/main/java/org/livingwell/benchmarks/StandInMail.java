package org.livingwell.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything from everybody at once, and counts it. */
final class StandInMail implements AutoCloseable {

    private static final int WAITING = 200;

    private final ServerSocket door;
    private final AtomicInteger taken = new AtomicInteger();
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();

    StandInMail() throws IOException {
        this.door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Since it was asked to begin. */
    int taken() {
        return taken.get();
    }

    /** To how many different addresses. */
    int addresses() {
        return addresses.size();
    }

    void begin() {
        taken.set(0);
        addresses.clear();
    }

    private void open() {
        try {
            while (true) {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> listen(caller));
            }
        } catch (IOException closed) {
            // nobody is listened to any more
        }
    }

    private void listen(Socket caller) {
        try (caller) {
            caller.setTcpNoDelay(true);
            talk(
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8)),
                    caller.getOutputStream());
        } catch (IOException hungUp) {
            // what was taken is counted
        }
    }

    private void talk(BufferedReader in, OutputStream out) throws IOException {
        say(out, "220 stand-in");
        boolean data = false;
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) continue;
            if (data) {
                addresses.add(to);
                taken.incrementAndGet();
            }
            if (line.startsWith("RCPT")) to = line;
            data = line.equals("DATA");
            say(out, data ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
