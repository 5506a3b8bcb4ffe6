package org.livingwell.journeys.fuzz;

import org.livingwell.journeys.fuzz.Maker.Made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Sends odd requests over a few connections at once and keeps what should not have come back. */
final class Fuzz {

    private static final int CONNECTIONS = 4;

    private final Maker maker;
    private final int port;
    private final UnaryOperator<String> token;
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, String> breaches = new ConcurrentHashMap<>();

    /**
     * @param token of whoever asks, by name
     */
    Fuzz(Maker maker, int port, UnaryOperator<String> token) {
        this.maker = maker;
        this.port = port;
        this.token = token;
    }

    void send(int from, int to, Map<String, String> names) {
        var next = new AtomicInteger(from);
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++)
                all.add(together.submit(() -> sendAll(next, to, names)));
            for (var one : all) one.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void sendAll(AtomicInteger next, int to, Map<String, String> names) {
        try (var wire = new Wire(port)) {
            for (int number = next.getAndIncrement();
                    number < to;
                    number = next.getAndIncrement()) {
                Made made = maker.make(number, names);
                Reply reply = reply(wire, made.request());
                statuses.computeIfAbsent(reply.status(), _ -> new AtomicInteger())
                        .incrementAndGet();
                Judge.breach(made.request(), made.canary(), reply)
                        .ifPresent(why -> keep(wire, made, names, why, reply));
            }
        }
    }

    private Reply reply(Wire wire, Request request) {
        try {
            return wire.send(request, token.apply(request.who));
        } catch (SocketTimeoutException _) {
            return Reply.NONE;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One of each kind, with as little odd about it as still does the same. */
    private void keep(Wire wire, Made made, Map<String, String> names, String why, Reply reply) {
        Made least = made;
        for (Mutation one : made.mutations()) {
            var fewer = new ArrayList<>(least.mutations());
            fewer.remove(one);
            Made tried = maker.with(made, fewer, names);
            Optional<String> still =
                    Judge.breach(tried.request(), made.canary(), reply(wire, tried.request()));
            if (still.equals(Optional.of(why))) least = tried;
        }
        String kind = why + " after " + least.mutations();
        if (!why.startsWith("a bare")) kind += " at " + route(made);
        breaches.putIfAbsent(
                kind,
                "seed %d, number %d: %s%n    %s%n    answers %s %s"
                        .formatted(
                                maker.seed(),
                                made.number(),
                                kind,
                                least.request(),
                                Request.shown(String.join("; ", reply.headers())),
                                Request.shown(reply.body())));
    }

    private String route(Made made) {
        Request plain = maker.with(made, List.of(), Map.of()).request();
        return plain.method + " " + plain.path;
    }

    List<String> breaches() {
        return List.copyOf(new TreeMap<>(breaches).values());
    }

    Map<Integer, AtomicInteger> statuses() {
        return statuses;
    }
}
