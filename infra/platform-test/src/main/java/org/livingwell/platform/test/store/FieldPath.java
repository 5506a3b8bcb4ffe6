package org.livingwell.platform.test.store;

import java.util.List;

/** A dotted path to a field, compared segment by segment as MongoDB does. */
record FieldPath(List<String> segments) {

    static FieldPath of(String dotted) {
        return new FieldPath(List.of(dotted.split("\\.", -1)));
    }

    boolean touches(FieldPath other) {
        int shared = Math.min(segments.size(), other.segments.size());
        return segments.subList(0, shared).equals(other.segments.subList(0, shared));
    }

    boolean within(FieldPath parent) {
        return segments.size() >= parent.segments.size() && touches(parent);
    }

    /** Everything before the first placeholder for an array's element. */
    FieldPath array() {
        return new FieldPath(segments.stream().takeWhile(it -> !it.startsWith("$")).toList());
    }

    long positionals() {
        return segments.stream().filter("$"::equals).count();
    }

    List<String> namedElements() {
        return segments.stream()
                .filter(it -> it.startsWith("$[") && !it.equals("$[]"))
                .map(it -> it.substring(2, it.length() - 1))
                .toList();
    }

    boolean everyElement() {
        return segments.contains("$[]");
    }

    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
