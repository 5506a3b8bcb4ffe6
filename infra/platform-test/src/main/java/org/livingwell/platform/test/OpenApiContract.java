package org.livingwell.platform.test;

import org.livingwell.platform.test.openapi.ApiRules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds what a service says it answers, {@code contracts/openapi.yaml}, to what it really offers,
 * and that to the rules all our APIs have in common.
 */
public final class OpenApiContract {

    private static final Path FILE = Path.of("contracts", "openapi.yaml");

    private OpenApiContract() {}

    /** Fails where they differ; {@code -Dcontracts.write=true} writes the file instead. */
    public static void check(int port) {
        ApiRules.check(Calls.to(port).get("/v3/api-docs", null).text());
        String offered = withoutServers(Calls.to(port).get("/v3/api-docs.yaml", null).text());
        try {
            if (Boolean.getBoolean("contracts.write")) {
                Files.createDirectories(FILE.toAbsolutePath().getParent());
                Files.writeString(FILE, offered);
            }
            if (!offered.equals(Files.exists(FILE) ? Files.readString(FILE) : "")) {
                throw new AssertionError(
                        FILE
                                + " is not what the service offers; write it with"
                                + " -Dcontracts.write=true and read what changed");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutServers(String yaml) {
        return yaml.replaceAll("(?m)^servers:\\n(?:[- ].*\\n)+", "");
    }
}
