package org.livingwell.contact.staying.insight.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people need so that they and we understand each other, and whether it was there.
 *
 * @param known of how many people each kind of need was said or changed
 * @param met how often all was there
 * @param missing how often each kind was not there
 */
public record Understood(Map<String, Integer> known, int met, Map<String, Integer> missing) {

    /** However often somebody says what they need, they need it once. */
    static Understood of(List<Noted> noted) {
        return new Understood(
                byKind(all(noted, Fact.NEED_KNOWN).map(Theirs::of).distinct().map(Theirs::kind)),
                (int) all(noted, Fact.NEEDS_MET).count(),
                byKind(all(noted, Fact.NEED_MISSED).map(it -> String.valueOf(it.rule()))));
    }

    private record Theirs(String who, String kind) {

        static Theirs of(Noted it) {
            return new Theirs(String.valueOf(it.who()), String.valueOf(it.rule()));
        }
    }

    private static Stream<Noted> all(List<Noted> noted, Fact fact) {
        return noted.stream().filter(it -> it.fact() == fact);
    }

    private static Map<String, Integer> byKind(Stream<String> kinds) {
        return kinds.collect(
                Collectors.groupingBy(it -> it, TreeMap::new, Collectors.summingInt(_ -> 1)));
    }
}
