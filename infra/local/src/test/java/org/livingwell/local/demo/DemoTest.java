package org.livingwell.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.livingwell.local.Trouble;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the demo does not play. A stub plays a gateway that moves no clock. */
class DemoTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer gateway;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        gateway.start();
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void nothingIsSentWhereTheClockIsNotTold() {
        var demo = new Demo(url(), _ -> "token");

        assertThatThrownBy(demo::play).isInstanceOf(Trouble.class).hasMessageContaining("no local");

        assertThat(asked).containsExactly("GET /api/places", "GET /api/operator/clock");
    }

    @Test
    void nothingIsSentWhereTheDemoStaffCannotSignIn() {
        var demo =
                new Demo(
                        url(),
                        _ -> {
                            throw new Trouble("no token");
                        });

        assertThatThrownBy(demo::play).isInstanceOf(Trouble.class).hasMessageContaining("no local");

        assertThat(asked).containsExactly("GET /api/places");
    }

    private String url() {
        return "http://localhost:" + gateway.getAddress().getPort();
    }
}
