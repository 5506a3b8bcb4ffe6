package org.livingwell.local.child;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/** Runs a main class and leaves when whoever started it is gone, so nothing lingers. */
public final class Tethered {

    private Tethered() {}

    /** First the main class, then its arguments. */
    public static void main(String[] arguments) throws Throwable {
        Thread.ofPlatform().daemon().name("tether").start(Tethered::holdOn);
        var main =
                MethodHandles.lookup()
                        .findStatic(
                                Class.forName(arguments[0]),
                                "main",
                                MethodType.methodType(void.class, String[].class));
        main.invoke(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** The starter never writes; the end of the stream means that it has died. */
    private static void holdOn() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException _) {
            // a broken pipe says the same
        }
        System.exit(0);
    }
}
