package org.livingwell.benchmarks;

import org.livingwell.platform.seal.TestKeys;
import org.livingwell.platform.test.RealParts;
import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A service's own process, as it is built, and what it tells of itself. */
final class ServiceProcess implements AutoCloseable {

    /** What the driver says of each command: how often, and how long all of them took. */
    private static final Pattern COMMAND =
            Pattern.compile("mongodb_driver_commands_seconds_(count|sum)\\{(.*)} ([0-9.E+-]+)");

    private static final Pattern TAG = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Process process;
    private final String url;

    private ServiceProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** Contact, with stand-ins for intake and for the mail server. */
    static ServiceProcess contact(String intake, int smtp, Path log)
            throws IOException, InterruptedException {
        var settings = Map.of("INTAKE_URL", intake, "SMTP_PORT", Integer.toString(smtp));
        return start("contact", 29_405, settings, log);
    }

    /** Careplan, on a database of this name. */
    static ServiceProcess careplan(String database) throws IOException, InterruptedException {
        var settings = Map.of("MONGODB_DATABASE", database);
        var log = repository().resolve("infra/benchmarks/target/careplan-" + database + ".log");
        return start("careplan", freePort(), settings, log);
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static ServiceProcess start(
            String service, int port, Map<String, String> settings, Path log)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        command.addAll(more());
        command.addAll(List.of("-jar", jar(service).toString()));
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var parts = RealParts.running();
        var environment = builder.environment();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MONGODB_URI", parts.mongodbUri());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", parts.kafkaBootstrapServers());
        environment.put("KEYCLOAK_URL", TestIssuer.url());
        environment.put("CLIENT_SECRET", "secret-of-benchmarks");
        environment.put("KEY_ENCRYPTION_KEYS", TestKeys.WRAP);
        environment.putAll(settings);
        var started = new ServiceProcess(builder.start(), "http://localhost:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        started.awaitReady(log);
        return started;
    }

    private static Path jar(String service) {
        var jar =
                repository()
                        .resolve(
                                "%s-service/target/%s-service-1.0.0-SNAPSHOT.jar"
                                        .formatted(service, service));
        if (Files.exists(jar)) return jar;
        throw new IllegalStateException("package it first: " + jar);
    }

    /** Wherever in it one stands. */
    private static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(it -> Files.isDirectory(it.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> more() {
        String more = System.getenv().getOrDefault("LIVING_WELL_JAVA_OPTIONS", "").strip();
        return more.isEmpty() ? List.of() : List.of(more.split("\\s+"));
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        for (int tries = 0; tries < 1_200; tries++) {
            if (!process.isAlive()) throw new IllegalStateException("it ended: see " + log);
            try {
                if (get("/actuator/health/readiness", "").statusCode() == 200) return;
            } catch (IOException notYet) {
                // it is starting
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("it does not become ready: see " + log);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token));
    }

    HttpResponse<String> post(String path, String token, String body)
            throws IOException, InterruptedException {
        return send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** How long its compiler has worked so far: a short turn is much of it, a long one little. */
    double compiledMillis() throws IOException, InterruptedException {
        return get("/actuator/prometheus", "")
                .body()
                .lines()
                .filter(it -> it.startsWith("jvm_compilation_time_ms_total"))
                .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' '))))
                .sum();
    }

    /** What it has asked of its store so far. */
    Asked asked() throws IOException, InterruptedException {
        var asked = new Asked();
        get("/actuator/prometheus", "")
                .body()
                .lines()
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .forEach(it -> add(asked, it));
        return asked;
    }

    private static void add(Asked asked, Matcher line) {
        String command = "";
        String collection = "";
        var tags = TAG.matcher(line.group(2));
        while (tags.find()) {
            if (tags.group(1).equals("command")) command = tags.group(2);
            if (tags.group(1).equals("collection")) collection = tags.group(2);
        }
        double value = Double.parseDouble(line.group(3));
        asked.add(command, collection, line.group(1).equals("count"), value);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
