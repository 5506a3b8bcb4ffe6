package org.livingwell.local;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The whole platform running on this machine; the launcher shows it, tests hurt it. */
public final class LocalStack implements AutoCloseable {

    private final Options options;
    private final DataClaim claim;
    private final Map<String, Part> running = new ConcurrentHashMap<>();
    private final Starting starting;
    private final CompletableFuture<Trouble> death = new CompletableFuture<>();
    private volatile boolean closing;

    private LocalStack(Options options, DataClaim claim, Consumer<String> progress) {
        this.options = options;
        this.claim = claim;
        this.starting = new Starting(options, running, progress);
    }

    public static LocalStack start(Options options) {
        return start(options, _ -> {}, _ -> {});
    }

    /**
     * Answers when every part is ready; {@code early} gets the stack before, to close it when the
     * person at the keyboard changes their mind.
     */
    static LocalStack start(
            Options options, Consumer<String> progress, Consumer<LocalStack> early) {
        var stack = new LocalStack(options, DataClaim.of(options.data()), progress);
        early.accept(stack);
        try {
            options.ports().requireFree(options.startedHere());
            // never the folder itself: --data may name one that holds other things
            if (options.fresh())
                Options.EVERYTHING.forEach(part -> Folders.delete(options.data().resolve(part)));
            Folders.requireSpace(options.data());
            stack.starting.everything();
            stack.running.values().forEach(stack::watch);
            return stack;
        } catch (Trouble e) {
            stack.close();
            throw e;
        }
    }

    public Part service(String name) {
        return part(name);
    }

    /** A running part by its name: mongodb, kafka, keycloak, mail, a service or gateway. */
    public Part part(String name) {
        var part = running.get(name);
        if (part == null) throw new Trouble("%s is not part of this stack.".formatted(name));
        return part;
    }

    public Collection<Part> parts() {
        return options.parts().stream().filter(running::containsKey).map(this::part).toList();
    }

    public Ports ports() {
        return options.ports();
    }

    public Path data() {
        return options.data();
    }

    public Path logs() {
        return options.logs();
    }

    public Environment environment() {
        return Environment.of(options);
    }

    /** A demo person's access token. */
    public String token(String name) {
        return Tokens.forPerson(environment().keycloakUrl(), name);
    }

    /** Completes when a part ends that nobody asked to end. */
    CompletableFuture<Trouble> death() {
        return death;
    }

    /** Stops what was started and nothing else: first who asks, last who answers. */
    @Override
    public synchronized void close() {
        if (closing) return;
        closing = true;
        starting.stop();
        try (var stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            running.values().stream()
                    .filter(ServicePart.class::isInstance)
                    .forEach(service -> stoppers.submit(service::close));
        }
        for (var name : List.of("mail", "keycloak", "kafka", "mongodb")) {
            var part = running.get(name);
            if (part != null) part.close();
        }
        claim.close();
    }

    private void watch(Part part) {
        var child = part.child();
        child.process()
                .onExit()
                .thenRun(
                        () -> {
                            if (!closing && !child.expectedToEnd()) death.complete(child.died());
                        });
    }
}
