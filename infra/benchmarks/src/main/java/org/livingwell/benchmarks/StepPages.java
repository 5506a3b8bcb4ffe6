package org.livingwell.benchmarks;

import org.livingwell.platform.test.TestIssuer;

import java.io.IOException;

/** What the next steps cost of a worker with twenty people, and of a whole team. */
final class StepPages {

    private static final int TURNS = 40;

    private final ServiceProcess contact;

    StepPages(ServiceProcess contact) {
        this.contact = contact;
    }

    void measure() throws IOException, InterruptedException {
        page("a worker with 20 people", "/api/next-steps");
        page("a team, its first page", "/api/next-steps?place=" + Takers.PLACE);
    }

    private void page(String what, String path) throws IOException, InterruptedException {
        for (int warm = 0; warm < TURNS; warm++) open(path);
        var before = contact.asked();
        long[] took = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) took[turn] = open(path);
        var asked = contact.asked().since(before);
        Session.say(
                "next steps of %s: %s; asked of the store for each: %s",
                what, Spread.ofNanos(took), asked.each(TURNS));
    }

    private long open(String path) throws IOException, InterruptedException {
        String token = TestIssuer.worker("nia", Takers.PLACE);
        long begun = System.nanoTime();
        var answer = contact.get(path, token);
        long took = System.nanoTime() - begun;
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
        return took;
    }
}
