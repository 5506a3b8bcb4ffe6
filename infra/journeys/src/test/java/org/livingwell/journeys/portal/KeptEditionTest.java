package org.livingwell.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a browser keeps of the page at /notes is of one edition, which the worker names. */
class KeptEditionTest {

    @Test
    void theWorkerNamesTheEditionOfItsFiles() throws IOException, NoSuchAlgorithmException {
        var worker = text("/notes-worker.js");
        var listed = Pattern.compile("FILES = \\[(.*?)]").matcher(worker);
        assertThat(listed.find()).isTrue();
        var whole = new ByteArrayOutputStream();
        for (var file :
                Pattern.compile("'([^']+)'")
                        .matcher(listed.group(1))
                        .results()
                        .map(it -> it.group(1))
                        .toList()) {
            var found = StaticFiles.find(file);
            assertThat(found.status()).as(file).isEqualTo(200);
            whole.write(found.content());
        }

        var digest = MessageDigest.getInstance("SHA-256").digest(whole.toByteArray());

        assertThat(worker)
                .as("write this edition into notes-worker.js")
                .contains("EDITION = '" + HexFormat.of().formatHex(digest, 0, 8) + "'");
    }

    @Test
    void itKeepsWhateverThePageAsksFor() throws IOException {
        var asked =
                Pattern.compile("(?:src|href)=\"(/[^\"]+)\"")
                        .matcher(text("/notes"))
                        .results()
                        .map(it -> it.group(1));

        var worker = text("/notes-worker.js");

        assertThat(asked).isNotEmpty().allMatch(it -> worker.contains("'" + it + "'"));
    }

    private static String text(String path) throws IOException {
        return new String(StaticFiles.find(path).content(), StandardCharsets.UTF_8);
    }
}
