package org.livingwell.journeys.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The fuzz can fail: each answer that must not be is noticed, and what may be is not. */
class FuzzTest {

    private static final String PROBLEM =
            "{\"type\":\"urn:livingwell:problem:x\",\"title\":\"No\",\"status\":400,\"code\":\"x\"}";

    @Test
    void aFailureIsNoticed() {
        assertThat(sent(answer(500, "application/problem+json", PROBLEM)))
                .anyMatch(saying("a 500"));
        assertThat(sent(answer(503, "application/problem+json", PROBLEM)))
                .anyMatch(saying("a 503"));
    }

    @Test
    void aBareRefusalIsNoticed() {
        assertThat(sent(answer(400, "text/html", "<html><body>HTTP Status 400</body></html>")))
                .anyMatch(saying("a bare 400"));
        assertThat(sent(answer(400, "application/problem+json", "{\"status\":400}")))
                .anyMatch(saying("a bare 400"));
    }

    @Test
    void whatIsRepeatedIsNoticedInARefusalAndInAnyHeader() {
        assertThat(sent(answer(400, "application/problem+json", "{asked}")))
                .anyMatch(saying("repeats"));
        assertThat(sent(answer(200, "application/json; said={asked}", "{}")))
                .anyMatch(saying("repeats"));
    }

    @Test
    void thePlainFormAloneKeepsWhatWasTypedAndEscapesIt() {
        String page = "<!DOCTYPE html>\n<html lang=\"en\">zq00000qz";
        var again = new Reply(400, List.of("Content-Type: text/html"), page);
        var bare = new Reply(400, List.of("Content-Type: text/html"), page + Odd.MARKUP);
        var form = new Request("anybody", "POST", "/api/introductions", "name=zq00000qz");
        form.header("Content-Type", "application/x-www-form-urlencoded");

        assertThat(Judge.breach(form, "zq00000qz", again)).isEmpty();
        assertThat(Judge.breach(form, "zq00000qz", bare)).get().asString().contains("repeats");
        form.path = "/api/other";
        assertThat(Judge.breach(form, "zq00000qz", again)).get().asString().contains("repeats");
    }

    @Test
    void silenceIsNoticed() {
        assertThat(sent("")).anyMatch(saying("no answer"));
    }

    @Test
    void aProblemAndWhatWasAskedForAreNoBreach() {
        assertThat(sent(answer(400, "application/problem+json", PROBLEM))).isEmpty();
        assertThat(sent(answer(200, "application/json", "{asked}"))).isEmpty();
    }

    @Test
    void anErrorAndWordsInALogAreNoticed() {
        var log =
                """
                {"log":{"level":"INFO"},"message":"Started"}
                {"log":{"level":"ERROR"},"message":"Unexpected"}
                {"log":{"level":"INFO"},"message":"Invalid target /zq10009qz"}
                {"log":{"level":"INFO"},"error":{"stack_trace":"at a.b"}}
                """;

        assertThat(Aftermath.errors(log)).hasSize(3);
    }

    @Test
    void anOpenCircuitIsNoticed() {
        String state = "resilience4j_circuitbreaker_state{name=\"intake\",state=\"%s\"} %s\n";

        assertThat(Aftermath.open(state.formatted("open", "1.0"))).hasSize(1);
        assertThat(
                        Aftermath.open(
                                state.formatted("open", "0.0") + state.formatted("closed", "1.0")))
                .isEmpty();
    }

    @Test
    void theSameSeedMakesTheSameRequests() {
        var once = new Maker(7, Corpus.lines());
        var again = new Maker(7, Corpus.lines());

        assertThat(all(once)).isEqualTo(all(again)).isNotEqualTo(all(new Maker(8, Corpus.lines())));
    }

    /**
     * New routes are written into their service's matrix, or its test fails; and from there here.
     */
    @Test
    void everyRouteOfEveryServiceIsInTheCorpus() throws IOException {
        var known = new TreeSet<String>();
        for (var line : Corpus.lines()) known.add(shape(line.method() + " " + line.target()));

        assertThat(routes()).isNotEmpty().allSatisfy(it -> assertThat(known).contains(it));
    }

    private static List<String> routes() throws IOException {
        try (Stream<Path> services = Files.list(Path.of("../.."))) {
            return services.map(it -> it.resolve("src/test/resources/access-matrix.txt"))
                    .filter(Files::exists)
                    .flatMap(FuzzTest::lines)
                    .filter(it -> it.matches("[A-Z]+ /.*"))
                    .map(it -> shape(it.split(" \\| ")[0]))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shape(String route) {
        return route.replaceAll("\\?.*", "")
                .replaceAll("/places/lambeth", "/places/{}")
                .replaceAll("/pieces/[a-z-]+", "/pieces/{}")
                .replaceAll("/sittings/\\d+", "/sittings/{}")
                .replaceAll("\\{\\w*}", "{}")
                .strip();
    }

    private static List<String> all(Maker maker) {
        return Stream.iterate(0, it -> it + 1)
                .limit(300)
                .map(it -> maker.make(it, Map.of("a", "b")).request().toString())
                .toList();
    }

    /** What a few requests found at a door that answers all of them like this. */
    private static List<String> sent(String answer) {
        var line = new Corpus.Line("anybody", "POST", "/api/x", "{\"a\":\"{canary}\"}");
        try (var door = new StubDoor(answer)) {
            var fuzz = new Fuzz(new Maker(1, List.of(line)), door.port(), _ -> "");
            fuzz.send(0, 5, Map.of("a", "b"));
            return fuzz.breaches();
        }
    }

    private static String answer(int status, String type, String body) {
        return "HTTP/1.1 %d x\r\nContent-Type: %s\r\nConnection: close\r\n\r\n%s"
                .formatted(status, type, body);
    }

    private static Predicate<String> saying(String breach) {
        return it -> it.contains(breach);
    }
}
