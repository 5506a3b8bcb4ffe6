package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing in somebody's plan: proposed, until the person says otherwise. Their own words are
 * agreed as they are written, and what is for their own eyes is a state that nothing announces,
 * counts or copies.
 */
public sealed interface Entry {

    /** Nothing was written yet. */
    record None() implements Entry {}

    /** There are words in it. */
    sealed interface Standing extends Entry, About {

        Written written();

        @Override
        default PersonId person() {
            return written().person();
        }

        @Override
        default PlaceId place() {
            return written().place();
        }

        /** Whether it exists for them. */
        default boolean isFor(Party party) {
            return switch (this) {
                case Proposed(var it) -> it.audience().has(party);
                case Agreed(var it, _) -> it.audience().has(party);
                case Declined(var it, _, _) -> it.audience().has(party);
                case OnlyMe _, Withdrawn _ -> party.isThemselves();
            };
        }

        /** Null where they did not say that it is not quite right. */
        default @Nullable NotQuite notQuite() {
            return switch (this) {
                case Declined(_, var why, var at) -> new NotQuite(why, at);
                case OnlyMe(_, NotQuite it) -> it;
                case Proposed _, Agreed _, OnlyMe _, Withdrawn _ -> null;
            };
        }

        private Standing with(Written now) {
            return switch (this) {
                case Proposed _ -> new Proposed(now);
                case Agreed(_, var agreement) -> new Agreed(now, agreement);
                case Declined(_, var why, var at) -> new Declined(now, why, at);
                case OnlyMe(_, var answer) -> new OnlyMe(now, answer);
                case Withdrawn(_, var at) -> new Withdrawn(now, at);
            };
        }
    }

    record Proposed(Written written) implements Standing {}

    record Agreed(Written written, Agreement agreement) implements Standing {}

    /**
     * @param why what is not quite right, where they said
     */
    record Declined(Written written, @Nullable Words why, Instant at) implements Standing {}

    /**
     * For their own eyes.
     *
     * @param answer what they say to it, as it was before they took it
     */
    record OnlyMe(Written written, Answer answer) implements Standing {}

    /** Out of the plan; the person still reads it. */
    record Withdrawn(Written written, Instant at) implements Standing {}

    /** It was for their own eyes, and they withdrew it: nothing of it stays. */
    record Gone(PersonId person, PlaceId place) implements Entry, About {}

    /** The words were another person's, and are not here any more. */
    record TakenBack(PersonId person, PlaceId place) implements Entry, About {}

    /** What may be asked of an entry. */
    sealed interface Command {

        /** What was told elsewhere. */
        record Propose(Written written) implements Command {}

        /**
         * They answered what we asked them.
         *
         * @param agreement how they came to say it, as it is theirs
         */
        record TakeAnswer(Written written, Agreement agreement) implements Command {}

        /**
         * @param present who was there, where a worker and the person wrote it together
         */
        record Write(Draft draft, @Nullable Words present) implements Command {}

        /** Written by the person, and shown to nobody. */
        record WriteAlone(Draft draft) implements Command {}

        /**
         * @param seen the revision that was read
         */
        record Agree(int seen) implements Command {}

        record Decline(int seen, @Nullable Words why) implements Command {}

        record Correct(
                Party party, Section section, Content content, int seen, @Nullable Words present)
                implements Command {}

        record Withdraw(Party party) implements Command {}

        record ShowTo(Audience audience, int seen) implements Command {}

        record KeepToThemselves(int seen) implements Command {}

        record Try(Party party, Helped helped) implements Command {}

        /** Somebody who matters to them is asked whether they want support themselves. */
        record AskThem(Party party, Ahead step) implements Command {}

        /**
         * Somebody takes their letter along with them.
         *
         * @param seen the revision that was read
         */
        record TakeLetter(Party party, int seen, Ahead step) implements Command {}

        /**
         * Somebody comes along to a meeting with whom they work for.
         *
         * @param seen the revision that was read
         */
        record AskMeeting(Party party, int seen, Ahead step) implements Command {}

