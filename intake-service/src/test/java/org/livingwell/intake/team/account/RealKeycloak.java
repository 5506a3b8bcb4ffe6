package org.livingwell.intake.team.account;

import org.livingwell.local.KeycloakPart;
import org.livingwell.local.Ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** The real Keycloak with the local realm, on ports and data of its own, until all is tested. */
final class RealKeycloak {

    private static final class Once {
        static final CompletableFuture<KeycloakPart> STARTED =
                CompletableFuture.supplyAsync(RealKeycloak::start, Thread::startVirtualThread);
    }

    private RealKeycloak() {}

    /** It takes its time, so that whoever will need it says so early. */
    static CompletableFuture<KeycloakPart> begun() {
        return Once.STARTED;
    }

    private static KeycloakPart start() {
        var data = Path.of("target", "parts", ProcessHandle.current().pid() + "-keycloak");
        try {
            Files.createDirectories(data);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        KeycloakPart part = KeycloakPart.start(data, ports(), data.resolve("keycloak.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(part::close));
        return part;
    }

    private static Ports ports() {
        return IntStream.iterate(
                        12_000 + (int) (ProcessHandle.current().pid() % 300) * 10, it -> it + 10)
                .mapToObj(Ports::new)
                .filter(it -> free(it.keycloak()) && free(it.keycloakManagement()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
