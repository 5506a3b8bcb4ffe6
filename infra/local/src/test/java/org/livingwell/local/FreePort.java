package org.livingwell.local;

import java.io.IOException;
import java.net.ServerSocket;

/** A port nobody listens on, for a test beside a running stack. */
public final class FreePort {

    private FreePort() {}

    public static int find() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
