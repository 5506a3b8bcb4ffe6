package bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes of the portal's sources what browsers are sent: one script and one stylesheet for a page,
 * named by their content, so that a slow phone asks for few things and asks once
 * (infra/adr/0089-first-words.md). The sources run as they are, without this.
 */
class Bundle {

    /** The scripts pages ask for; all other modules are inside these. */
    private static final List<String> SCRIPTS =
            List.of(
                    "/portal/app.js",
                    "/portal/introduce/introduce.js",
                    "/portal/introduce/again.js",
                    "/portal/introduce/status.js",
                    "/portal/introduce/door.js",
                    "/portal/introduce/answer.js",
                    "/portal/lunch/coming.js",
                    "/portal/exit.js",
                    "/kit/page.js");

    /** All of it, and what the plain answers of services wear. */
    private static final List<String> STYLES = List.of("/styles/portal.css", "/styles/base.css");

    private final Path from;
    private final Path to;

    private Bundle(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Arguments: the portal's sources, where what ships is put, the repository. */
    public static void main(String[] args) throws IOException {
        new Bundle(Path.of(args[0]), Path.of(args[1])).make(Path.of(args[2]));
    }

    private void make(Path repository) throws IOException {
        var sources = new Sources(from);
        var scripts = new Scripts(sources);
        var styles = new Styles(sources, Styles.words(repository));
        Map<String, String> made = new LinkedHashMap<>();
        SCRIPTS.forEach(it -> made.put(it, scripts.bundled(it)));
        STYLES.forEach(it -> made.put(it, styles.bundled(it)));
        delete(to.resolve("portal"));
        delete(to.resolve("kit"));
        delete(to.resolve("bundled"));
        for (var it : made.entrySet()) write(it.getKey(), it.getValue());
        try (Stream<Path> files = Files.list(from)) {
            for (Path page : files.filter(it -> it.toString().endsWith(".html")).toList())
                write("/" + page.getFileName(), shipped(Files.readString(page), made));
        }
    }

    /** A page without import map that names by content what it needs. */
    private String shipped(String html, Map<String, String> made) throws IOException {
        String page = Sources.IMPORT_MAP.matcher(html).replaceAll("");
        for (var it : made.entrySet()) {
            String asked = "=\"" + it.getKey() + "\"";
            if (!page.contains(asked)) continue;
            String name = byContent(it.getKey(), it.getValue());
            write(name, it.getValue());
            page = page.replace(asked, "=\"" + name + "\"");
        }
        return page;
    }

    private static String byContent(String path, String content) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return "/bundled/" + file.substring(0, dot) + "-" + hash(content) + file.substring(dot);
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] whole = digest.digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private void write(String path, String content) throws IOException {
        Path file = to.resolve(path.substring(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
