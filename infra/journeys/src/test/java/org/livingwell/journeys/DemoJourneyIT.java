package org.livingwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.livingwell.local.demo.Demo;
import org.livingwell.local.demo.Demo.Played;

import java.util.List;

/** Whoever tries the product finds a living place, and the same one when they ask again. */
@OnTheStack
class DemoJourneyIT {

    private static final Worker WANDA = Worker.wanda();
    private static final Worker WALT = new Worker(Door.of("walt"), "salford");

    private static Played first;
    private static Played again;

    @BeforeAll
    static void playTwice() {
        first = new Demo(Stack.gateway(), Stack.running()::token).play();
        again = new Demo(Stack.gateway(), Stack.running()::token).play();
    }

    @Test
    void everybodyIsThereOnceThoughItIsPlayedTwice() {
        assertThat(first.left()).isEmpty();
        assertThat(first.people()).isGreaterThanOrEqualTo(40).isEqualTo(again.people());
        assertThat(WANDA.known("Amara Nwosu")).hasSize(1);
        assertThat(WALT.known("Nguyễn Thị Hoa")).hasSize(1);
        assertThat(waiting(WANDA)).containsOnlyOnce("Grace Oduya", "André Clarke", "Zoë");
        assertThat(waiting(WANDA)).doesNotContain("Leo Baptiste", "Ruth Abrahams", "Hannah Levy");
        assertThat(waiting(WALT)).containsOnlyOnce("Rashid Khan", "李美玲");
    }

    @Test
    void whatTheySaidAndWhatWasSaidAboutThemStandsOnce() {
        String amara = WANDA.known("Amara Nwosu").getFirst();
        String bernadette = "/api/people/" + WALT.known("Bernadette Walsh").getFirst();

        await().until(() -> WANDA.plan(amara).contains("I put it behind the clock"));
        await().until(() -> WANDA.plan(amara).contains("I lie awake and do sums"));
        assertThat(WANDA.plan(amara)).containsOnlyOnce("I put it behind the clock");
        assertThat(WALT.door().get(bernadette + "/concerns").body().path("concerns")).hasSize(1);
        assertThat(WALT.door().get(bernadette + "/conversations").body().path("conversations"))
                .hasSize(1);
    }

    private static List<String> waiting(Worker worker) {
        return worker.rows("/api/introductions", "introductions").stream()
                .map(it -> it.path("name").asString())
                .toList();
    }
}
