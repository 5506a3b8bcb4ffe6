package org.livingwell.local;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;

/** What {@code ./infra/up} runs: brings the platform up, shows it, and waits until told to stop. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        var stack = new AtomicReference<LocalStack>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack.get())));
        try {
            var options = Options.parse(arguments);
            var begun = System.nanoTime();
            var running = LocalStack.start(options, Launcher::say, stack::set);
            say("");
            say(Welcome.text(running, (System.nanoTime() - begun) / 1_000_000_000));
            throw running.death().join();
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void stop(@Nullable LocalStack stack) {
        if (stack == null) return;
        say("Stopping.");
        stack.close();
        say("Stopped.");
    }
}
