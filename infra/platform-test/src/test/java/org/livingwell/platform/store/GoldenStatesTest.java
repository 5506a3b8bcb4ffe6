package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class GoldenStatesTest {

    sealed interface Receipt {}

    record Given(List<Line> lines) implements Receipt {}

    record Line(Words said) {}

    @TempDir Path golden;

    @Test
    void aStateKeptClearMustNotReachWords() throws IOException {
        example();

        assertThat(GoldenStates.breaches(type().copied(), golden)).isEmpty();

        assertThat(GoldenStates.breaches(type().copied().clear(), golden))
                .anyMatch(it -> it.contains("receipts: is kept in clear text and can hold words"));
    }

    @Test
    void aFieldThatComesIntoACopyUndecidedIsFound() throws IOException {
        example();
        var type = type().copied(Shown.of(Given.class, "lines"), Shown.of(Line.class, "said"));

        assertThat(GoldenStates.breaches(type, golden))
                .singleElement(as(STRING))
                .contains("a copy shows something else", "given.lines.said");

        Files.writeString(golden.resolve("receipts/copied.txt"), "given.lines.said\n");
        assertThat(GoldenStates.breaches(type, golden)).isEmpty();
    }

    @Test
    void aStateOfWhichNobodyDecidedIsFound() throws IOException {
        example();

        assertThat(GoldenStates.breaches(type(), golden))
                .anyMatch(it -> it.contains("receipts: does not say what a copy shows of it"));
    }

    private void example() throws IOException {
        Path file = golden.resolve("receipts/given.v1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"is\":\"given\",\"lines\":[{\"said\":\"x\"}]}");
    }

    private static Declaration<Receipt, Object, Object> type() {
        return Declaration.<Receipt, Object, Object>aggregate(
                "receipts",
                new Given(List.of()),
                (_, it, _) -> Decision.agree(it),
                (state, _) -> state);
    }
}
