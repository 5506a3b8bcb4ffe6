package org.livingwell.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.platform.paper.Press;
import org.livingwell.platform.test.Calls;
import org.livingwell.platform.test.Calls.Answer;
import org.livingwell.platform.test.FullPress;
import org.livingwell.platform.test.ServiceIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** However much is printed, everything else of a plan answers, and who wants paper is told. */
@ServiceIT
class PressIT {

    @LocalServerPort int port;
    @Autowired Press press;

    @Value("${livingwell.press.at-once}")
    int atOnce;

    @Test
    void whoeverWantsPaperComesBackAndTheRestOfThePlanAnswersMeanwhile() {
        var sam = InAPlan.welcomed(Calls.to(port));
        String letter = sam.writes(sam.token(), LetterIT.JOB) + "/letter";
        List<Answer> refused;
        try (var full = FullPress.of(press, atOnce)) {
            var waiting =
                    Stream.of("/care-plan/whole.pdf", "/care-plan/entries/" + letter)
                            .map(it -> CompletableFuture.supplyAsync(() -> asked(sam, it)))
                            .toList();

            assertThat(asked(sam, "/care-plan").status()).isEqualTo(200);

            refused = waiting.stream().map(CompletableFuture::join).toList();
        }

        assertThat(refused)
                .allSatisfy(it -> assertThat(it.status()).isEqualTo(503))
                .allSatisfy(it -> assertThat(it.at("type")).endsWith("printing-busy"))
                .allSatisfy(it -> assertThat(it.header("Retry-After")).isEqualTo("5"))
                .allSatisfy(
                        it ->
                                assertThat(it.header("Livingwell-Unavailable"))
                                        .isEqualTo("only-this"));
        assertThat(asked(sam, "/care-plan/entries/" + letter).status()).isEqualTo(200);
    }

    private static Answer asked(InAPlan sam, String path) {
        return sam.careplan().get(sam.path(path), sam.token());
    }
}
