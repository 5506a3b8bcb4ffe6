package org.livingwell.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port nobody listens on, for a test beside a running stack: none of those the system gives to
 * whoever connects (from 32768 on), or somebody's call could take it while its server is killed and
 * started again.
 */
public final class FreePort {

    private FreePort() {}

    public static int find() {
        return ThreadLocalRandom.current()
                .ints(20_000, 26_000)
                .limit(1_000)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
