package org.livingwell.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One service in a JVM of its own that a test may kill, freeze or arm. */
final class ServiceProcess implements AutoCloseable {

    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xmx192m",
                    "-Xss512k",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TieredStopAtLevel=1",
                    "-Duser.timezone=UTC",
                    // a group is to miss a killed member soon, and not a slow one
                    "-Dspring.kafka.consumer.properties.session.timeout.ms=6000",
                    "-Dspring.kafka.consumer.properties.heartbeat.interval.ms=1000");
    private static final boolean MANY = Integer.getInteger("faults.runs", 0) > 20;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final ServiceJar jar;
    private final Path log;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private ServiceProcess(
            String name, ServiceJar jar, Path log, int port, Map<String, String> environment) {
        this.name = name;
        this.jar = jar;
        this.log = log;
        this.port = port;
        this.environment = environment;
        this.process = launch("");
    }

    static ServiceProcess start(
            String name, Path folder, int port, Map<String, String> environment) {
        var log = folder.resolve(name + ".log");
        var jar = ServiceJar.copied(name, folder);
        if (MANY) jar.train(JVM, environment, log);
        return new ServiceProcess(name, jar, log, port, environment);
    }

    /** A second instance of the same, beside it. */
    ServiceProcess another(int port) {
        var beside = log.resolveSibling(name + "-" + port + ".log");
        return new ServiceProcess(name, jar, beside, port, environment);
    }

    String url() {
        return "http://localhost:" + port;
    }

    void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(name + " did not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Asks it to leave, as a deployment does. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /**
     * Kills what is left of it and begins to start it again; {@link #awaitReady} waits for it.
     *
     * @param crashAt a moment and a count, such as {@code after-commit:3}, or nothing
     */
    void launchAgain(String crashAt) {
        kill();
        process = launch(crashAt);
    }

    /** Ends it as a power cut would. */
    private void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    void awaitReady() {
        await(name)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .failFast(name + " ended by itself", () -> !process.isAlive())
                .until(this::ready);
    }

    private boolean ready() {
        var readiness = URI.create(url() + "/actuator/health/readiness");
        var request = HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(3)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Process launch(String crashAt) {
        var variables = new HashMap<>(environment);
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put("LIVINGWELL_CRASH_AT", crashAt);
        return jar.run(JVM, variables, log);
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thaw();
        kill();
    }
}
