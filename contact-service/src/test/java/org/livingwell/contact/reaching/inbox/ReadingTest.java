package org.livingwell.contact.reaching.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.contact.reaching.inbox.domain.Read;
import org.livingwell.contact.reaching.provider.ReceivedTexts.Received;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class ReadingTest {

    private static final int A_PAGE = 3;

    private final List<String> listed = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final Set<String> poison = new HashSet<>();
    private int pages;
    private final Reading reading = new Reading(this::page, this::take);

    @Test
    void whatIsNewIsTakenTheOldestFirstAndOnlyOnce() {
        came("a", "b");
        var first = reading.on(Read.NOTHING);
        came("c");
        var second = first.and(reading.on(first));

        assertThat(taken).containsExactly("a", "b", "c");
        assertThat(second).isEqualTo(new Read(List.of("c", "b", "a"), false));
        assertThat(reading.on(second)).isEqualTo(Read.NOTHING);
    }

    @Test
    void itGoesDownOnlyAsFarAsAllIsNew() {
        came("a", "b", "c", "d", "e", "f", "g");
        var first = reading.on(Read.NOTHING);
        assertThat(taken).hasSize(7);

        pages = 0;
        came("h");
        reading.on(first);

        assertThat(taken).endsWith("h");
        assertThat(pages).isEqualTo(1);
    }

    @Test
    void whatCannotBeKeptKeepsNothingElseBackAndIsFoundAgainFurtherDown() {
        poison.add("b");
        came("a", "b", "c");
        var first = reading.on(Read.NOTHING);
        assertThat(taken).containsExactly("a", "c");
        assertThat(first.more()).isTrue();

        came("d", "e", "f", "g");
        var second = first.and(reading.on(first));
        assertThat(second.more()).isTrue();
        poison.clear();
        var third = reading.on(second);

        assertThat(taken).containsExactly("a", "c", "e", "f", "g", "d", "b");
        assertThat(third.more()).isFalse();
    }

    @Test
    void oneLookTakesNoMoreThanItsLeaseAndTheNextGoesOn() {
        IntStream.range(0, 15).forEach(it -> came("m" + it));

        var first = reading.on(Read.NOTHING);
        assertThat(taken).hasSize(12);
        assertThat(first.more()).isTrue();
        came("n1", "n2");
        assertThat(reading.on(first).ids()).containsExactly("n2", "n1");
    }

    private void came(String... ids) {
        for (String id : ids) listed.addFirst(id);
    }

    private List<Received> page(String after) {
        pages++;
        return listed.subList(after == null ? 0 : listed.indexOf(after) + 1, listed.size()).stream()
                .limit(A_PAGE)
                .map(it -> new Received(it, "447700900123", "hello"))
                .toList();
    }

    private void take(Received it) {
        if (poison.contains(it.id())) throw new IllegalStateException();
        taken.add(it.id());
    }
}
