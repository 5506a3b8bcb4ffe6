package org.livingwell.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.platform.paper.Paper.Look;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Read back from the file: what is printed is what was meant, and nothing else. */
class PaperTest {

    static final Look USUAL = new Look("A letter", Locale.UK, false);
    static final Paper LETTER =
            Paper.of("<div class=\"window\">{{#to}}{{.}}<br/>{{/to}}</div><p>{{words}}</p>");

    @Test
    void itIsA4WithATitleALanguageTagsAndItsFont() throws IOException {
        try (PDDocument pdf = read(print("Please ring us."))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A letter");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zażółć gęślą jaźń",
                "Ligações à tarde",
                "Fadlan na soo wac",
                "Ffoniwch ŵŷ",
                "a < b & \"c\" '"
            })
    void wordsStandThereAsTheyAre(String words) throws IOException {
        assertThat(text(print(words))).contains(words);
    }

    @Test
    void markupIsWordsAndFetchesNothing() throws IOException {
        var asked = new ArrayList<String>();
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", it -> asked.add(it.getRequestURI().toString()));
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort();
            String image = "<img src=\"" + url + "/a.png\"/>";
            assertThat(text(print(image))).contains("<img src=");
            List<String> markup =
                    List.of(
                            image,
                            "<link rel=\"stylesheet\" href=\"" + url + "/b.css\"/>",
                            "<style>@import url("
                                    + url
                                    + "/c.css); @font-face { font-family: x; src: url("
                                    + url
                                    + "/d.ttf); } p { font-family: x; background: url("
                                    + url
                                    + "/e.png); }</style>",
                            "<object data=\"" + url + "/f\"></object>",
                            "<p style=\"background-image: url(" + url + "/g.png)\">g</p>",
                            "<img src=\"file:///etc/hostname\"/>");
            for (String it : markup) Paper.of(it + "<p>words</p>").print(USUAL, Map.of());
        } finally {
            server.stop(0);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void noTemplateLeavesItsWordsUnescaped() {
        assertThatIllegalArgumentException().isThrownBy(() -> Paper.of("<p>{{{words}}}</p>"));
        assertThatIllegalArgumentException().isThrownBy(() -> Paper.of("<p>{{&words}}</p>"));
    }

    @Test
    void largePrintIsEighteenPointsAndTheWindowStaysAsItIs() throws IOException {
        byte[] large = LETTER.print(new Look("A letter", Locale.UK, true), words("Please"));

        assertThat(sizes(large, "Please")).allMatch(it -> it >= 18);
        assertThat(sizes(print("Please"), "Please")).allMatch(it -> it >= 12 && it < 18);
        assertThat(sizes(large, "Amara")).allMatch(it -> it == 10);
    }

    /** As the window of a DL envelope shows it and GOV.UK Notify reads it, in millimetres. */
    @Test
    void sevenLinesStandInTheWindow() throws IOException {
        var lines =
                List.of("Amara", "Flat 2", "2 Brixton Road", "Brixton", "London", "UK", "SW9 8QA");
        byte[] letter = LETTER.print(USUAL, Map.of("to", lines, "words", "Please ring us"));

        for (String line : lines) {
            TextPosition first = placed(letter, line).getFirst();
            assertThat(millimetres(first.getXDirAdj())).isBetween(24.6, 120.0);
            assertThat(millimetres(first.getYDirAdj())).isBetween(39.5, 66.3);
        }
        assertThat(millimetres(placed(letter, "Please").getFirst().getYDirAdj())).isGreaterThan(75);
    }

    @Test
    void theSameWordsAreTheSameFile() {
        assertThat(print("Please ring us")).isEqualTo(print("Please ring us"));
        assertThat(print("Please ring us")).isNotEqualTo(print("Please ring me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا", "你好", "🙂"})
    void whatTheFontLacksIsRefusedAndNotLeftOut(String words) {
        assertThatExceptionOfType(NotPrintableException.class).isThrownBy(() -> print(words));
    }

    @Test
    void whatIsTooLongForALetterIsRefused() {
        assertThatExceptionOfType(NotPrintableException.class)
                .isThrownBy(() -> print("words ".repeat(10_000)));
        String longest = "words ".repeat(6_000);
        assertThatExceptionOfType(NotPrintableException.class)
                .isThrownBy(
                        () -> LETTER.print(new Look("A letter", Locale.UK, true), words(longest)));
    }

    private static byte[] print(String words) {
        return LETTER.print(USUAL, words(words));
    }

    private static Map<String, ?> words(String words) {
        return Map.of("to", List.of("Amara", "SW9 8QA"), "words", words);
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = read(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static List<Integer> sizes(byte[] pdf, String word) throws IOException {
        return placed(pdf, word).stream().map(it -> Math.round(it.getFontSizeInPt())).toList();
    }

    private static List<TextPosition> placed(byte[] pdf, String word) throws IOException {
        var found = new ArrayList<TextPosition>();
        var stripper =
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> places) {
                        if (text.contains(word)) found.addAll(places);
                    }
                };
        try (PDDocument read = read(pdf)) {
            stripper.getText(read);
        }
        return found;
    }

    private static double millimetres(float points) {
        return points * 25.4 / 72;
    }
}
