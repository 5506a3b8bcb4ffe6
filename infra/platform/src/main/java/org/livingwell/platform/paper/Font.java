package org.livingwell.platform.paper;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Liberation Sans, as pdfbox brings it: Latin, Greek and Cyrillic letters, whole in every file. */
final class Font {

    static final String NAME = "Paper";

    private static final String FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final byte[] bytes;
    private final CmapLookup glyphs;

    Font() {
        try (InputStream file = Font.class.getResourceAsStream(FILE)) {
            if (file == null) throw new FileNotFoundException(FILE);
            bytes = file.readAllBytes();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                glyphs = font.getUnicodeCmapLookup();
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    boolean has(String text) {
        return text.codePoints().allMatch(it -> isSpace(it) || glyphs.getGlyphId(it) != 0);
    }

    private static boolean isSpace(int point) {
        return point == '\n' || point == '\r' || point == '\t';
    }
}
