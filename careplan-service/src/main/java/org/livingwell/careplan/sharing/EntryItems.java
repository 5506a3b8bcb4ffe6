package org.livingwell.careplan.sharing;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Agreement;
import org.livingwell.careplan.entry.domain.AtWork;
import org.livingwell.careplan.entry.domain.Audience;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.careplan.entry.domain.NotQuite;
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Tries;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.entry.domain.Wanted;
import org.livingwell.careplan.sharing.Item.Facts;
import org.livingwell.careplan.sharing.Item.Row;
import org.livingwell.careplan.sharing.Item.Table;
import org.springframework.util.StringUtils;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries of a plan on paper: what was said, by whom and when, and how it stands. */
record EntryItems(Wording wording) {

    Item of(Standing entry) {
        var written = entry.written();
        var said = written.said();
        return new Item(
                "",
                voice(said),
                said.content().text().value(),
                facts(said.content()),
                List.of(),
                null,
                standing(entry, said) + ", " + Wording.on(said.at()) + audience(entry),
                why(entry.notQuite()));
    }

    /** Those who were given a circle, as the map has them; none where nobody was. */
    Stream<Item> map(List<Standing> entries) {
        List<Row> rows =
                entries.stream()
                        .filter(it -> !(it instanceof Declined))
                        .flatMap(it -> near(it.written().content()))
                        .toList();
        if (rows.isEmpty()) return Stream.of();
        var head = List.of("Who", "What", "How near", "Line", "Who gives");
        return Stream.of(Item.tabled("Map of people", new Table(head, rows), List.of(), ""));
    }

    private Stream<Row> near(Content content) {
        if (!(content instanceof Content.Relationship it) || it.circle() == null)
            return Stream.of();
        var rest =
                List.of(
                        orNot(it.relation()),
                        orNot(it.circle()),
                        orNot(it.line()),
                        orNot(it.giving()));
        return Stream.of(new Row(it.text().value(), rest));
    }

    private String orNot(@Nullable Enum<?> code) {
        return code == null ? "Not said" : wording.of(code);
    }

    private String voice(Said said) {
        return switch (said.voice()) {
            case PERSON -> "";
            case WORKER -> wording.of("Written down by a worker", "My worker wrote this down");
            case SERVICE -> named(said, "A service") + " told us";
            case SUPPORTER ->
                    named(said, wording.of("Someone who knows them", "Someone who knows me"))
                            + " told us";
            case UNHEARD -> "It was not written down who said this";
        };
    }

    private static String named(Said said, String nobody) {
        return said.who() == null ? nobody : said.who().value();
    }

    private String standing(Standing entry, Said said) {
        return switch (entry) {
            case Agreed(_, Agreement.Together(var present, _, _)) ->
                    "Written together with " + present.value() + " there";
            case Declined _, OnlyMe(_, NotQuite _) ->
                    wording.of(
                            "They said this is not quite right", "I said this is not quite right");
            case Proposed _ -> wording.of("Waits for them to agree", "Waits for me to agree");
            case Agreed _, OnlyMe(_, Agreement _) ->
                    said.voice() == Voice.PERSON
                            ? wording.of("Their words", "My words")
                            : wording.of("They agreed to this", "I agreed to this");
            case Withdrawn _ -> wording.of("They took this out", "I took this out");
        };
    }

    private String audience(Standing entry) {
        if (entry instanceof OnlyMe) return "";
        return entry.written().audience() == Audience.LEAD_WORKER
                ? wording.of(". Only for their lead worker", ". Only my worker sees it")
                : "";
    }

    private String why(@Nullable NotQuite it) {
        if (it == null || it.why() == null) return "";
        return wording.of("They said what is not quite right: ", "I said what is not quite right: ")
                + it.why().value();
    }

