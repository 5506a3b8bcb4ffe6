package org.livingwell.benchmarks;

import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Opens a worker's next steps now and then, as somebody does who knows nothing of what goes on. */
final class StepLists {

    private static final int PAUSE_MILLIS = 250;

    private final ServiceProcess contact;
    private final List<Long> took = new ArrayList<>();
    private volatile boolean running = true;
    private final Thread reader = Thread.ofPlatform().unstarted(this::read);

    private StepLists(ServiceProcess contact) {
        this.contact = contact;
    }

    static StepLists begin(ServiceProcess contact) {
        var lists = new StepLists(contact);
        lists.reader.start();
        return lists;
    }

    Spread end() throws InterruptedException {
        running = false;
        reader.join();
        return Spread.ofNanos(took.stream().mapToLong(it -> it).toArray());
    }

    private void read() {
        try {
            while (running) {
                String token = TestIssuer.worker("nia", "lambeth");
                long begun = System.nanoTime();
                var answer = contact.get("/api/next-steps", token);
                took.add(System.nanoTime() - begun);
                if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
