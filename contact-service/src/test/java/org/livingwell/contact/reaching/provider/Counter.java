package org.livingwell.contact.reaching.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * A provider's counter, open on a port of its own: it takes a request and answers as it is told.
 */
final class Counter implements AutoCloseable {

    private static final int BREAK_OFF = 0;
    private static final int SAY_NOTHING = -1;

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer http;

    private Counter(int status, String answer) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                        tokens.add(exchange.getRequestHeaders().getFirst("Authorization") + "");
                        if (status == SAY_NOTHING) closed.await();
                        if (status <= BREAK_OFF) return;
                        byte[] bytes = answer.getBytes(UTF_8);
                        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                        exchange.getResponseBody().write(bytes);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
        http.start();
    }

    static Counter answers(int status, String answer) {
        return new Counter(status, answer);
    }

    static Counter breaksOff() {
        return new Counter(BREAK_OFF, "");
    }

    static Counter saysNothing() {
        return new Counter(SAY_NOTHING, "");
    }

    /** Nobody listens there. */
    static String shut() {
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://localhost:" + gone.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    List<String> bodies() {
        return bodies;
    }

    List<String> tokens() {
        return tokens;
    }

    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
    }
}