        /** A worker says when that is, or moves it. */
        record PlanMeeting(Party party, int seen, WorkMeeting meeting) implements Command {}

        record CallOffMeeting(Party party, int seen) implements Command {}

        /**
         * They want the help, or the opportunity, that is written here.
         *
         * @param seen the revision that was read
         * @param today where they are
         */
        record Want(Party party, int seen, LocalDate today) implements Command {}

        /**
         * They did today what does them good.
         *
         * @param today where they are
         */
        record DoToday(Party party, LocalDate today) implements Command {}

        /**
         * It was looked at together.
         *
         * @param at when
         */
        record HearOfReview(LocalDate today, Instant at) implements Command {}

        /** Somebody said how a step ended. */
        record HearOfStep(UUID step) implements Command {}

        /** The words were not theirs; nothing of them stays. */
        record TakeBack() implements Command {}

        /** Who said it, where nobody knew; what was recorded with the words stands. */
        record Hear(Voice voice) implements Command {}
    }

    /** Facts about an entry; never changed once published. */
    sealed interface Event {

        record ProposedFirst(Written written) implements Event {}

        record WroteAgreed(Written written, Agreement agreement) implements Event {}

        record WroteAlone(Written written) implements Event {}

        record SaidYes(Written written, Agreement agreement) implements Event {}

        record SaidNotQuite(EntryId entry, @Nullable Words why, Instant at) implements Event {}

        /**
         * @param agreement null where it waits for the person again
         */
        record PutRight(Written written, @Nullable Agreement agreement) implements Event {}

        record PutRightAlone(Written written) implements Event {}

        record LeftThePlan(EntryId entry, Instant at) implements Event {}

        /** To everybody else it left the plan. */
        record KeptAlone(EntryId entry, Answer answer) implements Event {}

        record SaidYesAlone(Agreement agreement) implements Event {}

        record WentAlone(PersonId person, PlaceId place) implements Event {}

        record ShownAgain(Written written, Answer answer) implements Event {}

        record AudienceSet(Audience audience) implements Event {}

        record Tried(Content content) implements Event {}

        /** Stays here, as what was tried does. */
        record DidToday(Content content) implements Event {}

        record LookedAt(Content content) implements Event {}

        /**
         * @param by when somebody talks with them about it
         */
        record WasWanted(Written written, Content.Wanted what, LocalDate by) implements Event {}

        /** Others have nothing to see to, so that it is only wished for again. */
        record NotWanted(EntryId entry, Content.Wanted what) implements Event {}

        /** Stays as it is, and is looked at together on a day. */
        record ReviewPlanned(EntryId entry, PersonId person, LocalDate on) implements Event {}

        record ReviewOff(EntryId entry) implements Event {}

        /** Stays as it is, and may be given to others. */
        record GiftNamed(EntryId entry, GiftKind kind) implements Event {}

        /** Stays as it is, and is not for others any more. */
        record GiftKept(EntryId entry) implements Event {}

        record AskedThem(Content content) implements Event {}

        record LetterAsked(Content content) implements Event {}

        /**
         * Stays as it is.
         *
         * @param done what is not needed any more
         */
        record StepPlanned(EntryId entry, @Nullable Ahead ahead, @Nullable UUID done)
                implements Event {}

        /** Stays as it is, and whoever is named in it as a supporter was spoken with. */
        record SupporterSeenTo(EntryId entry) implements Event {}

        /** Stays here: whoever saw to it said so where steps are. */
        record SeenTo(Content content) implements Event {}

        /**
         * Stays as it is.
         *
         * @param heard whether a lead is to answer it, from now on or no more
         */
        record SaidOfUs(EntryId entry, boolean heard) implements Event {}

        record MeetingAsked(Content content) implements Event {}

        /** It is at a time, at another, or off. */
        record MeetingSet(Written written) implements Event {}

        /** Stays as it is. */
        record MeetingPlanned(EntryId entry, WorkMeeting meeting) implements Event {}

        record MeetingOff(EntryId entry, UUID appointment) implements Event {}

        /** Stays as it is, and they are asked how it goes there. */
        record JobBegan(EntryId entry, LocalDate since) implements Event {}

