package org.livingwell.intake.arriving.search.domain;

import java.util.List;

/** How two people are alike, and whether that is enough to ask. */
public record Likeness(List<Why> why) implements Comparable<Likeness> {

    private static final int WORTH_ASKING = 20;

    public boolean worthAsking() {
        return weight() >= WORTH_ASKING;
    }

    private int weight() {
        return why.stream().mapToInt(Why::weight).sum();
    }

    /** The most alike first. */
    @Override
    public int compareTo(Likeness other) {
        return Integer.compare(other.weight(), weight());
    }
}
