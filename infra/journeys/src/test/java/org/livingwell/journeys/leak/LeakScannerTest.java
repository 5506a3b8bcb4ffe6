package org.livingwell.journeys.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The scan can fail: a leak planted in each kind of place is found. */
class LeakScannerTest {

    private static final LeakScanner SCANNER =
            new LeakScanner(Canary.all().flatMap(Canary::traces).toList(), Allowed.PLACES);

    private final List<Leak> found = new ArrayList<>();

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void aNameIsFoundHoweverItIsWritten(String charset) {
        byte[] bytes = "…said AMARAZANTHE, and".getBytes(Charset.forName(charset));

        look(new Content("anywhere", bytes));

        assertThat(found).extracting(it -> it.trace().text()).containsExactly("Amarazanthe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void wordsAreFoundInBase64WhereverTheyStart(String before) {
        String hidden = before + "in quillharbour it rains";

        look(
                new Content(
                        "anywhere",
                        Base64.getEncoder().encode(hidden.getBytes(StandardCharsets.UTF_8))));

        assertThat(found).hasSize(1);
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        look(
                new Content(
                        "anywhere",
                        "Amara 07700 900123 +447700900999".getBytes(StandardCharsets.UTF_8)));

        assertThat(found).isEmpty();
    }

    @Test
    void aPlantedLogLineIsFound() throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/intake.log"), "{\"message\":\"+447700900871\"}\n");

        new LeftInFiles(folder).each(this::look);

        assertThat(found).singleElement().extracting(Leak::place).isEqualTo("file logs/intake.log");
    }

    @Test
    void aLeakAcrossTwoPiecesOfALargeFileIsFound() throws IOException {
        byte[] large = new byte[(8 << 20) + 100];
        byte[] name = "Amarazanthe".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, large, (8 << 20) - 5, name.length);
        Files.write(folder.resolve("keycloak.mv.db"), large);

        new LeftInFiles(folder).each(this::look);

        assertThat(found).hasSize(1);
    }

    @Test
    void aMessageMayBearItsAddressAndNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("mail"));
        Files.writeString(
                folder.resolve("mail/000001.json"),
                "{\"to\":\"%s\",\"text\":\"Dear Priyandrelva\"}".formatted(Canary.PRIYA.email()));

        new LeftInFiles(folder).each(this::look);

        assertThat(found).extracting(it -> it.trace().text()).containsExactly("Priyandrelva");
    }

    @Test
    void aPlantedHeaderKeyOrValueOfARecordIsFound() {
        var record =
                new ConsumerRecord<>(
                        "intake.events.v1.careplan.dlt",
                        0,
                        0,
                        "Leonoxtavian".getBytes(StandardCharsets.UTF_8),
                        "{\"a\":\"brackenzither\"}".getBytes(StandardCharsets.UTF_8));
        record.headers().add("why", "Samuvexelund".getBytes(StandardCharsets.UTF_8));

        look(LeftOnTopics.content(record));

        assertThat(found)
                .extracting(it -> it.trace().text())
                .contains("Leonoxtavian", "brackenzither", "Samuvexelund");
    }

    @Test
    void aPlantedValueDeepInADocumentIsFoundBinaryOrNot() {
        var binary = new BsonBinary("smokewhistlek".getBytes(StandardCharsets.UTF_8));
        var document =
                new BsonDocument("state", binary)
                        .append("a", new BsonDocument("b", new BsonString("nettlequartz")));

        look(
                LeftInDatabases.content(
                        "database intake/people",
                        new RawBsonDocument(document, new BsonDocumentCodec())));

        assertThat(found)
                .extracting(it -> it.trace().text())
                .containsExactlyInAnyOrder("smokewhistlek", "nettlequartz");
    }

    @Test
    void aPlantedMetricIsFound() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body =
                            "calls{uri=\"/api/Maureenwythq\"} 1".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();

        new LeftInAnswers(List.of("http://localhost:" + server.getAddress().getPort() + "/"))
                .each(this::look);

        server.stop(0);
        assertThat(found).isNotEmpty();
    }

    private void look(Content content) {
        SCANNER.leaks(content).forEach(found::add);
    }
}
