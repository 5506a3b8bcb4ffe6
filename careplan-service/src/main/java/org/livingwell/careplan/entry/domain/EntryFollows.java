package org.livingwell.careplan.entry.domain;

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

/** What others hear of an entry once the person agrees to it: a gift, or a step to see to. */
public final class EntryFollows {

    private EntryFollows() {}

    /** Adds what follows from now on, and what does not any more. */
    static Decision<Event> with(Entry before, Decision<Event> decided, Instant now) {
        if (!(decided instanceof Decision.Agreed<Event>(var events))) return decided;
        Entry after = before;
        for (Event it : events) after = after.apply(it);
        List<Event> all = new ArrayList<>(events);
        gift(before, after, all);
        StepFollows.steps(before, after, all);
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
        if (gift != null) all.add(new Told.GiftNamed(id(after), gift));
        else all.addFirst(new Told.GiftKept(id(before)));
    }

    private static void review(Entry before, Entry after, List<Event> all) {
        LocalDate now = review(after);
        if (Objects.equals(now, review(before))) return;
        if (now == null) all.addFirst(new Told.ReviewOff(id(before)));
        else all.add(new Told.ReviewPlanned(id(after), ((Standing) after).person(), now));
    }

    private static void wanted(Entry before, Entry after, List<Event> all) {
        var asked = askedFor(before);
        if (asked == null || askedFor(after) != null) return;
        all.addFirst(new Done.NotWanted(id(before), asked.at(Stage.WISHED)));
    }

    /** Null where nobody has to see to it: it is further on, or not for the team to know. */
    private static @Nullable Wanted askedFor(Entry entry) {
        return switch (entry) {
            case Agreed(var it, _) -> askedFor(it);
            case Proposed(var it) -> askedFor(it);
            case Declined _, Withdrawn _, OnlyMe _, None _, Gone _, TakenBack _ -> null;
        };
    }

    private static @Nullable Wanted askedFor(Written it) {
        return it.audience() == Audience.TEAM
                        && it.content() instanceof Wanted what
                        && what.stage() == Stage.ASKED
                ? what
                : null;
    }

    private static void ofUs(Entry before, Entry after, List<Event> all) {
        if (isOfUs(before) == isOfUs(after)) return;
        if (isOfUs(after)) all.add(new Told.SaidOfUs(id(after), true));
        else all.addFirst(new Told.SaidOfUs(id(before), false));
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
                        && it.content() instanceof Wanted.Support help
                        && (help.stage() == null || !help.stage().isOver())
                ? help.reviewOn()
                : null;
    }
}
