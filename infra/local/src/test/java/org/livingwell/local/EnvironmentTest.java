package org.livingwell.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livingwell.local.notify.DemoNotify;

import java.nio.file.Path;
import java.util.Map;

class EnvironmentTest {

    @TempDir Path folder;

    @Test
    void textsGoByTheStandInForNotifyUnlessSomebodySaysWhichKeyIsUsed() {
        var environment = new Environment(new Ports(100), "", "", "", folder, Map.of());

        assertThat(environment.notify(Map.of()))
                .containsEntry("NOTIFY_API_KEY", DemoNotify.KEY)
                .containsEntry("NOTIFY_LETTERS", "true")
                .containsEntry("NOTIFY_URL", "http://localhost:8126");
        assertThat(environment.notify(Map.of("NOTIFY_API_KEY", ""))).isEmpty();
    }

    @Test
    void whatIsForTheGatewayIsToldToNobodyElse() {
        var environment =
                new Environment(new Ports(100), "", "", "", folder, Map.of("SPOKEN", "once"));

        assertThat(environment.of("gateway")).containsEntry("SPOKEN", "once");
        assertThat(environment.of("intake")).doesNotContainKey("SPOKEN");
    }
}
