package org.livingwell.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.local.Ports;
import org.livingwell.local.demo.Scene.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the scripts say: nobody real can be reached, and every name in braces is somebody's. */
class ScenesTest {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\"]+)}");
    private static final Pattern TEAM = Pattern.compile("Wanda Okafor|Lena Marsh|Lorna Reid");
    private static final Pattern NUMBER = Pattern.compile("\\b0[0-9 ]{9,}\\b");
    private static final Pattern DRAMA = Pattern.compile("07700 900\\d{3}|020 7946 0\\d{3}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\"]+@[^\\s\"]+");

    private final List<Scene> scenes =
            Ports.SERVICES.stream().flatMap(it -> Scene.of(it).stream()).toList();

    @Test
    void atLeastFortyPeopleInTwoPlacesHaveANameOfTheirOwn() {
        var people = Scene.of("intake").stream().filter(it -> it.introduction() != null).toList();

        assertThat(people).hasSizeGreaterThanOrEqualTo(40);
        assertThat(people).extracting(Scene::name).doesNotHaveDuplicates();
        assertThat(people).extracting(Scene::place).contains("lambeth", "salford");
    }

    @Test
    void nobodyRealIsReachedByANumberOrAnAddress() {
        assertThat(written(NUMBER)).isNotEmpty().allMatch(DRAMA.asMatchPredicate());
        assertThat(written(ADDRESS)).isNotEmpty().allMatch(it -> it.endsWith("@example.org"));
    }

    @Test
    void everythingInBracesIsKnownWhenItIsSaid() {
        for (var scene : scenes) {
            var kept = new ArrayList<>(List.of("intro", "person"));
            for (var step : scene.steps()) {
                assertThat(braces(step)).as(scene.name()).allMatch(it -> isKnown(it, kept));
                if (step.keep() != null) kept.add(step.keep());
            }
        }
    }

    private boolean isKnown(String name, List<String> kept) {
        return kept.contains(name)
                || TEAM.matcher(name).matches()
                || name.matches("day[+-]\\d+")
                || scenes.stream().anyMatch(it -> it.name().equals(name.replace("intro of ", "")));
    }

    private static Stream<String> braces(Step step) {
        return BRACES.matcher(step.path() + step.body("")).results().map(it -> it.group(1));
    }

    private Stream<String> written(Pattern what) {
        return scenes.stream()
                .flatMap(it -> Stream.of(it.introduction(), it.steps()))
                .flatMap(it -> what.matcher(String.valueOf(it)).results())
                .map(MatchResult::group);
    }
}
