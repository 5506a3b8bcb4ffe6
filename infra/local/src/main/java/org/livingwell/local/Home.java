package org.livingwell.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Finds this module's folders and the jars of the parts, wherever the code runs from. */
final class Home {

    private Home() {}

    /** {@code infra/local/<name>}. */
    static Path folder(String name) {
        return built().resolve("..").resolve(name).normalize();
    }

    /** The root of the repository. */
    static Path repository() {
        return built().resolve("../../..").normalize();
    }

    /** The class path of one part: its jars, our own classes and what those need. */
    static String classPath(String part) {
        var jars = built().resolve("parts");
        if (!Files.isDirectory(jars.resolve(part)))
            throw new Trouble(
                    "The jars of %s are missing: run mvn package in infra/local.".formatted(part));
        return String.join(
                File.pathSeparator,
                ours().toString(),
                jars.resolve(part) + "/*",
                jars.resolve("launcher") + "/*");
    }

    static Path ours() {
        try {
            return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path keycloak() {
        return folder("parts").resolve("keycloak-" + version());
    }

    /** The JDK that runs us runs the parts. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** {@code target}: told by the scripts, which run a copy that a rebuild cannot touch. */
    private static Path built() {
        var told = System.getProperty("living-well.built");
        return told == null ? ours().resolve("..").normalize() : Path.of(told).toAbsolutePath();
    }

    private static String version() {
        var properties = new Properties();
        try (var stream = Home.class.getResourceAsStream("/parts.properties")) {
            if (stream == null) throw new IllegalStateException("parts.properties is missing");
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("keycloak.version", "");
    }
}
