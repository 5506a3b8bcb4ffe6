package org.livingwell.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports nobody listens on, so that tests run beside a running stack. */
final class FreePorts {

    private FreePorts() {}

    static int one() {
        return open(0);
    }

    /** The first of two neighbours; a broker's controller takes the second. */
    static int pair() {
        return IntStream.generate(FreePorts::one)
                .limit(50)
                .filter(port -> port < 65_535 && isFree(port + 1))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try {
            return open(port) == port;
        } catch (UncheckedIOException taken) {
            return false;
        }
    }

    private static int open(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
