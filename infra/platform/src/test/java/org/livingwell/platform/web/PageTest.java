package org.livingwell.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class PageTest {

    static final List<String> ROWS =
            IntStream.range(0, 250).mapToObj("row-%03d"::formatted).toList();

    @Test
    void pagesTogetherAreTheWholeListInOrderHoweverItCame() {
        List<String> all = new ArrayList<>(ROWS);
        Collections.shuffle(all, new Random(7));

        List<String> read = read(all, Comparator.naturalOrder());

        assertThat(read).isEqualTo(ROWS);
    }

    @Test
    void aRowThatGoesBetweenTwoPagesTakesNoOtherWithIt() {
        var first = Page.of(ROWS, it -> it, null, Comparator.naturalOrder());
        var left = ROWS.stream().filter(it -> !it.equals("row-099")).toList();

        var second = Page.of(left, it -> it, first.next(), Comparator.naturalOrder());

        assertThat(first.rows()).hasSize(100).endsWith("row-099");
        assertThat(second.rows()).startsWith("row-100");
    }

    @Test
    void theLatestComeFirstWhereTheOrderSaysSo() {
        assertThat(read(ROWS, Comparator.reverseOrder())).isEqualTo(ROWS.reversed());
    }

    @Test
    void aListThatFitsOnOnePageHasNoNext() {
        var page = Page.of(ROWS.subList(0, 100), it -> it, null, Comparator.naturalOrder());

        assertThat(page.rows()).hasSize(100);
        assertThat(page.next()).isNull();
    }

    private static List<String> read(List<String> all, Comparator<String> order) {
        List<String> read = new ArrayList<>();
        var page = Page.of(all, it -> it, null, order);
        read.addAll(page.rows());
        while (page.next() != null) {
            page = Page.of(all, it -> it, page.next(), order);
            read.addAll(page.rows());
        }
        return read;
    }
}
