package org.livingwell.journeys;

import static org.awaitility.Awaitility.await;

import org.livingwell.local.LocalStack;
import org.livingwell.local.Options;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole platform, started once for all journeys, on ports and data of its own. */
public final class Stack {

    /**
     * All tests are one address and a few demo people: whoever comes after many requests of another
     * test is not to be turned away for them.
     */
    private static final Map<String, String> NO_LIMITS =
            Stream.of(
                            "",
                            "INTRODUCTIONS",
                            "STATUS",
                            "DOORS",
                            "ANSWERS",
                            "PROVIDERS",
                            "SIGNINS",
                            "REFUSEDTOKENS")
                    .collect(
                            Collectors.toMap(
                                    "LIVINGWELL_LIMITS_%sPERMINUTE"::formatted, _ -> "1000000"));

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
        dies("contact", "/api/next-steps", 200, meanwhile);
    }

    /** The same; nobody is who is asked for, which is known once it is back. */
    static void careplanDies(Runnable meanwhile) {
        dies("careplan", "/api/people/" + new UUID(0, 1) + "/journey", 404, meanwhile);
    }

    /** The same of where people come in. */
    static void intakeDies(Runnable meanwhile) {
        dies("intake", "/api/introductions?place=lambeth", 200, meanwhile);
    }

    private static void dies(String part, String path, int status, Runnable meanwhile) {
        var before = Listening.now(part);
        running().part(part).kill9();
        meanwhile.run();
        running().part(part).restart();
        Door wanda = Door.of("wanda");
        await(part + " answers").until(() -> wanda.get(path).status() == status);
        await(part + " listens").until(before::isAnew);
    }

    private static LocalStack start() {
        String data = Path.of("target", "stack").toAbsolutePath().toString();
        var options = Options.parse("--port-offset", "2100", "--data", data, "--fresh");
        var stack = LocalStack.start(options.withGatewayTold(NO_LIMITS));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        return stack;
    }
}
