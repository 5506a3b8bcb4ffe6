package bundle;

import org.webjars.WebJarVersionLocator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal's own files and its libraries, by the addresses a browser would ask for. */
class Sources {

    static final Pattern IMPORT_MAP =
            Pattern.compile("\\s*<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private final WebJarVersionLocator libraries = new WebJarVersionLocator();
    private final Path root;
    private final Map<String, String> names;

    Sources(Path root) {
        this.root = root;
        Matcher map = IMPORT_MAP.matcher(read("/index.html"));
        if (!map.find()) throw new IllegalStateException("index.html has no import map");
        this.names =
                Pattern.compile("\"([^\"]+)\":\"([^\"]+)\"")
                        .matcher(map.group(1))
                        .results()
                        .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
    }

    /** What a module means by a name: relative to itself, or as the import map says. */
    String address(String module, String name) {
        if (name.startsWith("."))
            return Path.of(module).resolveSibling(name).normalize().toString();
        int library = name.startsWith("@") ? name.indexOf('/') + 1 : 0;
        int slash = name.indexOf('/', library) + 1;
        String known = names.get(slash == 0 ? name : name.substring(0, slash));
        if (known == null) throw new IllegalStateException(module + " asks for " + name);
        return slash == 0 ? known : known + name.substring(slash);
    }

    String read(String address) {
        if (!address.startsWith("/webjars/")) return text(root.resolve(address.substring(1)));
        String[] parts = address.split("/", 4);
        String file = libraries.fullPath(parts[2], parts[3]);
        try (var content = ClassLoader.getSystemResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
