package org.livingwell.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keycloak's own build step takes half a minute, so it is done once per version, options and
 * providers.
 */
final class KeycloakBuild {

    private static final String[] OPTIONS = {"build", "--db=dev-file", "--health-enabled=true"};

    private KeycloakBuild() {}

    /** Safe when several stacks start at once. */
    static void ensure(Path log) {
        var stamp = Home.keycloak().resolve("living-well-build");
        try (var channel =
                        FileChannel.open(
                                Home.folder("parts").resolve("keycloak.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var wanted = stamp();
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) return;
            var status =
                    Child.run("keycloak", command(List.of("-Xmx640m"), OPTIONS), Map.of(), log);
            if (status != 0)
                throw new Trouble("keycloak could not be built: read %s.".formatted(log));
            Files.writeString(stamp, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> command(List<String> jvm, String... arguments) {
        var home = Home.keycloak();
        if (!Files.isDirectory(home))
            throw new Trouble("Keycloak is missing: run mvn package in infra/local.");
        var options = new ArrayList<>(jvm);
        options.addAll(
                List.of(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Duser.language=en"));
        var classPath = home.resolve("lib/quarkus-run.jar") + File.pathSeparator + Home.ours();
        return Jvm.command(
                classPath, options, "io.quarkus.bootstrap.runner.QuarkusEntryPoint", arguments);
    }

    private static String stamp() throws IOException {
        try (var providers = Files.list(Home.keycloak().resolve("providers"))) {
            return String.join(" ", OPTIONS)
                    + providers
                            .map(
                                    jar ->
                                            "\n"
                                                    + jar.getFileName()
                                                    + " "
                                                    + jar.toFile().lastModified())
                            .sorted()
                            .collect(Collectors.joining());
        }
    }
}
