package org.livingwell.careplan.story.domain;

import static java.util.Map.entry;

import org.livingwell.careplan.entry.domain.Section;

import java.util.Map;
import java.util.Set;

/** Where in a plan the answer to each prompt of a conversation stands. */
public final class Prompts {

    private static final Map<String, Section> SECTIONS =
            Map.ofEntries(
                    entry("brought-here", Section.STORY),
                    entry("going-well", Section.STRENGTHS),
                    entry("challenges", Section.STORY),
                    entry("achieve", Section.FUTURE),
                    entry("who-helps", Section.SUPPORT),
                    entry("matters-to-us", Section.RELATIONSHIPS),
                    entry("agreed-together", Section.SUPPORT));

    private Prompts() {}

    public static Set<String> all() {
        return SECTIONS.keySet();
    }

    /** A prompt asked by a newer version still belongs to the story. */
    public static Section section(String prompt) {
        return SECTIONS.getOrDefault(prompt, Section.STORY);
    }
}