        record JobOver(EntryId entry) implements Event {}

        record NotTheirs(EntryId entry, PersonId person, PlaceId place) implements Event {}

        /** Whose words it holds, where that was not recorded with them; stays here. */
        record VoiceHeard(Voice voice) implements Event {}
    }

    default Entry apply(Event event) {
        return switch (event) {
            case Event.ProposedFirst(var written) -> begun(new Proposed(written), event);
            case Event.WroteAgreed(var written, var how) -> begun(new Agreed(written, how), event);
            case Event.WroteAlone(var written) ->
                    begun(new OnlyMe(written, new Agreement.OwnWords()), event);
            case Event.SaidYes(var written, var how) -> standing(event, new Agreed(written, how));
            case Event.SaidNotQuite(_, var why, var at) -> new Declined(written(event), why, at);
            case Event.PutRight(var written, var how) ->
                    standing(event, how == null ? new Proposed(written) : new Agreed(written, how));
            case Event.PutRightAlone(var written) ->
                    standing(event, new OnlyMe(written, new Agreement.OwnWords()));
            case Event.LeftThePlan(_, var at) -> new Withdrawn(written(event), at);
            case Event.KeptAlone(_, var answer) -> {
                var written = written(event);
                yield new OnlyMe(written.shownTo(written.audience()), answer);
            }
            case Event.SaidYesAlone(var how) -> new OnlyMe(written(event), how);
            case Event.WentAlone(var person, var place) -> standing(event, new Gone(person, place));
            case Event.ShownAgain(var written, Agreement how) ->
                    standing(event, new Agreed(written, how));
            case Event.ShownAgain(var written, NotQuite(var why, var at)) ->
                    standing(event, new Declined(written, why, at));
            case Event.AudienceSet(var audience) ->
                    changed(event, written(event).shownTo(audience));
            case Event.Tried(var content) -> saying(event, content);
            case Event.AskedThem(var content) -> saying(event, content);
            case Event.SeenTo(var content) -> saying(event, content);
            case Event.LetterAsked(var content) -> saying(event, content);
            case Event.MeetingAsked(var content) -> saying(event, content);
            case Event.MeetingSet(var written) -> changed(event, written);
            case Event.DidToday(var content) -> saying(event, content);
            case Event.LookedAt(var content) -> changed(event, written(event).doing(content));
            case Event.WasWanted(var written, _, _) -> changed(event, written);
            case Event.NotWanted(_, var content) -> saying(event, content);
            case Event.GiftNamed _,
                    Event.GiftKept _,
                    Event.StepPlanned _,
                    Event.ReviewPlanned _,
                    Event.ReviewOff _,
                    Event.SupporterSeenTo _,
                    Event.SaidOfUs _,
                    Event.MeetingPlanned _,
                    Event.MeetingOff _,
                    Event.JobBegan _,
                    Event.JobOver _ ->
                    standing(event, this);
            case Event.NotTheirs(_, var person, var place) ->
                    standing(event, new TakenBack(person, place));
            case Event.VoiceHeard(var voice) -> {
                var written = written(event);
                yield changed(event, written.saying(written.said().in(voice)));
            }
        };
    }

    private Entry begun(Entry now, Event event) {
        return switch (this) {
            case None _, TakenBack _ -> now;
            case Standing _, Gone _ -> throw new ImpossibleException(this, event);
        };
    }

    private Entry standing(Event event, Entry now) {
        return switch (this) {
            case Standing _ -> now;
            case None _, Gone _, TakenBack _ -> throw new ImpossibleException(this, event);
        };
    }

    private Written written(Event event) {
        return switch (this) {
            case Standing it -> it.written();
            case None _, Gone _, TakenBack _ -> throw new ImpossibleException(this, event);
        };
    }

    private Entry saying(Event event, Content content) {
        var written = written(event);
        return changed(event, written.saying(written.said().with(content)));
    }

    private Entry changed(Event event, Written now) {
        return switch (this) {
            case Standing it -> it.with(now);
            case None _, Gone _, TakenBack _ -> throw new ImpossibleException(this, event);
        };
    }
}
