package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;
import static org.livingwell.platform.domain.Decision.tooLarge;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Command;
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
import org.livingwell.platform.domain.Words;

import java.time.Instant;

/** What may become of an entry, and by whom. */
public final class EntryRules {

    /** Bytes of the words of one entry, in all its fields. */
    public static final int LARGEST_TEXT = 100_000;

    /** Bytes of all that one entry said and says: below what one document holds. */
    public static final int LARGEST_ENTRY = 900_000;

    private EntryRules() {}

    public static Decision<Event> decide(Entry entry, Command command, Instant now) {
        return EntryFollows.with(entry, decided(entry, command, now), now);
    }

    private static Decision<Event> decided(Entry entry, Command command, Instant now) {
        return switch (command) {
            case Command.Propose(var written) -> begin(entry, new Event.ProposedFirst(written));
            case Command.TakeAnswer(var written, var how) ->
                    begin(entry, new Event.WroteAgreed(written, how));
            case Command.Write write -> write(entry, write, now);
            case Command.WriteAlone(var draft) -> writeAlone(entry, draft, now);
            case Command.Agree(var seen) -> sayYes(entry, seen, now);
            case Command.Decline(var seen, var why) -> sayNotQuite(entry, seen, why, now);
            case Command.Correct correct -> correct(entry, correct, now);
            case Command.Withdraw(var party) -> withdraw(entry, party, now);
            case Command.ShowTo(var audience, var seen) -> showTo(entry, audience, seen);
            case Command.KeepToThemselves(var seen) -> keepAlone(entry, seen, now);
            case Doing it -> DoingRules.decide(entry, it, now);
            case Command.TakeBack _ ->
                    entry instanceof Standing it
                            ? agree(new Event.NotTheirs(it.written().id(), it.person(), it.place()))
                            : agree();
            case Command.Hear(var voice) ->
                    entry instanceof Standing it && it.written().said().voice() == Voice.UNHEARD
                            ? agree(new Event.VoiceHeard(voice))
                            : agree();
        };
    }

    /** Told once: what stands, or stood and was taken out by the person, is not said again. */
    private static Decision<Event> begin(Entry entry, Event first) {
        return switch (entry) {
            case None _, TakenBack _ -> agree(first);
            case Standing _, Gone _ -> agree();
        };
    }

    private static Decision<Event> write(Entry entry, Command.Write write, Instant now) {
        var draft = write.draft();
        if (draft.content().bytes() > LARGEST_TEXT) return tooLong();
        if (isTheirsToSay(draft.content(), draft.party(), write.present())) return theirsToSay();
        var written = written(draft, now);
        var agreement = agreement(draft.party(), write.present(), now);
        if (agreement == null) return begin(entry, new Event.ProposedFirst(written));
        return begin(entry, new Event.WroteAgreed(written, agreement));
    }

    private static Decision<Event> writeAlone(Entry entry, Draft draft, Instant now) {
        if (draft.content().bytes() > LARGEST_TEXT) return tooLong();
        return begin(entry, new Event.WroteAlone(written(draft, now)));
    }

    private static Written written(Draft it, Instant now) {
        var said = Said.of(it.content(), it.party(), now);
        return Written.first(
                it.id(), it.person(), it.place(), it.section(), said, null, it.audience());
    }

    /** Null where the person has to agree yet. */
    private static @Nullable Agreement agreement(
            Party party, @Nullable Words present, Instant now) {
        return switch (party) {
            case Party.Themselves _ -> new Agreement.OwnWords();
            case Party.OfTheTeam(var worker, _) ->
                    present == null ? null : new Agreement.Together(present, worker, now);
        };
    }

    private static Decision<Event> sayYes(Entry entry, int seen, Instant now) {
        return switch (entry) {
            case Proposed(var it) -> sayYes(it, seen, now);
            case Declined(var it, _, _) -> sayYes(it, seen, now);
            case Agreed(var it, _) -> it.revision() == seen ? agree() : changedMeanwhile();
            case OnlyMe(_, Agreement _) -> agree();
            case OnlyMe(var it, NotQuite _) ->
                    it.revision() == seen
                            ? agree(new Event.SaidYesAlone(new Agreement.Said(now)))
                            : changedMeanwhile();
            case Withdrawn _ -> withdrawn();
            case None _, Gone _, TakenBack _ -> notFound();
        };
    }

    private static Decision<Event> sayYes(Written it, int seen, Instant now) {
        if (it.revision() != seen) return changedMeanwhile();
        return agree(new Event.SaidYes(it, new Agreement.Said(now)));
    }

    private static Decision<Event> sayNotQuite(
            Entry entry, int seen, @Nullable Words why, Instant now) {
        return switch (entry) {
            case Agreed(_, Agreement.OwnWords _) -> ownWords();
            case Proposed(var it) -> sayNotQuite(it, seen, why, now);
            case Agreed(var it, _) -> sayNotQuite(it, seen, why, now);
            case Declined(var it, _, _) -> sayNotQuite(it, seen, why, now);
            case OnlyMe _ -> ownWords();
            case Withdrawn _ -> withdrawn();
            case None _, Gone _, TakenBack _ -> notFound();
        };
    }

