package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class UndecidedTest {

    @TempDir Path sources;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    case Told _, Untold _ -> this;                            | true
                    default -> this;                                          | true
                    case Told _ -> this; // told already                      | false
                    case Told _, Untold _ -> throw new Impossible();          | false
                    case A _, B _ -> throw it(); case Told _ -> this; // same | false
                    """)
    void aSwitchThatEndsInNothingIsFound(String line, boolean found) throws IOException {
        Path domain = Files.createDirectories(sources.resolve("room/domain"));
        Files.writeString(domain.resolve("Spot.java"), line);
        Files.writeString(sources.resolve("room/SpotView.java"), "default -> this;");

        assertThat(new Undecided(sources).breaches())
                .hasSize(found ? 1 : 0)
                .allMatch(it -> it.equals("Spot.java ends a switch in nothing"));
    }
}
