package org.livingwell.careplan.entry.domain;

import org.livingwell.careplan.entry.domain.Entry.Command;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Told.StepPlanned;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sam, who plays the guitar, Wanda of the team, and Lena who leads. */
final class EntryFixtures {

    static final EntryId ENTRY = new EntryId(new UUID(0, 1));
    static final PersonId SAM = new PersonId(new UUID(0, 2));
    static final PlaceId LAMBETH = new PlaceId("lambeth");
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Party HIMSELF = new Party.Themselves();
    static final Party WANDA = new Party.OfTheTeam(new WorkerId(new UUID(0, 4)), false);
    static final Party LENA = new Party.OfTheTeam(new WorkerId(new UUID(0, 5)), true);
    static final Content GUITAR = strength("I play the guitar", GiftKind.MUSIC);
    static final Content DRUMS = strength("I play the drums", GiftKind.MUSIC);

    private EntryFixtures() {}

    static Content strength(String text, GiftKind gift) {
        return new Content.Strength(new Words(text), null, null, gift);
    }

    static Content coping(Tries tries) {
        return new Content.Coping(new Words("Walk"), null, null, CopingWay.NATURE, null, tries);
    }

    static Draft draft(Content content, Party party) {
        return new Draft(ENTRY, SAM, LAMBETH, Section.STRENGTHS, content, Audience.TEAM, party);
    }

    static Command correct(Party party, Content content, int seen) {
        return new Command.Correct(party, Section.STRENGTHS, content, seen, null);
    }

    static Entry written(Party party) {
        return by(party, GUITAR);
    }

    static Entry writtenTogether() {
        return after(
                new None(), new Command.Write(draft(GUITAR, WANDA), new Words("Sam and Wanda")));
    }

    static Entry keptAlone() {
        return after(written(HIMSELF), new Command.KeepToThemselves(1));
    }

    static Entry told(Voice voice) {
        var said = new Said(new Content.Plain(new Words("Music")), voice, null, null, NOON);
        var source = new Source(Source.Kind.INTRODUCTION, new UUID(0, 3));
        return new Proposed(
                Written.first(ENTRY, SAM, LAMBETH, Section.STRENGTHS, said, source, Audience.TEAM));
    }

    static Command.Write write(Party party, Content content) {
        return new Command.Write(draft(content, party), null);
    }

    static Entry by(Party party, Content content) {
        return after(new None(), write(party, content));
    }

    /** Facts of one kind among what is decided. */
    static <E extends Entry.Event> List<E> decided(Class<E> kind, Entry entry, Command command) {
        return ((Agreed<Entry.Event>) decide(entry, command))
                .events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<StepPlanned> steps(Entry entry, Command command) {
        return decided(StepPlanned.class, entry, command);
    }

    static List<StepPlanned> hiddenAndShown(Entry entry) {
        int seen = its(entry).revision();
        Entry alone = after(entry, new Command.KeepToThemselves(seen));
        return steps(alone, new Command.ShowTo(Audience.TEAM, seen + 1));
    }

    static Written its(Entry entry) {
        return ((Standing) entry).written();
    }

    static Decision<Entry.Event> decide(Entry entry, Command command) {
        return EntryRules.decide(entry, command, NOON);
    }

    static Entry after(Entry entry, Command... commands) {
        Entry now = entry;
        for (Command command : commands) {
            for (Entry.Event event : ((Agreed<Entry.Event>) decide(now, command)).events()) {
                now = now.apply(event);
            }
        }
        return now;
    }

    static String refusal(Entry entry, Command command) {
        return ((Decision.Refused<Entry.Event>) decide(entry, command)).refusal().code();
    }
}
