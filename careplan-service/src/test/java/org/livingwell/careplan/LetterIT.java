package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.EventContracts;
import org.livingwell.platform.test.ServiceIT;
import org.livingwell.platform.test.TestIssuer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What helps at work: a letter on paper, somebody who comes along, and what was agreed. */
@ServiceIT
class LetterIT {

    static final String WANDA = TestIssuer.worker("wanda", "lambeth");
    static final String JOB =
            "{\"entry\":{\"section\":\"future\",\"text\":\"My job\",\"future\":{\"lifeArea\":"
                    + "\"work\",\"atWork\":{\"to\":\"The mill\\n1 Mill Lane\",\"helps\":"
                    + "\"A quiet corner\"}}}}";

    @LocalServerPort int port;
    InAPlan sam;

    @BeforeEach
    void welcome() {
        sam = InAPlan.welcomed(Calls.to(port));
    }

    @Test
    void onceTheyAgreedItIsOnPaperTaggedAndNeutral() throws Exception {
        String entry = sam.writes(WANDA, JOB);
        assertThat(sam.read(WANDA, entry + "/letter").at("type")).endsWith("not-agreed");
        sam.post(sam.token(), entry + "/agree", "{}", "\"1\"");

        var letter = printed(entry, "", sam.token());
        var large = printed(entry, "?print=large", WANDA);

        assertThat(letter.headers().firstValue("Cache-Control")).hasValue("no-store");
        try (var pdf = Loader.loadPDF(letter.body());
                var inLarge = Loader.loadPDF(large.body())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Letter");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("1 Mill Lane", "A quiet corner")
                    .doesNotContain("Living Well", "plan");
            assertThat(new PDFTextStripper().getText(inLarge)).contains("A quiet corner");
            assertThat(large.body()).isNotEqualTo(letter.body());
        }
        assertThat(sam.read(WANDA, entry + "/letter?print=huge").status()).isEqualTo(400);
        String plain = sam.writes(sam.token(), InAPlan.GUITAR);
        assertThat(sam.read(WANDA, plain + "/letter").at("type")).endsWith("no-letter");
    }

    @Test
    void someoneComesAlongUntilItSaysSomethingElse() {
        String entry = sam.writes(sam.token(), JOB);

        var taken = sam.post(sam.token(), entry + "/letter/take", "{}", "\"1\"");
        sam.post(WANDA, entry + "/letter/take", "{}", "\"1\"");

        assertThat(taken.at("entry.future.atWork.takenBy")).isNotEmpty();
        await().until(() -> sam.said("LetterWanted"));
        assertThat(data("LetterWanted")).hasSize(1);
        var step = data("LetterWanted").getFirst().at("/step");
        assertThat(step.at("/kind").asString()).isEqualTo("take-letter");
        assertThat(step.at("/owner").asString()).isNotEmpty();
        sam.put(sam.token(), entry, JOB.replace("quiet", "warm"), "\"1\"");
        await().until(() -> sam.said("EntryStepPlanned"));
        assertThat(data("EntryStepPlanned").getFirst().at("/stepDone")).isEqualTo(step.at("/id"));
        var contracts = new EventContracts(Path.of("contracts"));
        sam.published().forEach(it -> contracts.validate(it.type(), it.data()));
        assertThat(sam.published().toList().toString()).doesNotContain("quiet", "mill", "Mill");
    }

    @Test
    void whatWasAgreedIsLookedAtAgainOnADayThatIsNear() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        String entry = sam.writes(sam.token(), agreed(today, today.plusDays(60)));

        assertThat(sam.read(WANDA, entry).at("entry.future.atWork.agreed")).isEqualTo("Breaks");
        await().until(() -> sam.said("EntryStepPlanned"));
        var step = data("EntryStepPlanned").getFirst().at("/step");
        assertThat(step.at("/kind").asString()).isEqualTo("adjustments-review");
        assertThat(step.at("/due").asString()).isEqualTo(today.plusDays(60).toString());
        assertThat(sam.write(WANDA, agreed(today.plusDays(2), today.plusDays(9))).status())
                .isEqualTo(400);
        assertThat(sam.write(WANDA, agreed(today, today.plusDays(900))).status()).isEqualTo(400);
        assertThat(sam.write(WANDA, agreed(today, today.minusDays(9))).status()).isEqualTo(400);
        String none = agreed(today, today.plusDays(9)).replace("Breaks", " ");
        assertThat(sam.write(WANDA, none).status()).isEqualTo(400);
    }

    private static String agreed(LocalDate on, LocalDate again) {
        return JOB.replace(
                "\"helps\":",
                "\"agreed\":\"Breaks\",\"agreedOn\":\"%s\",\"reviewOn\":\"%s\",\"helps\":"
                        .formatted(on, again));
    }

    private HttpResponse<byte[]> printed(String entry, String how, String token)
            throws IOException, InterruptedException {
        String path = sam.path("/care-plan/entries/" + entry + "/letter" + how);
        var uri = URI.create("http://localhost:" + port + path);
        var request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private List<JsonNode> data(String type) {
        return sam.published()
                .filter(it -> it.type().contains(type))
                .map(it -> JsonMapper.shared().readTree(it.data()))
                .toList();
    }
}
