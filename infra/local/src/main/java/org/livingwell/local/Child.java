package org.livingwell.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process we started: watched, stopped gracefully, or hurt on purpose by a fault test. */
public final class Child {

    private static final Duration GRACE = Duration.ofSeconds(20);

    /** Answers whether a part is ready; an exception means not yet. */
    interface Probe {
        boolean ready() throws IOException;
    }

    private final String name;
    private final Path log;
    private final Process process;
    private volatile boolean expectedToEnd;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Starts a process that Ctrl-C at the terminal does not reach: we stop it, in our order. */
    static Child start(
            String name, List<String> command, Map<String, String> environment, Path log) {
        var guarded = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\""));
        guarded.addAll(command);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(guarded).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new Trouble("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /** Runs a short-lived process to its end and answers its exit code. */
    static int run(String name, List<String> command, Map<String, String> environment, Path log) {
        var child = start(name, command, environment, log);
        try {
            return child.process.waitFor();
        } catch (InterruptedException e) {
            child.kill9();
            Thread.currentThread().interrupt();
            throw new Trouble("%s was stopped while starting.".formatted(name), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    /** Waits until the probe answers, and says at once when the process ends instead. */
    Child awaitReady(Duration patience, Probe probe) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) throw died();
                if (probe.ready()) return this;
            } catch (IOException | UncheckedIOException _) {
                // not yet
            } catch (InterruptedException e) {
                stop();
                Thread.currentThread().interrupt();
                throw new Trouble("%s was stopped while starting.".formatted(name), e);
            }
        }
        kill9();
        throw new Trouble(
                "%s did not become ready within %d s: read %s."
                        .formatted(name, patience.toSeconds(), log));
    }

    /** What to tell when it ends by itself. */
    public Trouble died() {
        return new Trouble(
                "%s ended by itself (exit code %d): read %s, mend the cause and start again."
                        .formatted(name, process.exitValue(), log));
    }

    /** Whether its end was our doing. */
    public boolean expectedToEnd() {
        return expectedToEnd;
    }

    public void kill9() {
        expectedToEnd = true;
        process.destroyForcibly();
        waitFor(GRACE);
    }

    /** Stops the process in its tracks, as a machine that hangs would. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    /** Asks it to leave, and insists after a while. */
    public void stop() {
        expectedToEnd = true;
        process.destroy();
        if (!waitFor(GRACE)) kill9();
    }

    private boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
