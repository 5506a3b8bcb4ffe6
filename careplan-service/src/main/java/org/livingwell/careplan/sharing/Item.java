package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing on a plan's paper, in the order it is read; what is empty is not there.
 *
 * @param voice whose words they are, where they are not the person's
 * @param said how it stands, and when it was said
 * @param why what the person said is not quite right about it
 */
record Item(
        String heading,
        String voice,
        String words,
        List<Fact> facts,
        List<String> points,
        @Nullable Table table,
        String said,
        String why) {

    record Fact(String label, String value) {}

    record Row(String first, List<String> rest) {}

    record Table(List<String> head, List<Row> rows) {}

    boolean listed() {
        return !points.isEmpty();
    }

    static Item titled(String heading, List<Fact> facts, List<String> points, String said) {
        return new Item(heading, "", "", facts, points, null, said, "");
    }

    static Item tabled(String heading, Table table, List<Fact> facts, String said) {
        return new Item(heading, "", "", facts, List.of(), table, said, "");
    }

    /** Facts about something, of which those nobody gave are left out. */
    static final class Facts {

        private final List<Fact> all = new ArrayList<>();

        Facts and(String label, @Nullable String value) {
            if (value != null && !value.isEmpty()) all.add(new Fact(label, value));
            return this;
        }

        Facts and(String label, @Nullable Words value) {
            return and(label, value == null ? null : value.value());
        }

        List<Fact> list() {
            return List.copyOf(all);
        }
    }
}
