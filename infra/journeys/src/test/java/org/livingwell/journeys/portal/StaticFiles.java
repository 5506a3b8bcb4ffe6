package org.livingwell.journeys.portal;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.web.Language;
import org.webjars.WebJarVersionLocator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The portal's files as the gateway serves them: page addresses, WebJars without versions, the same
 * policy. In a build they are what ships, from the gateway's jar; without one, the sources.
 */
final class StaticFiles {

    /** A file ready to be sent. */
    record Found(int status, String type, byte[] content) {}

    private static final @Nullable String JAR = System.getProperty("portal.shipped");
    private static final Path ROOT =
            JAR == null
                    ? Path.of("..", "..", "gateway", "src", "main", "resources", "static")
                    : inside(Path.of(JAR)).getPath("BOOT-INF", "classes", "static");
    private static final Pattern TRANSLATED =
            Pattern.compile("(/introduce|/status|/answer)/([a-z]{2})");
    private static final WebJarVersionLocator WEBJARS = new WebJarVersionLocator();

    private StaticFiles() {}

    static Found find(String path) throws IOException {
        if (path.startsWith("/webjars/")) {
            return webjar(path.substring("/webjars/".length()));
        }
        var translated = TRANSLATED.matcher(path);
        if (translated.matches()) {
            var page = Files.readString(file(translated.group(1)));
            var words = language(translated.group(2)).page(page);
            return new Found(200, type(".html"), words.getBytes(StandardCharsets.UTF_8));
        }
        var file = file(path);
        var known = Files.isRegularFile(file);
        if (!known && path.contains(".")) {
            return new Found(404, "text/plain", new byte[0]);
        }
        var served = known ? file : ROOT.resolve("index.html");
        return new Found(200, type(served.toString()), Files.readAllBytes(served));
    }

    private static Path file(String path) {
        return switch (path) {
            case "/" -> ROOT.resolve("home.html");
            case "/introduce" -> ROOT.resolve("introduce.html");
            case "/status" -> ROOT.resolve("status.html");
            case "/door" -> ROOT.resolve("door.html");
            case "/answer" -> ROOT.resolve("answer.html");
            case "/lunch" -> ROOT.resolve("lunch.html");
            case "/notes" -> ROOT.resolve("notes.html");
            case "/kit" -> ROOT.resolve("kit.html");
            default -> ROOT.resolve(path.substring(1));
        };
    }

    static Language language(String code) throws IOException {
        var words = ROOT.resolveSibling("languages").resolve(code + ".json");
        try (var json = Files.newInputStream(words)) {
            return Language.read(json);
        }
    }

    /** What the gateway fills in itself before it sends it. */
    static String page(String name) {
        try {
            return Files.readString(ROOT.resolveSibling("pages").resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String policy() {
        return "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                .formatted(importMapHash());
    }

    private static FileSystem inside(Path jar) {
        try {
            return FileSystems.newFileSystem(jar);
        } catch (IOException missing) {
            throw new UncheckedIOException("Build the gateway first", missing);
        }
    }

    private static Found webjar(String path) throws IOException {
        var slash = path.indexOf('/');
        @Nullable String full =
                WEBJARS.fullPath(path.substring(0, slash), path.substring(slash + 1));
        try (var file =
                full == null
                        ? null
                        : StaticFiles.class.getClassLoader().getResourceAsStream(full)) {
            return file == null
                    ? new Found(404, "text/plain", new byte[0])
                    : new Found(200, type(path), file.readAllBytes());
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=utf-8";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    private static String importMapHash() {
        try {
            var page = Files.readString(ROOT.resolve("index.html"));
            var map =
                    Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL)
                            .matcher(page);
            var text = map.find() ? map.group(1) : "";
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
