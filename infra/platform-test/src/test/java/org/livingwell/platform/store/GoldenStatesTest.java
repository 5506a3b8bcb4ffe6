package org.livingwell.platform.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livingwell.platform.domain.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class GoldenStatesTest {

    sealed interface Receipt {}

    record Given(List<Line> lines) implements Receipt {}

    record Line(Words said) {}

    @TempDir Path golden;

    @Test
    void aStateKeptClearMustNotReachWords() throws IOException {
        Path file = golden.resolve("receipts/given.v1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"is\":\"given\",\"lines\":[{\"said\":\"x\"}]}");

        GoldenStates.check(type(), golden);

        assertThatThrownBy(() -> GoldenStates.check(type().clear(), golden))
                .hasMessageContaining("receipts: is kept in clear text and can hold words");
    }

    private static AggregateType<Receipt, Object> type() {
        return AggregateType.<Receipt, Object>of(
                        "receipts",
                        "receipt",
                        Receipt.class,
                        new Given(List.of()),
                        (state, _) -> state)
                .aliases(Receipt.class, Map.of("given", Given.class));
    }
}
