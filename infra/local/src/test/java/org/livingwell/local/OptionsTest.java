package org.livingwell.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class OptionsTest {

    @Test
    void everythingStartsWhenNothingIsAskedFor() {
        var options = Options.parse();

        assertThat(options.parts()).isEqualTo(Options.EVERYTHING).contains("mongodb", "gateway");
        assertThat(options.fresh()).isFalse();
        assertThat(options.ports().gateway()).isEqualTo(8080);
        assertThat(options.logs()).endsWithRaw(Path.of("logs"));
    }

    @Test
    void onlyAndWithoutNarrowTheParts() {
        assertThat(Options.parse("--only", "kafka,mail").parts()).containsExactly("kafka", "mail");
        assertThat(Options.parse("--without", "keycloak").parts())
                .hasSize(Options.EVERYTHING.size() - 1)
                .doesNotContain("keycloak");
    }

    @Test
    void anOffsetMovesEveryPortAndKeepsItsOwnData() {
        var options = Options.parse("--port-offset", "200", "--fresh");

        assertThat(options.ports().kafka()).isEqualTo(9292);
        assertThat(options.ports().service("contact")).isEqualTo(8305);
        assertThat(options.data()).isNotEqualTo(Options.parse().data());
        assertThat(options.fresh()).isTrue();
    }

    @Test
    void aDataFolderHoldsItsLogsToo() {
        var options = Options.parse("--data", "/somewhere");

        assertThat(options.data()).isEqualTo(Path.of("/somewhere"));
        assertThat(options.logs()).isEqualTo(Path.of("/somewhere/logs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port-offset",
                "--port-offset x",
                "--port-offset 40000",
                "--only nobody",
                "--what",
                "--data"
            })
    void whatIsNotUnderstoodIsRefusedInASentence(String line) {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> Options.parse(line.split(" ")))
                .satisfies(trouble -> assertThat(trouble.getMessage()).endsWith("."));
    }
}
