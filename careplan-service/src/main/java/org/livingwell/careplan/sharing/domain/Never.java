package org.livingwell.careplan.sharing.domain;

import java.util.List;

/**
 * Who must never know, as far as it was heard.
 *
 * @param heard whether anything was; until then nobody knows whom it would be
 * @param supporters who is named by their id
 * @param named whether somebody is named in words, whom no program can tell from a supporter
 */
public record Never(boolean heard, List<SupporterId> supporters, boolean named) {

    static final Never UNHEARD = new Never(false, List.of(), false);

    boolean has(SupporterId supporter) {
        return supporters.contains(supporter);
    }
}
