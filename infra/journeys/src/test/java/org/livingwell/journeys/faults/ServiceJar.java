package org.livingwell.journeys.faults;

import org.livingwell.local.child.Tethered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/** A built service, copied and unpacked, so that a rebuild meanwhile changes nothing. */
record ServiceJar(Path app, String main) {

    static ServiceJar copied(String name, Path folder) {
        var module = name + "-service";
        var built = Path.of("..", "..", module, "target", module + "-1.0.0-SNAPSHOT.jar");
        var app = folder.resolve(name).resolve(built.getFileName());
        var unpack = List.of("-Djarmode=tools", "-jar", built.toString(), "extract");
        var into = List.of("--force", "--destination", app.getParent().toString());
        try {
            Files.createDirectories(app.getParent());
            var process = start(unpack, into, Map.of(), folder.resolve(name + ".log"));
            if (process.waitFor() != 0) throw new AssertionError(name + " could not be unpacked");
            try (var jar = new JarFile(app.toFile())) {
                return new ServiceJar(
                        app, jar.getManifest().getMainAttributes().getValue("Main-Class"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Ends with us, whatever ends us. */
    Process run(List<String> options, Map<String, String> variables, Path log) {
        return start(cached(options, "-XX:AOTCache="), started(), variables, log);
    }

    /** Starts once to remember its classes, which halves what every later start costs. */
    void train(List<String> options, Map<String, String> variables, Path log) {
        var training = cached(options, "-XX:AOTCacheOutput=");
        training.add("-Dspring.context.exit=onRefresh");
        try {
            start(training, started(), variables, log).waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private List<String> started() {
        var classPath = app + ":" + source(Tethered.class);
        return List.of("-cp", classPath, Tethered.class.getName(), main);
    }

    private List<String> cached(List<String> options, String how) {
        Path cache = app.resolveSibling("classes.aot");
        var all = new ArrayList<>(options);
        if (how.endsWith("Output=") || Files.exists(cache)) all.add(how + cache);
        return all;
    }

    private static Path source(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static Process start(
            List<String> options, List<String> what, Map<String, String> variables, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(what);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(variables);
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
