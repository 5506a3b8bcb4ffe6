package org.livingwell.careplan.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.livingwell.careplan.journey.domain.JourneyMap.Mark;
import org.livingwell.careplan.journey.domain.JourneyMap.Place;
import org.livingwell.careplan.journey.domain.JourneyMap.Stop;
import org.livingwell.careplan.journey.domain.JourneyMap.Way;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

class JourneyMapTest {

    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final List<String> TYPES =
            List.of(
                    JourneyEvents.INTRODUCTION_RECEIVED,
                    JourneyEvents.CONVERSATION_HELD,
                    JourneyEvents.ENTRY_AGREED,
                    JourneyEvents.GOAL_SET,
                    JourneyEvents.GOAL_RATED,
                    JourneyEvents.CONSENTS_ASKED,
                    JourneyEvents.PERSON_PAUSED,
                    JourneyEvents.PERSON_FAREWELLED,
                    JourneyEvents.PERSON_WELCOMED_BACK);

    @Test
    void whoCameStoppedPausedAndCameBackIsSeenToHaveDoneSo() {
        var map =
                JourneyMap.of(
                        List.of(
                                line(0, JourneyEvents.PERSON_WELCOMED),
                                line(1, JourneyEvents.ENTRY_AGREED),
                                line(2, JourneyEvents.ENTRY_AGREED),
                                line(3, JourneyEvents.CONSENTS_ASKED),
                                line(4, JourneyEvents.PERSON_PAUSED),
                                line(5, JourneyEvents.PERSON_WELCOMED_BACK),
                                line(6, JourneyEvents.ENTRY_AGREED),
                                line(7, JourneyEvents.PERSON_FAREWELLED)));

        assertThat(map.places())
                .containsExactly(
                        new Place(JourneyStep.INTRODUCTION, 1, at(0), at(0)),
                        new Place(JourneyStep.STORY, 3, at(1), at(6)),
                        new Place(JourneyStep.KEEPING_IN_TOUCH, 4, at(3), at(7)));
        assertThat(map.ways())
                .containsExactly(
                        new Way(JourneyStep.INTRODUCTION, JourneyStep.STORY, 1, at(1), at(1)),
                        new Way(JourneyStep.STORY, JourneyStep.STORY, 1, at(2), at(2)),
                        new Way(JourneyStep.STORY, JourneyStep.KEEPING_IN_TOUCH, 2, at(3), at(7)),
                        new Way(JourneyStep.KEEPING_IN_TOUCH, JourneyStep.STORY, 1, at(6), at(6)),
                        new Way(
                                JourneyStep.KEEPING_IN_TOUCH,
                                JourneyStep.KEEPING_IN_TOUCH,
                                2,
                                at(4),
                                at(5)));
        assertThat(map.stops())
                .containsExactly(
                        new Stop(JourneyStep.INTRODUCTION, null, at(0), at(0), 1),
                        new Stop(JourneyStep.STORY, null, at(1), at(2), 2),
                        new Stop(JourneyStep.KEEPING_IN_TOUCH, null, at(3), at(3), 1),
                        new Stop(JourneyStep.KEEPING_IN_TOUCH, Mark.PAUSE, at(4), at(4), 1),
                        new Stop(JourneyStep.KEEPING_IN_TOUCH, Mark.WELCOME_BACK, at(5), at(5), 1),
                        new Stop(JourneyStep.STORY, null, at(6), at(6), 1),
                        new Stop(JourneyStep.KEEPING_IN_TOUCH, Mark.FAREWELL, at(7), at(7), 1));
    }

    @Test
    void whatFollowsAMarkInItsStepStandsByItself() {
        var map =
                JourneyMap.of(
                        List.of(
                                line(0, JourneyEvents.PERSON_WELCOMED_BACK),
                                line(1, JourneyEvents.CONSENTS_ASKED)));

        assertThat(map.stops()).extracting(Stop::mark).containsExactly(Mark.WELCOME_BACK, null);
    }

    @Test
    void whoeverHasNoLineHasNoMap() {
        assertThat(JourneyMap.of(List.of()))
                .isEqualTo(new JourneyMap(List.of(), List.of(), List.of()));
    }

    @Test
    void waysAreThePairsOfLinesThatFollowedOneAnotherAndEveryCountAddsUp() {
        for (long seed = 0; seed < 300; seed++) {
            var lines = journey(new Random(seed));
            var map = JourneyMap.of(shuffled(lines, seed));
            var steps = lines.stream().map(it -> JourneyEvents.reading(it.type()).step()).toList();

            Map<List<JourneyStep>, List<Instant>> pairs = new HashMap<>();
            for (int i = 1; i < steps.size(); i++) {
                pairs.computeIfAbsent(steps.subList(i - 1, i + 1), _ -> new ArrayList<>())
                        .add(lines.get(i).at());
            }
            assertThat(map.ways())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            pairs.entrySet().stream()
                                    .map(it -> way(it.getKey(), it.getValue()))
                                    .toList());
            assertThat(map.places().stream().mapToInt(Place::lines).sum()).isEqualTo(lines.size());
            assertThat(map.stops().stream().mapToInt(Stop::lines).sum()).isEqualTo(lines.size());
            assertThat(stops(map)).as("seed %d", seed).isEqualTo(steps);
            assertThat(map.stops().stream().filter(it -> it.mark() != null))
                    .hasSize((int) lines.stream().filter(it -> Mark.of(it.type()) != null).count());
        }
    }

    private static Way way(List<JourneyStep> pair, List<Instant> at) {
        return new Way(pair.getFirst(), pair.getLast(), at.size(), at.getFirst(), at.getLast());
    }

    /** Gone again stop by stop, each line of it. */
    private static List<JourneyStep> stops(JourneyMap map) {
        return map.stops().stream()
                .flatMap(it -> Collections.nCopies(it.lines(), it.step()).stream())
                .toList();
    }

    private static List<JourneyEntry> journey(Random random) {
        List<JourneyEntry> lines = new ArrayList<>();
        int many = random.nextInt(40);
        for (int i = 0; i < many; i++) {
            lines.add(line(i, TYPES.get(random.nextInt(TYPES.size()))));
        }
        return lines;
    }

    private static List<JourneyEntry> shuffled(List<JourneyEntry> lines, long seed) {
        var mixed = new ArrayList<>(lines);
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }

    private static JourneyEntry line(int hour, String type) {
        return new JourneyEntry(new UUID(1, hour), at(hour), type, new UUID(2, hour), 1);
    }

    private static Instant at(int hour) {
        return MONDAY.plusSeconds(3600L * hour);
    }
}
