package org.livingwell.careplan.sharing.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who must never know, as far as it was heard.
 *
 * @param heard whether anything was; until then nobody knows whom it would be
 * @param supporters who is named by their id
 * @param named whether somebody is named in words, whom no program can tell from a supporter
 * @param sequence of what was heard last
 * @param revision counts up whenever it may be somebody else: a yes says which one it was given by
 */
public record Never(
        boolean heard, List<SupporterId> supporters, boolean named, long sequence, int revision) {

    static final Never UNHEARD = new Never(false, List.of(), false, 0, 0);

    public static Never of(List<SupporterId> supporters, boolean named, long sequence) {
        return new Never(true, supporters, named, sequence, 0);
    }

    boolean has(SupporterId supporter) {
        return supporters.contains(supporter);
    }

    /**
     * What holds once this was said; what comes late makes it stricter at most.
     *
     * @param anew whether somebody is named in words who was not before
     */
    Never hearing(Never said, boolean anew) {
        boolean late = said.sequence < sequence;
        var all =
                late
                        ? Stream.concat(supporters.stream(), said.supporters.stream())
                                .distinct()
                                .toList()
                        : said.supporters;
        boolean somebody = said.named || late && named;
        boolean same = heard && !anew && all.equals(supporters) && somebody == named;
        return new Never(
                true,
                all,
                somebody,
                Math.max(sequence, said.sequence),
                same ? revision : revision + 1);
    }
}
