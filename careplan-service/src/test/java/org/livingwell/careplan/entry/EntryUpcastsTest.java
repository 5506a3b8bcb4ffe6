package org.livingwell.careplan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EntryUpcastsTest {

    static final JsonMapper JSON = JsonMapper.shared();
    static final Path GOLDEN = Path.of("src/test/resources/golden/entries");

    @Test
    void wordsKeptBeforeAreProposedToTheTeamAsTheyWereSaid() throws IOException {
        assertThat(EntryUpcasts.wordsWithFieldsOfTheirOwn(kept("proposed.v3.json")))
                .isEqualTo(kept("proposed.v4.json"));
        assertThat(EntryUpcasts.wordsWithFieldsOfTheirOwn(kept("taken-back.v3.json")))
                .isEqualTo(kept("taken-back.v4.json"));
    }

    @Test
    void whoseWordsTheOldestAreNobodyKnows() throws IOException {
        var oldest = EntryUpcasts.nobodyRecordedWhoSaidIt(kept("proposed.v1.json"));

        var now = EntryUpcasts.wordsWithFieldsOfTheirOwn(oldest);

        assertThat(now.at("/written/said/voice").asString()).isEqualTo("unheard");
        assertThat(now.at("/written/said").has("who")).isFalse();
    }

    @Test
    void whatIsForTheirOwnEyesKeepsWhatTheySaidToIt() throws IOException {
        assertThat(EntryUpcasts.whatTheySaidOfWhatIsForThemselves(kept("only-me.v4.json")))
                .isEqualTo(kept("only-me.v5.json"));
        assertThat(EntryUpcasts.whatTheySaidOfWhatIsForThemselves(kept("withdrawn.v4.json")))
                .isEqualTo(kept("withdrawn.v4.json"));
    }

    private static ObjectNode kept(String file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readString(GOLDEN.resolve(file)));
    }
}
