package org.livingwell.careplan.sharing;

import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.outcome.domain.Goal;
import org.livingwell.careplan.outcome.domain.Measure;
import org.livingwell.careplan.safety.domain.SafetyPlan;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.platform.paper.Paper;
import org.livingwell.platform.paper.Paper.Bounds;
import org.livingwell.platform.paper.Paper.Look;
import org.livingwell.platform.paper.Press;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A plan from its first word to its last, as it is read and printed.
 *
 * @param wording whose paper it is
 * @param on the day it was so
 * @param entries what whoever reads it may see, as the plan has them
 */
record WholePlan(
        Wording wording,
        LocalDate on,
        List<Standing> entries,
        List<Goal> goals,
        List<Measure> measures,
        SafetyPlan safety) {

    /** What a plan can hold fits; what does not is no plan. */
    private static final Paper PAPER =
            Paper.read("/whole/plan.mustache", new Bounds(2_000_000, 1_000));

    /** The parts of it; what each is called stands among the words. */
    enum Part {
        STORY,
        STRENGTHS,
        COPING,
        SUPPORT,
        RELATIONSHIPS,
        WELLBEING,
        FUTURE,
        REFLECTIONS,
        GOALS,
        MEASURES,
        SAFETY_PLAN,
        RING,
        ONLY_ME
    }

    private static final List<Part> USUAL =
            Stream.of(Part.values()).filter(it -> it != Part.RING).toList();

    /** What matters, who is there, what helps, and what to do when it is bad. */
    private static final List<Part> EASY =
            List.of(
                    Part.STORY,
                    Part.RELATIONSHIPS,
                    Part.SUPPORT,
                    Part.COPING,
                    Part.WELLBEING,
                    Part.STRENGTHS,
                    Part.GOALS,
                    Part.FUTURE,
                    Part.SAFETY_PLAN,
                    Part.RING,
                    Part.MEASURES,
                    Part.REFLECTIONS,
                    Part.ONLY_ME);

    record Titled(String title, List<Item> items) {}

    /** A tagged PDF whose name tells nothing. */
    byte[] printed(Press press, boolean large, boolean easy) {
        return press.print(
                PAPER,
                new Look("Notes", Locale.UK, large),
                Map.of(
                        "title",
                        wording.of("The whole plan", "My whole plan"),
                        "as",
                        "As it was on " + Wording.on(on),
                        "parts",
                        easy ? easily() : usually()));
    }

    private List<Titled> usually() {
        return USUAL.stream().map(it -> titled("part", it)).flatMap(it -> it.stream()).toList();
    }

    /** Nothing is said of what is not there. */
    private List<Titled> easily() {
        return EASY.stream()
                .map(it -> titled("easy", it))
                .flatMap(it -> it.stream())
                .filter(it -> !it.items().isEmpty())
                .toList();
    }

    private List<Titled> titled(String kind, Part part) {
        List<Item> items = items(part).toList();
        if (part == Part.ONLY_ME && items.isEmpty()) return List.of();
        return List.of(new Titled(wording.of(kind, part), items));
    }

    private Stream<Item> items(Part part) {
        var entry = new EntryItems(wording);
        var outcome = new OutcomeItems(wording);
        var safe = new SafetyItems(wording);
        List<Standing> here = within(part);
        Stream<Item> beside =
                switch (part) {
                    case RELATIONSHIPS -> entry.map(here);
                    case GOALS -> goals.stream().map(outcome::of);
                    case MEASURES -> measures.reversed().stream().map(outcome::of);
                    case SAFETY_PLAN -> safety instanceof Kept it ? safe.of(it) : Stream.of();
                    case RING -> safety instanceof Kept it ? safe.ring(it) : Stream.of();
                    case STORY,
                            STRENGTHS,
                            COPING,
                            SUPPORT,
                            WELLBEING,
                            FUTURE,
                            REFLECTIONS,
                            ONLY_ME ->
                            Stream.of();
                };
        return Stream.concat(here.stream().map(entry::of), beside);
    }

    private List<Standing> within(Part part) {
        return entries.stream()
                .filter(
                        it ->
                                part == Part.ONLY_ME
                                        ? it instanceof OnlyMe
                                        : !(it instanceof OnlyMe)
                                                && part.name()
                                                        .equals(it.written().section().name()))
                .toList();
    }
}
