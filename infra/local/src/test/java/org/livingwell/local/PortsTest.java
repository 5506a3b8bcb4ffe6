package org.livingwell.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

class PortsTest {

    @Test
    void noTwoPartsShareAPort() {
        var all =
                new Ports(0)
                        .of(Options.EVERYTHING).values().stream().flatMap(List::stream).toList();

        assertThat(all).doesNotHaveDuplicates().contains(8080, 8090, 8101, 8105, 8190, 9093, 27017);
    }

    @Test
    void aTakenPortIsNamedWithThePartThatWantsIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            var ports = new Ports(taken.getLocalPort() - new Ports(0).mongodb());

            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> ports.requireFree(List.of("mongodb")))
                    .withMessageContaining("Port %d, wanted by mongodb", taken.getLocalPort());
            assertThatCode(() -> ports.requireFree(List.of())).doesNotThrowAnyException();
        }
    }
}
