package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Gone;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.TakenBack;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.platform.domain.Decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What others hear of an entry once the person agrees to it: a gift, or a step to see to. */
public final class EntryFollows {

    /** These are to be done beside whatever else is. */
    private static final List<Ahead.Kind> BESIDE =
            List.of(Ahead.Kind.TAKE_LETTER, Ahead.Kind.MEET_EMPLOYER);

    private EntryFollows() {}

    /** Adds what follows from now on, and what does not any more. */
    static Decision<Event> with(Entry before, Decision<Event> decided, Instant now) {
        if (!(decided instanceof Decision.Agreed<Event>(var events))) return decided;
        Entry after = before;
        for (Event it : events) after = after.apply(it);
        Entry last = after;
        List<Event> all = new ArrayList<>(events);
        gift(before, after, all);
        step(null, before, after, all);
        BESIDE.forEach(kind -> step(kind, before, last, all));
        review(before, after, all);
        wanted(before, after, all);
        ofUs(before, after, all);
        WorkFollows.job(before, after, all);
        WorkFollows.meeting(before, after, now, all);
        return new Decision.Agreed<>(List.copyOf(all));
    }

    private static void gift(Entry before, Entry after, List<Event> all) {
        GiftKind gift = offered(after);
        if (gift == offered(before)) return;
        if (gift != null) all.add(new Event.GiftNamed(((Standing) after).written().id(), gift));
        else all.addFirst(new Event.GiftKept(((Standing) before).written().id()));
    }

    /**
     * @param only null for all that is not done beside others
     */
    private static void step(
            Ahead.@Nullable Kind only, Entry before, Entry after, List<Event> all) {
        Ahead was = ahead(only, before);
        Ahead now = ahead(only, after);
        if (Objects.equals(was, now)) return;
        if (was != null && isSeenTo(after, was.step())) {
            if (was.names()) all.add(new Event.SupporterSeenTo(id(before)));
            return;
        }
        var done = was == null || now != null && now.step().equals(was.step()) ? null : was.step();
        if (now != null) all.add(new Event.StepPlanned(id(after), now, done));
        else all.addFirst(new Event.StepPlanned(id(before), null, done));
    }

    private static void review(Entry before, Entry after, List<Event> all) {
        LocalDate now = review(after);
        if (Objects.equals(now, review(before))) return;
        if (now == null) all.addFirst(new Event.ReviewOff(id(before)));
        else all.add(new Event.ReviewPlanned(id(after), ((Standing) after).person(), now));
    }

    private static void wanted(Entry before, Entry after, List<Event> all) {
        var asked = askedFor(before);
        if (asked == null || askedFor(after) != null) return;
        all.addFirst(new Event.NotWanted(id(before), asked.at(Stage.WISHED)));
    }

    /** Null where nobody has to see to it: it is further on, or not for the team to know. */
    private static Content.@Nullable Wanted askedFor(Entry entry) {
        return switch (entry) {
            case Agreed(var it, _) -> askedFor(it);
            case Proposed(var it) -> askedFor(it);
            case Declined _, Withdrawn _, OnlyMe _, None _, Gone _, TakenBack _ -> null;
        };
    }

    private static Content.@Nullable Wanted askedFor(Written it) {
        return it.audience() == Audience.TEAM
                        && it.content() instanceof Content.Wanted what
                        && what.stage() == Stage.ASKED
                ? what
                : null;
    }

    private static void ofUs(Entry before, Entry after, List<Event> all) {
        if (isOfUs(before) == isOfUs(after)) return;
        if (isOfUs(after)) all.add(new Event.SaidOfUs(id(after), true));
        else all.addFirst(new Event.SaidOfUs(id(before), false));
    }

    /** Whether a lead is to answer it: agreed to, and shown to the whole team. */
    public static boolean isOfUs(Entry entry) {
        return entry instanceof Agreed(var it, _)
                && it.audience() == Audience.TEAM
                && it.content() instanceof Content.Reflection said
                && said.looking() == LookingBack.ABOUT_US;
    }

    static EntryId id(Entry entry) {
        return ((Standing) entry).written().id();
    }

    /** Null where nothing is offered, or not to everybody. */
    public static @Nullable GiftKind offered(Entry entry) {
        return entry instanceof Agreed(var it, _)
                        && it.audience() == Audience.TEAM
                        && it.content() instanceof Content.Strength(_, _, _, var gift)
                ? gift
                : null;
    }

    /** Null where it is not looked at together, or not everybody of the team may know. */
    static @Nullable LocalDate review(Entry entry) {
        return entry instanceof Agreed(var it, _)
                        && it.audience() == Audience.TEAM
                        && it.content() instanceof Content.Support help
                        && (help.stage() == null || !help.stage().isOver())
                ? help.reviewOn()
                : null;
    }

    /** Null where nobody has to see to anything, or somebody has. */
    private static @Nullable Ahead ahead(Ahead.@Nullable Kind only, Entry entry) {
        if (!(entry instanceof Agreed(var it, _)) || it.audience() != Audience.TEAM) return null;
        return it.content()
                .ahead()
                .filter(step -> !step.seenTo())
                .filter(step -> (BESIDE.contains(step.kind()) ? step.kind() : null) == only)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whom nobody spoke with yet since they were named as a supporter; null where that is not so.
     */
    public static Content.@Nullable Relationship named(Entry entry) {
        Ahead ahead = ahead(null, entry);
        return ahead != null
                        && ahead.names()
                        && ((Standing) entry).written().content() instanceof Content.Relationship it
                ? it
                : null;
    }

    private static boolean isSeenTo(Entry entry, UUID step) {
        return entry instanceof Standing it
                && it.written()
                        .content()
                        .ahead()
                        .anyMatch(ahead -> ahead.seenTo() && ahead.step().equals(step));
    }

    /** Also while it is for their own eyes, so that it does not come back once it is shown. */
    static Decision<Event> seenTo(Entry entry, UUID step) {
        if (!(entry instanceof Standing it)) return agree();
        var content = it.written().content();
        return content.ahead().anyMatch(ahead -> !ahead.seenTo() && ahead.step().equals(step))
                ? agree(new Event.SeenTo(content.seenTo(step)))
                : agree();
    }

    /** Once a day: whoever asks again on another day is heard again. */
    static Decision<Event> ask(Entry entry, Party party, Ahead step) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        if (it instanceof Withdrawn) return EntryRules.withdrawn();
        if (!(it.written().content() instanceof Content.Relationship who) || !who.isSomebody()) {
            return refuse("not-a-person", "Say first that this is a person, so that we can ask");
        }
        if (!(it instanceof Agreed(var written, _)) || written.audience() != Audience.TEAM) {
            return refuse(
                    "not-shown",
                    "Only someone the person agreed to show their whole team is asked");
        }
        var before = who.asking();
        return before != null && before.covers(step)
                ? agree()
                : agree(new Event.AskedThem(who.asking(step)));
    }
}
