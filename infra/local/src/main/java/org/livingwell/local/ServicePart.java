package org.livingwell.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;

/**
 * One of our own processes: a service or the gateway, run from its extracted jar with a capped
 * heap.
 */
public final class ServicePart implements Part {

    private static final List<String> JVM =
            List.of("-Xmx192m", "-XX:MaxMetaspaceSize=160m", "-XX:ReservedCodeCacheSize=96m");

    private final String name;
    private final Path jar;
    private final String address;
    private final String readiness;
    private final Map<String, String> environment;
    private final Path log;
    private Child child;

    private ServicePart(
            String name,
            Path jar,
            String address,
            String readiness,
            Map<String, String> environment,
            Path log) {
        this.name = name;
        this.jar = jar;
        this.address = address;
        this.readiness = readiness;
        this.environment = environment;
        this.log = log;
        this.child = launch();
    }

    static ServicePart start(String name, Environment environment, Path log) {
        var ports = environment.ports();
        var module = module(name);
        var management = name.equals("gateway") ? ports.gatewayManagement() : ports.service(name);
        return new ServicePart(
                name,
                Home.repository()
                        .resolve("%s/target/%s-1.0.0-SNAPSHOT.jar".formatted(module, module)),
                environment.urlOf(name),
                "http://localhost:%d/actuator/health/readiness".formatted(management),
                environment.of(name),
                log);
    }

    static String module(String name) {
        return name.equals("gateway") ? name : name + "-service";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void restart() {
        close();
        child = launch();
    }

    private Child launch() {
        if (!Files.exists(jar))
            throw new Trouble("%s is not built: run mvn package first.".formatted(jar));
        var app = Extracted.of(name, jar, log).resolve(jar.getFileName());
        return Child.start(name, command(app), environment, log)
                .awaitReady(Duration.ofSeconds(300), () -> Http.ready(readiness));
    }

    private List<String> command(Path app) {
        var options = new ArrayList<>(JVM);
        var extra =
                System.getenv().getOrDefault("LIVING_WELL_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        options.addAll(List.of(extra.trim().split("\\s+")));
        return Jvm.command(app + File.pathSeparator + Home.ours(), options, mainClass(app));
    }

    private static String mainClass(Path app) {
        try (var jar = new JarFile(app.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
