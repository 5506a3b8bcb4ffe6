package org.livingwell.platform.time;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * Runs work again and again, each on a thread of its own: at once while there is more, else after a
 * pause.
 */
public final class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Map<String, BooleanSupplier> works = new ConcurrentHashMap<>();
    private final Duration pause;
    private volatile boolean running;

    Rounds(Duration pause) {
        this.pause = pause;
    }

    /**
     * @param work one round; true when there may be more to do at once
     */
    public void every(String name, BooleanSupplier work) {
        works.put(name, work);
        if (running) start(name, work);
    }

    private void start(String name, BooleanSupplier work) {
        Thread.ofVirtual().name(name).start(() -> run(name, work));
    }

    private void run(String name, BooleanSupplier work) {
        try {
            while (running) {
                if (!round(name, work)) Thread.sleep(pause);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean round(String name, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException failed) {
            log.warn("{} tries again: {}", name, failed.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        works.forEach(this::start);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
