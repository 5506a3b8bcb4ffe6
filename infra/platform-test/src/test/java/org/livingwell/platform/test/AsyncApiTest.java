package org.livingwell.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AsyncApiTest {

    static final Path WRITTEN = Path.of("../asyncapi.json");

    /** Written anew with {@code -Dcontracts.write=true}. */
    @Test
    void theWrittenDocumentIsWhatTheContractsSay() throws IOException {
        String text = new AsyncApi(Path.of("../..")).text();

        if (Boolean.getBoolean("contracts.write")) Files.writeString(WRITTEN, text);

        assertThat(Files.readString(WRITTEN)).isEqualTo(text).contains("PersonWelcomed.v1");
    }
}
