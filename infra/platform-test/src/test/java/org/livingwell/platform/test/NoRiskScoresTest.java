package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class NoRiskScoresTest {

    @Test
    void nowhereIsThereANumberForARisk() {
        assertThat(new NoRiskScores(Path.of("../..").toAbsolutePath().normalize()).found())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int riskLevel",
                "\"risk_score\": 7",
                "enum Band { HIGH_RISK, LOW_RISK }",
                "selfHarmRating",
                "suicidality-score",
                "levelOfRisk",
                "\"severity-grade\""
            })
    void oneThatIsPlantedIsFound(String planted) {
        assertThat(NoRiskScores.names(planted)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"level\": \"info\"", "goal rated from 0 to 10", "safety plan"})
    void whatIsNotOneIsLeftAlone(String fine) {
        assertThat(NoRiskScores.names(fine)).isEmpty();
    }
}
