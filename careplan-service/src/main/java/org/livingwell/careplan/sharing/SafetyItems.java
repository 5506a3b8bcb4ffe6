package org.livingwell.careplan.sharing;

import org.livingwell.careplan.safety.domain.CrisisWishes;
import org.livingwell.careplan.safety.domain.SafetyItem;
import org.livingwell.careplan.safety.domain.SafetyPlan.Kept;
import org.livingwell.careplan.safety.domain.SafetyText;
import org.livingwell.careplan.safety.domain.Version;
import org.livingwell.careplan.sharing.Item.Fact;
import org.livingwell.careplan.sharing.Item.Facts;
import org.livingwell.platform.domain.Words;

import java.util.List;
import java.util.stream.Stream;

/**
 * A safety plan on paper: its six steps, what goes with them, and what is wished for in a crisis.
 */
record SafetyItems(Wording wording) {

    Stream<Item> of(Kept plan) {
        Version now = plan.now();
        if (now == null) return Stream.of();
        SafetyText text = now.text();
        var review = plan.review();
        var beside =
                new Facts()
                        .and(
                                wording.of(
                                        "How likely they are to use it",
                                        "How likely I am to use it"),
                                text.likely() == null ? null : text.likely() + " of 10")
                        .and(
                                "We look at it together",
                                review == null ? null : Wording.on(review.due()))
                        .and(
                                wording.of(
                                        "What makes things hard, as they see it",
                                        "What makes things hard"),
                                text.formulation());
        List<String> factors = text.factors().stream().map(Words::value).toList();
        return Stream.of(
                        steps(text),
                        Stream.of(Item.titled("", beside.list(), List.of(), "")),
                        factors.isEmpty()
                                ? Stream.<Item>of()
                                : Stream.of(
                                        Item.titled(
                                                "What could change, so that things are safer",
                                                List.of(),
                                                factors,
                                                "")),
                        crisis(now.crisis()),
                        Stream.of(Item.titled("", List.of(), List.of(), written(now))))
                .flatMap(it -> it);
    }

    /** Everybody who can be rung. */
    Stream<Item> ring(Kept plan) {
        Version now = plan.now();
        if (now == null) return Stream.of();
        var text = now.text();
        var numbers =
                Stream.of(text.distractions(), text.people(), text.professionals())
                        .flatMap(List::stream)
                        .filter(it -> it.tel() != null)
                        .map(SafetyItems::said)
                        .toList();
        return numbers.isEmpty() ? Stream.of() : Stream.of(Item.titled("", List.of(), numbers, ""));
    }

    private Stream<Item> steps(SafetyText it) {
        return Stream.of(
                step("1. ", "Warning signs", "My warning signs", it.warningSigns()),
                step("2. ", "What they can do themselves", "What I can do myself", it.myself()),
                step(
                        "3. ",
                        "People and places that take their mind off it",
                        "People and places that take my mind off it",
                        it.distractions()),
                step(
                        "4. ",
                        "People they can ask for help",
                        "People I can ask for help",
                        it.people()),
                step(
                        "5. ",
                        "Professionals and services to call",
                        "Professionals and services to call",
                        it.professionals()),
                step(
                        "6. ",
                        "Making things around them safe",
                        "Making things around me safe",
                        it.surroundings()));
    }

    private Item step(String nth, String theirs, String mine, List<SafetyItem> items) {
        var points =
                items.isEmpty()
                        ? List.of("Nothing yet")
                        : items.stream().map(SafetyItems::said).toList();
        return Item.titled(nth + wording.of(theirs, mine), List.of(), points, "");
    }

    private static String said(SafetyItem it) {
        return it.tel() == null ? it.text().value() : it.text().value() + ": " + it.tel().value();
    }

    private Stream<Item> crisis(CrisisWishes it) {
        List<Fact> wishes =
                new Facts()
                        .and(
                                wording.of(
                                        "Who looks after their children",
                                        "Who looks after my children"),
                                it.children())
                        .and(
                                wording.of("Who looks after their pets", "Who looks after my pets"),
                                it.pets())
                        .and(
                                wording.of("Who looks after their home", "Who looks after my home"),
                                it.home())
                        .and("What helps", it.helps())
                        .and("What makes it worse", it.makesWorse())
                        .and("Who to tell", it.tell())
                        .and("Who not to tell", it.notTell())
                        .and(
                                wording.of(
                                        "How they wish to be cared for",
                                        "How I wish to be cared for"),
                                it.care())
                        .list();
        if (wishes.isEmpty()) return Stream.of();
        return Stream.of(
                Item.titled(
                        wording.of("If they are in crisis", "If I am in crisis"),
                        wishes,
                        List.of(),
                        ""));
    }

    private String written(Version it) {
        String who =
                it.worker() == null
                        ? wording.of("Their own words", "My words")
                        : wording.of(
                                "Written together with them", "Written together with my worker");
        String there = it.present() == null ? "" : ", " + it.present().value() + " was there";
        return who + there + ", " + Wording.on(it.at());
    }
}
