package org.livingwell.platform.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/**
 * A template of A4 pages, which a {@link Press} prints: words are escaped, nothing is fetched, and
 * the same words make the same file.
 */
public final class Paper {

    /** What GOV.UK calls large print begins here, in points. */
    private static final int LARGE = 18;

    private static final int USUAL = 12;

    /**
     * How long a paper can be.
     *
     * @param characters of XHTML
     */
    public record Bounds(int characters, int pages) {

        /** What is longer is no letter. */
        static final Bounds OF_A_LETTER = new Bounds(40_000, 10);
    }

    /**
     * @param title what it is called by a reader and in a list of files: it is seen by others
     * @param large for whoever reads large print
     */
    public record Look(String title, Locale language, boolean large) {

        int size() {
            return large ? LARGE : USUAL;
        }
    }

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(true).defaultValue("").emptyStringIsFalse(true);
    private static final Template PAGE = COMPILER.compile(read("/paper/page.mustache"));
    private static final Pdf PDF = new Pdf();

    private final Template body;
    private final Bounds bounds;

    private Paper(Template body, Bounds bounds) {
        this.body = body;
        this.bounds = bounds;
    }

    /**
     * @param template the body of a page in XHTML; what it fills in is always escaped
     */
    public static Paper of(String template) {
        return of(template, Bounds.OF_A_LETTER);
    }

    /**
     * @param file on the class path, with the body of a page in XHTML
     */
    public static Paper read(String file, Bounds bounds) {
        return of(read(file), bounds);
    }

    private static Paper of(String template, Bounds bounds) {
        if (template.contains("{{{") || template.contains("{{&")) {
            throw new IllegalArgumentException("words on paper are escaped");
        }
        return new Paper(COMPILER.compile(template), bounds);
    }

    /** Keeps a processor busy: {@link Press} does it beside the requests. */
    byte[] print(Look look, Map<String, ?> words) {
        String filled =
                PAGE.execute(
                        Map.of(
                                "title", look.title(),
                                "language", look.language().toLanguageTag(),
                                "size", look.size(),
                                "body", body.execute(words)));
        if (filled.length() > bounds.characters()) throw new NotPrintableException("too long");
        return PDF.of(Normalizer.normalize(filled, Form.NFC), bounds.pages());
    }

    private static String read(String file) {
        try (InputStream it = Paper.class.getResourceAsStream(file)) {
            if (it == null) throw new IllegalStateException(file);
            return new String(it.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
