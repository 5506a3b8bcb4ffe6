package org.livingwell.journeys.readme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Nobody reads what the glossary says is never said. */
class PlainWordsTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void nothingSaysWhatIsNeverSaid() throws IOException {
        var glossary = glossary();

        var said =
                Shown.below(ROOT).stream()
                        .flatMap(it -> glossary.in(it.text()).map(word -> it.file() + ": " + word));

        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, '<h1>Hello. Good that you\n are here</h1>'",
        "part.js, 'html`<p>Nobody like that is with us.</p>`'",
        "Rules.java, 'refuse(\"no\", \"Somebody changed this\" + \" meanwhile\")'",
        "View.java, 'String page = \"\"\"\n<p>How do things stand?</p>\n\"\"\";'",
        "openapi.yaml, 'description: Choose as whom they sign in'"
    })
    void aPlantedPhraseIsFound(Path file, String text) throws IOException {
        assertThat(glossary().in(Shown.of(file, text).text())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "part.js, '/** Who walks with them. */ const a = 1; // anew'",
        "Rules.java, '/** Good that you are here. */ class Assessment {}'",
        "page.html, 'A worker offers help'"
    })
    void whatNobodyReadsMaySayIt(Path file, String text) throws IOException {
        assertThat(glossary().in(Shown.of(file, text).text())).isEmpty();
    }

    @Test
    void pagesTemplatesSentencesAndContractsAreRead() throws IOException {
        assertThat(Shown.below(ROOT))
                .extracting(it -> it.file().toString().replaceAll(".*\\.", ""))
                .contains("html", "js", "mustache", "java", "yaml", "json");
        assertThat(glossary().never()).hasSizeGreaterThan(60);
    }

    private static Glossary glossary() throws IOException {
        return Glossary.read(Files.readString(ROOT.resolve("infra/words.md")));
    }
}
