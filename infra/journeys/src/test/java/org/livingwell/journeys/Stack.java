package org.livingwell.journeys;

import static org.awaitility.Awaitility.await;

import org.livingwell.local.LocalStack;
import org.livingwell.local.Options;

import java.nio.file.Path;

/** The whole platform, started once for all journeys, on ports and data of its own. */
public final class Stack {

    private static final class Once {
        static final LocalStack STACK = start();
    }

    private Stack() {}

    public static LocalStack running() {
        return Once.STACK;
    }

    /** Where the only door is. */
    public static String gateway() {
        return "http://localhost:" + running().ports().gateway();
    }

    /** It dies as of a power cut, something happens without it, and it is back. */
    static void contactDies(Runnable meanwhile) {
        running().part("contact").kill9();
        meanwhile.run();
        running().part("contact").restart();
        Door wanda = Door.of("wanda");
        await().until(() -> wanda.get("/api/next-steps").status() == 200);
    }

    private static LocalStack start() {
        String data = Path.of("target", "stack").toAbsolutePath().toString();
        var stack =
                LocalStack.start(Options.parse("--port-offset", "2100", "--data", data, "--fresh"));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        return stack;
    }
}
