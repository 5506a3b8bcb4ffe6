package bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stylesheet with what it imports inside; of a library's layer only what something of ours wears.
 */
class Styles {

    private static final Pattern IMPORT =
            Pattern.compile("@import url\\(\"([^\"]+)\"\\)( layer\\((\\w+)\\))?;\\s*");
    private static final Pattern UNSAID =
            Pattern.compile("/\\*.*?\\*/\\s*|@charset [^;]*;", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.((?:\\\\.|[\\w-])+)");
    private static final Pattern NOT = Pattern.compile(":not\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*");

    private final Sources sources;
    private final Set<String> words;

    Styles(Sources sources, Set<String> words) {
        this.sources = sources;
        this.words = words;
    }

    /** Every word of whatever writes a page, the plain answers of services too. */
    static Set<String> words(Path repository) throws IOException {
        try (Stream<Path> modules = Files.list(repository)) {
            return modules.map(it -> it.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(Styles::pages)
                    .flatMap(it -> WORD.matcher(Sources.text(it)).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Path> pages(Path module) {
        try (Stream<Path> files = Files.walk(module)) {
            return files
                    .filter(it -> it.toString().matches(".*\\.(html|js|mustache|java)"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String bundled(String address) {
        String css = UNSAID.matcher(sources.read(address)).replaceAll("");
        return IMPORT.matcher(css).replaceAll(it -> Matcher.quoteReplacement(imported(it)));
    }

    private String imported(MatchResult asked) {
        String css = bundled(asked.group(1));
        String layer = asked.group(3);
        return layer == null ? css : "@layer " + layer + "{" + worn(css) + "}\n";
    }

    /** Without its fonts, which are never asked for. */
    private String worn(String css) {
        var kept = new StringBuilder();
        int at = 0;
        for (int open; (open = css.indexOf('{', at)) >= 0; ) {
            int close = closing(css, open);
            String head = css.substring(at, open).strip();
            String body = css.substring(open + 1, close);
            at = close + 1;
            if (head.startsWith("@media") || head.startsWith("@supports")) body = worn(body);
            else if (!head.startsWith("@")) head = wornOf(head);
            if (head.isEmpty() || body.isEmpty() || head.startsWith("@font-face")) continue;
            kept.append(head).append('{').append(body).append('}');
        }
        return kept.toString();
    }

    private String wornOf(String selectors) {
        return Stream.of(selectors.split(",(?![^(]*\\))"))
                .filter(this::isWorn)
                .collect(Collectors.joining(","));
    }

    private boolean isWorn(String selector) {
        return CLASS.matcher(NOT.matcher(selector).replaceAll(""))
                .results()
                .allMatch(it -> words.contains(it.group(1)));
    }

    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') depth++;
            if (css.charAt(i) == '}' && --depth == 0) return i;
        }
        throw new IllegalStateException("Not closed: " + css.substring(open));
    }
}