    private List<Item.Fact> facts(Content content) {
        var facts = new Facts();
        return switch (content) {
            case Content.Plain _ -> facts.list();
            case Content.Story(_, var when, var matters) ->
                    facts.and("When", when).and("What matters most", matters).list();
            case Content.Strength(_, var example, var others, var gift) ->
                    facts.and("An example", example)
                            .and("What others say", others)
                            .and("A gift for others", wording.of(gift))
                            .list();
            case Content.Coping(_, var when, var who, var way, var instead, var tries) ->
                    facts.and("When", when)
                            .and("What kind of thing", wording.of(way))
                            .and("Who helps", who)
                            .and("Instead of", instead)
                            .and("Tried", tried(tries))
                            .list();
            case Content.Relationship it -> near(it, facts);
            case Wanted.Future it -> ahead(it, facts);
            case Content.Reflection(_, var looking, var atOnce, var ahead) ->
                    facts.and("What it was", wording.of(looking))
                            .and("What is done now", atOnce)
                            .and("By when", ahead == null ? null : Wording.on(ahead.due()))
                            .list();
            case Wanted.Support it -> help(it, facts);
            case Content.Wellbeing(_, var kind, var ways, var often, var since, var done) ->
                    facts.and("What kind of thing", wording.of(kind))
                            .and("Of the five ways", wording.of(ways))
                            .and("How often", wording.of(often))
                            .and("Since", since)
                            .and("Done last", done.isEmpty() ? null : Wording.on(done.getLast()))
                            .list();
        };
    }

    private List<Item.Fact> near(Content.Relationship it, Facts facts) {
        var ask = it.asking();
        return facts.and("Who or what", wording.of(it.relation()))
                .and("How near", wording.of(it.circle()))
                .and(wording.of("Between them", "Between us"), wording.of(it.line()))
                .and("Who gives", wording.of(it.giving()))
                .and("What they need", it.needs())
                .and(
                        "Support for them",
                        ask == null ? null : "The team asks them by " + Wording.on(ask.due()))
                .list();
    }

    private List<Item.Fact> ahead(Wanted.Future it, Facts facts) {
        facts.and("What part of life", wording.of(it.lifeArea()))
                .and("A good year", it.goodYear())
                .and(wording.of("What they can do", "What I can do"), it.skills())
                .and("To try", it.toTry())
                .and("Where it stands", wording.of(it.stage()));
        return it.atWork() == null ? facts.list() : work(it.atWork(), facts);
    }

    private List<Item.Fact> work(AtWork it, Facts facts) {
        var again = it.review();
        var job = it.job();
        var met = it.meeting();
        return facts.and("Who a letter goes to", it.to())
                .and(
                        wording.of("What would help them at work", "What would help me at work"),
                        it.helps())
                .and("What was agreed at work", it.agreed())
                .and("Agreed on", it.agreedOn() == null ? null : Wording.on(it.agreedOn()))
                .and("We look at it again", again == null ? null : Wording.on(again.due()))
                .and("Meeting at work", met == null ? null : Wording.on(met.startsAt()))
                .and("First day there", job == null ? null : Wording.on(job.since()))
                .and(
                        "It ended",
                        job == null || job.until() == null ? null : Wording.on(job.until()))
                .list();
    }

    private List<Item.Fact> help(Wanted.Support it, Facts facts) {
        var day = it.reviewOn();
        return facts.and("What kind of help", wording.of(it.kind()))
                .and(wording.of("What they want from it", "What I want from it"), it.wanted())
                .and("Where it stands", wording.of(it.stage()))
                .and("Questions to ask", it.questions())
                .and("How it is going", it.going())
                .and("We look at it together", day == null ? null : Wording.on(day))
                .list();
    }

    /** Of what never came about nothing is said. */
    static String tried(Tries it) {
        var how =
                Stream.of(
                                said("helped a lot", it.aLot()),
                                said("helped a little", it.aLittle()),
                                said("did not help", it.not()))
                        .flatMap(Optional::stream)
                        .toList();
        return switch (how.size()) {
            case 0 -> "";
            case 1 -> StringUtils.capitalize(how.getFirst());
            default -> times(it.aLot() + it.aLittle() + it.not()) + ": " + String.join(", ", how);
        };
    }

    private static Optional<String> said(String how, int many) {
        return many == 0 ? Optional.empty() : Optional.of(how + " " + times(many));
    }

    private static String times(int many) {
        return many == 1 ? "once" : many + " times";
    }
}
