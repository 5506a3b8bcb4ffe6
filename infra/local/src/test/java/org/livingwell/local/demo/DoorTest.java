package org.livingwell.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** How the people of the demo come in. A stub plays a gateway that lets in whom it is told to. */
class DoorTest {

    private final AtomicInteger signedIn = new AtomicInteger();
    private HttpServer gateway;
    private volatile String good = "";

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/",
                exchange -> {
                    var token = exchange.getRequestHeaders().getFirst("Authorization");
                    exchange.sendResponseHeaders(good.equals(token) ? 204 : 401, -1);
                    exchange.close();
                });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void whoseTokenHasEndedSignsInAgainAndGoesOn() {
        var door = new Door(url(), _ -> "token-" + signedIn.incrementAndGet());
        good = "Bearer token-1";
        assertThat(door.get("wanda", "/").status()).isEqualTo(204);

        good = "Bearer token-2";

        assertThat(door.post("wanda", "/", "{}", "key").status()).isEqualTo(204);
        assertThat(signedIn).hasValue(2);
    }

    @Test
    void whoIsTurnedAwayWhateverTheirTokenIsLearnsIt() {
        var door = new Door(url(), _ -> "token-" + signedIn.incrementAndGet());

        assertThat(door.get("wanda", "/").status()).isEqualTo(401);
        assertThat(door.get(Door.NOBODY, "/").status()).isEqualTo(401);
    }

    private String url() {
        return "http://localhost:" + gateway.getAddress().getPort();
    }
}
