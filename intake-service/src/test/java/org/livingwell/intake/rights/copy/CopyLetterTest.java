package org.livingwell.intake.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.livingwell.intake.arriving.conversation.domain.Kind;
import org.livingwell.intake.arriving.conversation.domain.NeedArea;
import org.livingwell.intake.arriving.conversation.domain.Prompt;
import org.livingwell.intake.arriving.conversation.domain.Sitting;
import org.livingwell.intake.arriving.introduction.domain.By;
import org.livingwell.intake.arriving.introduction.domain.How;
import org.livingwell.intake.arriving.introduction.domain.MayKnow;
import org.livingwell.intake.arriving.introduction.domain.TheyKnow;
import org.livingwell.intake.arriving.introduction.domain.Voice;
import org.livingwell.intake.people.concern.domain.Matter;
import org.livingwell.intake.people.person.domain.Consents;
import org.livingwell.intake.rights.asking.domain.Context;
import org.livingwell.intake.rights.asking.domain.IdentifiedBy;
import org.livingwell.platform.domain.PersonId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** A copy reads like a letter, and whatever a copy shows stands in it. */
class CopyLetterTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    /** By the fields that hold them. */
    private static final Map<String, List<? extends Enum<?>>> CODES =
            Map.ofEntries(
                    entry("by", List.of(By.values())),
                    entry("theyKnow", List.of(TheyKnow.values())),
                    entry("introducerMayKnow", List.of(MayKnow.values())),
                    entry("mayKnow", List.of(MayKnow.values())),
                    entry("how", List.of(How.values())),
                    entry("kind", List.of(Kind.values())),
                    entry("prompt", List.of(Prompt.values())),
                    entry("voice", List.of(Voice.values())),
                    entry("where", List.of(Sitting.Where.values())),
                    entry("with", List.of(Sitting.With.values())),
                    entry("needAreas", List.of(NeedArea.values())),
                    entry("about", List.of(Matter.About.values())),
                    entry("kinds", List.of(Matter.Kind.values())),
                    entry("identifiedBy", List.of(IdentifiedBy.values())),
                    entry("sharing", List.of(Consents.Sharing.values())));

    private final CopyLetter letters = new CopyLetter(id -> id.equals("lambeth") ? "Lambeth" : id);

    @Test
    void itReadsLikeALetter() {
        String page =
                write(
                        "introductions",
                        """
                        {"is": "waiting", "receivedAt": "2026-11-20T23:40:00Z", "contactBy": "2026-11-28",
                         "attempts": 1, "told": {"place": "lambeth", "by": "self",
                         "name": "Amara", "broughtBy": "I cannot <sleep>", "urgent": false,
                         "contact": {"phone": "+44 7700 900123", "address": "Amara\\n2 Brixton Road",
                         "mayText": true, "mayCall": false}},
                         "tried": [{"how": "call", "reached": false, "byName": "Wanda",
                         "at": "2026-11-21T10:00:00Z"}]}\
                        """);

        assertThat(page)
                .contains("<h3>20 November 2026 at 23:40: you introduced yourself</h3>")
                .contains("<blockquote dir=\"auto\">I cannot &lt;sleep&gt;</blockquote>")
                .contains(
                        "<dt>Postal address</dt><dd class=\"as-written\" dir=\"auto\">Amara\n"
                                + "2 Brixton Road</dd>")
                .contains("<dt>May we text?</dt><dd>Yes</dd>", "<dt>May we call?</dt><dd>No</dd>")
                .contains("get in touch, where there was a safe way: 28 November 2026.")
                .contains("21 November 2026 at 10:00: <bdi>Wanda</bdi> tried to call you.")
                .doesNotContain("would like to know", "mayText", "lambeth");
    }

    @Test
    void itIsToThePersonAndFromTheirTeam() {
        String page =
                write(
                        "people",
                        """
                        {"is": "paused", "since": "2026-11-01T00:00:00Z", "standing": {"is": "in-network",
                         "details": {"name": "Amara Nwosu", "preferredName": "Ama"},
                         "place": "lambeth", "welcomedAt": "2026-10-01T09:00:00Z"}}\
                        """);

        assertThat(page)
                .contains("Dear <bdi>Ama</bdi>,", "your team in Lambeth", "<p>24 November 2026</p>")
                .contains("You have been taking a pause since 1 November 2026 at 00:00.");
    }

    /** Whoever writes what only looks like a day reads it as they wrote it. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "0000-00-00", "2026-13-01T10:00:00Z"})
    void wordsThatLookLikeADayStayWords(String words) {
        String record = "{\"is\":\"waiting\",\"told\":{\"by\":\"self\",\"broughtBy\":\"%s\"}}";

        assertThat(write("introductions", record.formatted(words)))
                .contains("<blockquote dir=\"auto\">" + words + "</blockquote>");
    }

    @Test
    void whoWasIntroducedReadsThatNobodyIsToldUntilTheySayWhat() {
        String told =
                "\"told\":{\"by\":\"service\",\"theyKnow\":\"agrees\",\"introducerMayKnow\":\"outcome\"%s}";
        String heard = ",\"heard\":{\"mayKnow\":\"nothing\",\"byName\":\"Wanda\"}";

        assertThat(write("introductions", "{" + told.formatted("") + "}"))
                .contains("They would like to know: what came of it. We tell them nothing until");
        assertThat(write("introductions", "{" + told.formatted(heard) + "}"))
                .contains("what they can be told: nothing.")
                .doesNotContain("We tell them nothing until");
    }

    @Test
    void whatHasNoSentencesYetStandsThereFieldByField() {
        assertThat(write("pets", "{\"is\":\"kept\",\"nickName\":\"Rex\"}"))
                .contains("<h3>Pets</h3>", "<dt>Nick name</dt><dd dir=\"auto\">Rex</dd>");
    }

    /** Whatever is another in a record is another in its letter, so nothing shown is lost. */
    @ParameterizedTest
    @MethodSource("shown")
    void whateverACopyShowsStandsInItsLetter(String collection, String state, String record) {
        String whole = write(collection, record);

        assertThat(CopyLetter.tells(collection)).as(collection).isTrue();
        for (String leaf : leaves("", JSON.readTree(record)).distinct().toList()) {
            var other = (ObjectNode) JSON.readTree(record);
            change(other, List.of(leaf.split("\\.")));
            assertThat(write(collection, other.toString()))
                    .as("%s.%s", state, leaf)
                    .isNotEqualTo(whole);
        }
    }

    private String write(String collection, String record) {
        var records = JsonNodeFactory.instance.objectNode();
        records.putArray(collection).add(JSON.readTree(record));
        return letters.write(
                new CopyContent(
                        new PersonId(UUID.randomUUID()), NOW, Map.of(Context.INTAKE, records)));
    }

    @Test
    void everyCodeHasItsWords() throws IOException {
        var words = new Properties();
        try (var file =
                Files.newBufferedReader(
                        Path.of("src/main/resources/templates/copy/words.properties"))) {
            words.load(file);
        }

        CODES.forEach(
                (field, codes) ->
                        assertThat(codes)
                                .extracting(
                                        it ->
                                                field
                                                        + "."
                                                        + it.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-'))
                                .isSubsetOf(words.stringPropertyNames()));
    }

    /** The newest example of each state of each service, as far as a copy shows it. */
    static Stream<Object[]> shown() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            List<Object[]> shown = new ArrayList<>();
            for (Path file : files.filter(CopyLetterTest::saysWhatIsShown).sorted().toList()) {
                List<String> paths = Files.readAllLines(file);
                for (String state :
                        paths.stream().map(it -> it.split("\\.")[0]).distinct().toList()) {
                    var record = JSON.readTree(newest(file.getParent(), state).toFile());
                    keep(
                            "",
                            record,
                            paths.stream()
                                    .filter(it -> it.startsWith(state + "."))
                                    .map(it -> it.substring(state.length() + 1))
                                    .toList());
                    shown.add(
                            new Object[] {
                                file.getParent().getFileName().toString(), state, record.toString()
                            });
                }
            }
            return shown.stream();
        }
    }

    private static boolean saysWhatIsShown(Path file) {
        return file.endsWith("copied.txt")
                && file.getParent().getParent().endsWith("src/test/resources/golden");
    }

    private static Path newest(Path folder, String state) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().startsWith(state + ".v"))
                    .max((a, b) -> Integer.compare(version(a), version(b)))
                    .orElseThrow();
        }
    }

    private static int version(Path file) {
        return Integer.parseInt(
                file.getFileName().toString().replaceAll(".*\\.v(\\d+)\\.json", "$1"));
    }

    private static void keep(String at, JsonNode node, List<String> paths) {
        if (node instanceof ArrayNode items) items.forEach(it -> keep(at, it, paths));
        if (!(node instanceof ObjectNode record)) return;
        for (String name : List.copyOf(record.propertyNames())) {
            String path = at + name;
            if (path.equals("is")) continue;
            if (paths.stream().noneMatch(it -> it.equals(path) || it.startsWith(path + ".")))
                record.remove(name);
            else keep(path + ".", record.path(name), paths);
        }
    }

    private static Stream<String> leaves(String at, JsonNode node) {
        if (node.isArray() && !node.isEmpty() && node.get(0).isObject())
            return leaves(at, node.get(0));
        if (!node.isObject())
            return node.isEmpty() && node.isArray() ? Stream.of() : Stream.of(at.substring(1));
        return node.properties().stream()
                .filter(it -> !it.getKey().equals("is"))
                .flatMap(it -> leaves(at + "." + it.getKey(), it.getValue()));
    }

    /** A yes is made a no, a text another; a list or a number is left out. */
    private static void change(ObjectNode record, List<String> path) {
        String name = path.getFirst();
        JsonNode value = record.path(name);
        if (path.size() > 1) {
            JsonNode next = value.isArray() ? value.get(0) : value;
            change((ObjectNode) next, path.subList(1, path.size()));
        } else if (value.isBoolean()) record.put(name, !value.asBoolean());
        else if (value.isString()) record.put(name, value.asString() + "x");
        else record.remove(name);
    }
}
