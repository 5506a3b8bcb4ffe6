package org.livingwell.journeys.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for whoever carries texts: counts what it takes, and now and then takes nothing. */
final class Texts implements AutoCloseable {

    private static final int REFUSED_ONE_IN = 5;

    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    private Texts(HttpServer server) {
        this.server = server;
    }

    static Texts start() {
        try {
            var local = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(local, 0);
            var texts = new Texts(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/messages", texts::take);
            server.start();
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/messages";
    }

    int count() {
        return taken.size();
    }

    /** Messages that went more than once. */
    List<String> repeated() {
        return taken.entrySet().stream()
                .filter(it -> it.getValue().get() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var id = JsonMapper.shared().readTree(exchange.getRequestBody()).get("id").asString();
            boolean takes = asked.incrementAndGet() % REFUSED_ONE_IN != 0;
            if (takes) taken.computeIfAbsent(id, _ -> new AtomicInteger()).incrementAndGet();
            exchange.sendResponseHeaders(takes ? 201 : 503, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
