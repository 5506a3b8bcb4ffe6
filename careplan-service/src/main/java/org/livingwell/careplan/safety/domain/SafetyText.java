package org.livingwell.careplan.safety.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.Words;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody's safety plan says: six steps in this order, in their own words.
 *
 * @param myself what I can do myself
 * @param distractions people and places that take my mind off it
 * @param people whom I can ask for help
 * @param surroundings how things around me are made safe
 * @param likely how likely they say they are to use it, from 0 to 10; 0 is an answer
 * @param formulation what makes things hard, as they see it
 * @param factors what could be changed, so that things are safer
 */
public record SafetyText(
        List<SafetyItem> warningSigns,
        List<SafetyItem> myself,
        List<SafetyItem> distractions,
        List<SafetyItem> people,
        List<SafetyItem> professionals,
        List<SafetyItem> surroundings,
        @Nullable Integer likely,
        @Nullable Words formulation,
        List<Words> factors) {

    /** The six steps in their order. */
    public Stream<List<SafetyItem>> steps() {
        return Stream.of(warningSigns, myself, distractions, people, professionals, surroundings);
    }

    int characters() {
        int items = steps().flatMap(List::stream).mapToInt(SafetyItem::characters).sum();
        int said = formulation == null ? 0 : formulation.value().length();
        return items + said + factors.stream().mapToInt(it -> it.value().length()).sum();
    }
}