    private static Decision<Event> sayNotQuite(
            Written it, int seen, @Nullable Words why, Instant now) {
        if (it.revision() != seen) return changedMeanwhile();
        return agree(new Event.SaidNotQuite(it.id(), why, now));
    }

    private static Decision<Event> correct(Entry entry, Command.Correct correct, Instant now) {
        if (!(entry instanceof Standing it) || !it.isFor(correct.party())) return notFound();
        if (entry instanceof Withdrawn) return withdrawn();
        var before = it.written();
        boolean own = correct.party().isThemselves();
        if (!own && before.said().voice() != Voice.WORKER) {
            return refuse(
                    "not-your-words",
                    "These are not the team's words. Add yours beside them, or ask them");
        }
        if (before.revision() != correct.seen()) return changedMeanwhile();
        if (before.section() != correct.section()) {
            return refuse("other-section", "An entry stays in the section where it was written");
        }
        var content = correct.content().after(before.content());
        if (isTheirsToSay(content, correct.party(), correct.present())) return theirsToSay();
        if (content.bytes() > LARGEST_TEXT) return tooLong();
        if (before.bytes() + content.bytes() > LARGEST_ENTRY) {
            return refuse(
                    "corrected-often",
                    "This has been corrected very often. Write a new one and withdraw this");
        }
        var said = Said.of(content, correct.party(), now);
        if (entry instanceof OnlyMe) {
            return agree(new Event.PutRightAlone(before.corrected(said, true, it.notQuite())));
        }
        var agreement = agreement(correct.party(), correct.present(), now);
        var after = before.corrected(said, false, it.notQuite());
        return agree(new Event.PutRight(after, agreement));
    }

    private static Decision<Event> withdraw(Entry entry, Party party, Instant now) {
        if (!(entry instanceof Standing it) || !it.isFor(party)) return notFound();
        boolean theirs = party.isThemselves();
        return switch (it) {
            case Withdrawn _ -> agree();
            case OnlyMe _ -> agree(new Event.WentAlone(it.person(), it.place()));
            case Proposed(var written) when theirs || written.said().voice() == Voice.WORKER ->
                    agree(new Event.LeftThePlan(written.id(), now));
            case Declined(var written, _, _)
                    when theirs || written.said().voice() == Voice.WORKER ->
                    agree(new Event.LeftThePlan(written.id(), now));
            case Agreed(var written, _) when theirs ->
                    agree(new Event.LeftThePlan(written.id(), now));
            case Proposed _, Declined _, Agreed _ ->
                    refuse(
                            "theirs-to-withdraw",
                            "Only the person takes this out of their plan. Ask them");
        };
    }

    private static Decision<Event> showTo(Entry entry, Audience audience, int seen) {
        return switch (entry) {
            case OnlyMe(var it, var answer) ->
                    it.revision() == seen
                            ? agree(new Event.ShownAgain(it.shownTo(audience), answer))
                            : changedMeanwhile();
            case Withdrawn _ -> withdrawn();
            case Proposed(var it) -> audience(it, audience, seen);
            case Agreed(var it, _) -> audience(it, audience, seen);
            case Declined(var it, _, _) -> audience(it, audience, seen);
            case None _, Gone _, TakenBack _ -> notFound();
        };
    }

    private static Decision<Event> audience(Written it, Audience audience, int seen) {
        if (it.audience() == audience) return agree();
        return it.revision() == seen ? agree(new Event.AudienceSet(audience)) : changedMeanwhile();
    }

    /** What was proposed and they take for themselves, they take as it is. */
    private static Decision<Event> keepAlone(Entry entry, int seen, Instant now) {
        return switch (entry) {
            case Agreed(var it, var how) -> keepAlone(it, how, seen);
            case Proposed(var it) -> keepAlone(it, new Agreement.Said(now), seen);
            case Declined(var it, var why, var at) -> keepAlone(it, new NotQuite(why, at), seen);
            case OnlyMe _ -> agree();
            case Withdrawn _ -> withdrawn();
            case None _, Gone _, TakenBack _ -> notFound();
        };
    }

    private static Decision<Event> keepAlone(Written it, Answer answer, int seen) {
        return it.revision() == seen
                ? agree(new Event.KeptAlone(it.id(), answer))
                : changedMeanwhile();
    }

    /** What somebody takes, they say themselves, or with a worker beside them. */
    private static boolean isTheirsToSay(Content content, Party party, @Nullable Words present) {
        return !party.isThemselves()
                && present == null
                && content instanceof Wanted.Support it
                && it.kind() == SupportKind.MEDICATION;
    }

    private static Decision<Event> theirsToSay() {
        return refuse(
                "theirs-to-say",
                "What they take, they say in their own words. Write it together, and say who was"
                        + " there");
    }

    static Decision<Event> withdrawn() {
        return refuse("entry-withdrawn", "This was withdrawn; write a new one");
    }

    private static Decision<Event> ownWords() {
        return refuse("own-words", "These are your own words: correct or withdraw them");
    }

    private static Decision<Event> tooLong() {
        return tooLarge("text-too-large", "This is too long for one entry; shorten it");
    }
}
