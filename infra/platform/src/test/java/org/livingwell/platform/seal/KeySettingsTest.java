package org.livingwell.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class KeySettingsTest {

    static final String KEY = "A".repeat(43) + "=";

    @Test
    void withoutAKeyEncryptionKeyNothingStarts() {
        assertThatThrownBy(() -> settings(" ", "").keks(false))
                .hasMessageContaining("KEY_ENCRYPTION_KEYS");
        assertThatThrownBy(() -> settings("", "").keks(true))
                .hasMessageContaining("KEY_ENCRYPTION_KEYS");
    }

    @Test
    void oneForDemonstrationIsGoodInTheLocalProfileOnly() {
        var settings = settings("mine:" + KEY + ",local-demo:" + KEY, "");

        assertThat(settings.keks(true).newest()).isEqualTo("mine");
        assertThatThrownBy(() -> settings.keks(false)).hasMessageContaining("demonstration");
    }

    @Test
    void aFileGoesFirst(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), "y26:" + KEY + "\ny25:" + KEY + "\n");

        assertThat(settings("other:" + KEY, file.toString()).keks(false).newest()).isEqualTo("y26");
        assertThatThrownBy(() -> settings("", folder.resolve("none").toString()).keks(false))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aKeyThatIsNoneIsSaidSoWithoutShowingIt() {
        for (String wrong :
                new String[] {
                    KEY, "id:c2hvcnQ=", "id:%%%", "ID:" + KEY, "a:" + KEY + ",a:" + KEY
                }) {
            assertThatThrownBy(() -> settings(wrong, "").keks(false))
                    .hasMessageContaining("32 random bytes")
                    .hasMessageNotContaining(KEY);
        }
    }

    private static KeySettings settings(String wrap, String file) {
        return new KeySettings("", "keys", "", "tombstones", wrap, file, false);
    }
}
