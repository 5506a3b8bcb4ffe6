package org.livingwell.contact.staying.insight;

import org.livingwell.contact.reaching.need.domain.Met.Missing;
import org.livingwell.contact.staying.insight.domain.Understood;
import org.livingwell.platform.numbers.SmallNumbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What people need so that they and we understand each other, and whether it was there.
 *
 * @param known of how many people each kind of need was said or changed
 * @param met how often all was there
 * @param missing how often each kind was not there
 */
record UnderstoodView(NeedsCounted known, String met, NeedsCounted missing) {

    /** Always all kinds, whatever there was of them. */
    record NeedsCounted(List<NeedCount> parts, String total) {}

    record NeedCount(Missing kind, String count) {}

    static UnderstoodView of(Understood it) {
        return new UnderstoodView(
                counted(it.known()), SmallNumbers.shown(it.met()), counted(it.missing()));
    }

    private static NeedsCounted counted(Map<String, Integer> numbers) {
        var kinds = List.of(Missing.values());
        var shown =
                SmallNumbers.breakdown(
                        kinds.stream().map(it -> numbers.getOrDefault(code(it), 0)).toList());
        return new NeedsCounted(
                IntStream.range(0, kinds.size())
                        .mapToObj(it -> new NeedCount(kinds.get(it), shown.parts().get(it)))
                        .toList(),
                shown.total());
    }

    private static String code(Missing kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
