package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.DialogAnswer;
import org.livingwell.careplan.outcome.domain.DialogItem;
import org.livingwell.careplan.outcome.domain.Goal;
import org.livingwell.careplan.outcome.domain.Goal.Stage;
import org.livingwell.careplan.outcome.domain.GoalText;
import org.livingwell.careplan.outcome.domain.Measure;
import org.livingwell.careplan.outcome.domain.Rating;
import org.livingwell.careplan.outcome.domain.Scale;
import org.livingwell.careplan.outcome.domain.Taken;
import org.livingwell.careplan.sharing.Item.Fact;
import org.livingwell.careplan.sharing.Item.Facts;
import org.livingwell.careplan.sharing.Item.Row;
import org.livingwell.careplan.sharing.Item.Table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Goals and measures on paper: every number with its words, its date and who was there. */
record OutcomeItems(Wording wording) {

    private static final String NONE = "Too few answers for a mean";

    Item of(Goal goal) {
        return Item.titled(
                goal.text().goal().value(),
                facts(goal),
                goal.ratings().stream().map(this::rated).toList(),
                standing(goal) + ", " + Wording.on(goal.setAt()));
    }

    Item of(Measure it) {
        String said = taken(it) + ", " + Wording.on(it.on());
        return switch (it.taken()) {
            case Taken.Dialog dialog -> dialog(dialog, said);
            case Taken.Reqol(int total) ->
                    Item.titled("ReQoL-10", List.of(), List.of(total + " out of 40"), said);
        };
    }

    private Item dialog(Taken.Dialog it, String said) {
        var rows = it.answers().stream().map(this::row).toList();
        var head = List.of("With what", "How satisfied", "More help");
        var facts =
                new Facts()
                        .and("Quality of life", mean(it.qualityOfLife()))
                        .and("Satisfaction with treatment", mean(it.treatment()))
                        .and("Nothing was said of", missing(it));
        String heading = wording.of("How satisfied they are", "How satisfied I am");
        return Item.tabled(heading, new Table(head, rows), facts.list(), said);
    }

    private Row row(DialogAnswer it) {
        var rating = it.rating();
        String more = wording.of("They want more help", "I want more help");
        return new Row(
                wording.of(it.item()),
                List.of(
                        rating == null ? "Not said" : wording.rating(rating),
                        it.moreHelp() ? more : "No"));
    }

    private String missing(Taken.Dialog it) {
        var said = it.answers().stream().map(DialogAnswer::item).toList();
        return Arrays.stream(DialogItem.values())
                .filter(item -> !said.contains(item))
                .map(item -> inASentence(wording.of(item)))
                .collect(Collectors.joining(", "));
    }

    /** But <em>I</em> stays as it is. */
    private static String inASentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static String mean(@Nullable BigDecimal mean) {
        return mean == null ? NONE : mean + " out of 7";
    }

    private String taken(Measure it) {
        String who =
                it.by() == null
                        ? wording.of("They said this themselves", "I said this")
                        : wording.of("Written down with them", "Written down with my worker");
        return it.present() == null ? who : who + ", with " + it.present().value() + " there";
    }

    private List<Fact> facts(Goal goal) {
        GoalText text = goal.text();
        var facts = new Facts().and("How it ended", ended(goal)).and("Why it matters", text.why());
        scale(facts, wording.of("How important to them", "How important to me"), text.importance());
        scale(facts, wording.of("How sure they are", "How sure I am"), text.confidence());
        return facts.and("First small step", firstStep(goal))
                .and("What could get in the way", text.obstacle())
                .and("What then", text.then())
                .and(
                        "We look at it together",
                        goal.is(Stage.ACTIVE) ? Wording.on(text.reviewOn()) : null)
                .and(wording.of("How near they are", "How near I am"), since(goal))
                .list();
    }

    private static void scale(Facts facts, String label, @Nullable Scale it) {
        if (it == null) return;
        facts.and(label, outOf(it.value()))
                .and("Why not lower", it.whyNotLower())
                .and("What would make it one higher", it.oneHigher());
    }

    private @Nullable String firstStep(Goal goal) {
        var step = goal.text().firstStep();
        if (step == null) return null;
        var day = goal.text().firstStepOn();
        if (goal.firstStepTaken()) return step.value() + " (done)";
        return day == null ? step.value() : step.value() + " (by " + Wording.on(day) + ")";
    }

    /** Last minus first, once there are two; 0 is a number. */
    private static @Nullable String since(Goal goal) {
        Integer outcome = goal.outcome();
        if (goal.ratings().isEmpty()) return null;
        int first = goal.ratings().getFirst().value();
        int last = goal.ratings().getLast().value();
        if (outcome == null) return outOf(last);
        if (outcome == 0) return "it stands where it began, at " + last;
        return "from %d to %d: %d %s than at first"
                .formatted(first, last, Math.abs(outcome), outcome > 0 ? "higher" : "lower");
    }

    private String rated(Rating it) {
        String said = it.said() == null ? "" : ": " + it.said().value();
        String by = wording.of(" (a worker wrote this down)", " (my worker wrote this down)");
        return Wording.on(it.at()) + ": " + outOf(it.value()) + said + (it.by() == null ? "" : by);
    }

    private static String outOf(int value) {
        return value + " out of 10";
    }

    private @Nullable String ended(Goal goal) {
        var at = goal.endedAt();
        if (goal.is(Stage.ACTIVE) || goal.is(Stage.PROPOSED)) return null;
        String how = wording.of("end", goal.stage());
        String when = at == null ? "" : ", " + Wording.on(at);
        return how + when + (goal.ended() == null ? "" : ": " + goal.ended().value());
    }

    private String standing(Goal goal) {
        var author = goal.author();
        if (goal.is(Stage.PROPOSED)) {
            return wording.of(
                    "Waits for them to agree", "My worker suggests this. It waits for me to agree");
        }
        if (goal.is(Stage.DECLINED)) {
            return wording.of("A worker suggested this", "My worker suggested this");
        }
        if (author.present() != null) {
            return "Written together with " + author.present().value() + " there";
        }
        return author.worker() == null
                ? wording.of("Their words", "My words")
                : wording.of("They agreed to this", "My worker suggested this and I agreed");
    }
}
