package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.Standing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What somebody sees to once the person agrees to it, and what is not needed any more. */
public final class StepFollows {

    /** These are to be done beside whatever else is. */
    private static final List<Ahead.Kind> BESIDE =
            List.of(Ahead.Kind.TAKE_LETTER, Ahead.Kind.MEET_EMPLOYER);

    private StepFollows() {}

    static void steps(Entry before, Entry after, List<Event> all) {
        step(null, before, after, all);
        BESIDE.forEach(kind -> step(kind, before, after, all));
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
            if (was.names()) all.add(new Told.SupporterSeenTo(EntryFollows.id(before)));
            return;
        }
        var done = was == null || now != null && now.step().equals(was.step()) ? null : was.step();
        if (now != null) all.add(new Told.StepPlanned(EntryFollows.id(after), now, done));
        else all.addFirst(new Told.StepPlanned(EntryFollows.id(before), null, done));
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
}
