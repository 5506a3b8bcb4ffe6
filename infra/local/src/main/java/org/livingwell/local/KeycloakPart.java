package org.livingwell.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The real Keycloak distribution, built once and kept, started with its own database and our realm.
 */
public final class KeycloakPart implements Part {

    private static final List<String> JVM =
            List.of(
                    "-Xmx384m",
                    "-XX:MaxMetaspaceSize=256m",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

    private final Path data;
    private final Ports ports;
    private final Path log;
    private Child child;

    private KeycloakPart(Path data, Ports ports, Path log) {
        this.data = data;
        this.ports = ports;
        this.log = log;
        this.child = launch();
    }

    /** Answers when the realm is as its file says. */
    public static KeycloakPart start(Path dataFolder, Ports ports, Path log) {
        var part = new KeycloakPart(dataFolder, ports, log);
        try {
            Realm.read(ports).applyTo(part.url(), dataFolder);
            return part;
        } catch (Trouble e) {
            part.close();
            throw e;
        }
    }

    public String url() {
        return "http://localhost:" + ports.keycloak();
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Child child() {
        return child;
    }

    @Override
    public String address() {
        return url() + "/admin (%s / %s)".formatted(KeycloakAdmin.USER, KeycloakAdmin.PASSWORD);
    }

    @Override
    public void restart() {
        close();
        child = launch();
    }

    private Child launch() {
        KeycloakBuild.ensure(log);
        var options = new ArrayList<>(JVM);
        options.add("-Dkeycloak.password.blacklists.path=" + KnownPasswords.writtenTo(data));
        var start =
                KeycloakBuild.command(
                        options,
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + ports.keycloak(),
                        "--http-management-port=" + ports.keycloakManagement(),
                        "--hostname=" + url(),
                        "--log-level=warn",
                        "--spi-theme--folder--dir=" + Home.folder("theme"),
                        "--db-url=jdbc:h2:file:%s;NON_KEYWORDS=VALUE;AUTO_SERVER=FALSE"
                                .formatted(data.resolve("keycloak").toAbsolutePath()));
        var environment =
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakAdmin.PASSWORD);
        return Child.start(name(), start, environment, log)
                .awaitReady(Duration.ofSeconds(240), this::answers);
    }

    private boolean answers() throws IOException {
        return Http.ready("http://localhost:%d/health/ready".formatted(ports.keycloakManagement()));
    }
}
