package org.livingwell.platform.test;

import org.livingwell.platform.paper.Paper;
import org.livingwell.platform.paper.Paper.Look;
import org.livingwell.platform.paper.Press;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A press on which nothing more is printed until it is closed. */
public final class FullPress implements AutoCloseable {

    private static final Paper PAPER = Paper.of("<p>{{words}}</p>");

    private final CountDownLatch released = new CountDownLatch(1);
    private final List<CompletableFuture<byte[]>> printed;

    private FullPress(Press press, int atOnce) {
        var begun = new CountDownLatch(atOnce);
        var words = new Held(begun, released);
        printed =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () -> print(press, words),
                                                Executors.newVirtualThreadPerTaskExecutor()))
                        .limit(atOnce)
                        .toList();
        await(begun);
    }

    /**
     * @param atOnce how many it prints at once
     */
    public static FullPress of(Press press, int atOnce) {
        return new FullPress(press, atOnce);
    }

    private static byte[] print(Press press, Held words) {
        return press.print(PAPER, new Look("Held", Locale.UK, false), Map.of("words", words));
    }

    /** Words that are not known before it is released. */
    private record Held(CountDownLatch begun, CountDownLatch released) {

        @Override
        public String toString() {
            begun.countDown();
            await(released);
            return "held";
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        released.countDown();
        printed.forEach(CompletableFuture::join);
    }
}
