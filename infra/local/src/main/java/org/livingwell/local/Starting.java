package org.livingwell.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Starts the parts side by side, each as soon as what it cannot start without answers. */
final class Starting {

    private final Options options;
    private final Map<String, Part> running;
    private final Consumer<String> progress;
    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> begun = new ArrayList<>();

    Starting(Options options, Map<String, Part> running, Consumer<String> progress) {
        this.options = options;
        this.running = running;
        this.progress = progress;
    }

    /** Answers when all are ready; the first that fails ends the waiting. */
    void everything() {
        var ports = options.ports();
        var mongodb =
                begin(
                        "mongodb",
                        nothing(),
                        () -> MongoPart.start(data("mongodb"), ports.mongodb(), log("mongodb")));
        var kafka =
                begin(
                        "kafka",
                        nothing(),
                        () -> KafkaPart.start(data("kafka"), ports.kafka(), log("kafka")));
        begin(
                "keycloak",
                nothing(),
                () -> KeycloakPart.start(data("keycloak"), ports, log("keycloak")));
        begin("mail", nothing(), () -> MailPart.start(data("mail"), ports, log("mail")));

        var environment = Environment.of(options);
        var stores =
                CompletableFuture.allOf(mongodb, kafka)
                        .thenRunAsync(() -> createTopics(environment), starters);
        begun.add(stores);
        for (var name : Options.OURS)
            begin(name, stores, () -> ServicePart.start(name, environment, log(name)));
        awaitAll();
    }

    void stop() {
        starters.shutdownNow();
        try {
            starters.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletableFuture<Void> begin(
            String name, CompletableFuture<Void> after, Supplier<Part> start) {
        if (!options.startedHere().contains(name)) return nothing();
        var future = after.thenRunAsync(() -> run(name, start), starters);
        begun.add(future);
        return future;
    }

    private void run(String name, Supplier<Part> start) {
        var from = System.nanoTime();
        progress.accept("%-10s starting".formatted(name));
        running.put(name, start.get());
        var seconds = (System.nanoTime() - from) / 1e9;
        progress.accept("%-10s ready after %.1f s".formatted(name, seconds));
    }

    private void createTopics(Environment environment) {
        if (options.has("kafka") || options.parts().stream().anyMatch(Ports.SERVICES::contains))
            Topics.createAll(environment.kafka());
    }

    private void awaitAll() {
        var failure = new CompletableFuture<Void>();
        for (var future : begun)
            future.whenComplete(
                    (_, e) -> {
                        if (e != null) failure.completeExceptionally(e);
                    });
        var all = CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(failure, all).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble
                    ? trouble
                    : new Trouble("The local stack cannot start: %s.".formatted(e.getCause()), e);
        }
    }

    private static CompletableFuture<Void> nothing() {
        return CompletableFuture.completedFuture(null);
    }

    private Path data(String part) {
        return options.data().resolve(part);
    }

    private Path log(String part) {
        return options.logs().resolve(part + ".log");
    }
}
