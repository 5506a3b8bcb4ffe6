package org.livingwell.platform.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports nobody listens on, so that tests run beside a running stack: none of those the system gives
 * to whoever connects (from 32768 on), or somebody's call could take it before a broker is up.
 */
final class FreePorts {

    private FreePorts() {}

    static int one() {
        return ports().filter(FreePorts::isFree).findFirst().orElseThrow();
    }

    /** The first of two neighbours; a broker's controller takes the second. */
    static int pair() {
        return ports().filter(port -> isFree(port) && isFree(port + 1)).findFirst().orElseThrow();
    }

    private static IntStream ports() {
        return ThreadLocalRandom.current().ints(1_000, 20_000, 26_000);
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
