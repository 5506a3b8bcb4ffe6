package org.livingwell.careplan.entry.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;

import java.time.Instant;

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
    sealed interface Command permits Command.OfWords, Doing {

        /** It changes what is written, whether they agree to it, or who sees it. */
        sealed interface OfWords extends Command {}

        /** What was told elsewhere. */
        record Propose(Written written) implements OfWords {}

        /**
         * They answered what we asked them.
         *
         * @param agreement how they came to say it, as it is theirs
         */
        record TakeAnswer(Written written, Agreement agreement) implements OfWords {}

        /**
         * @param present who was there, where a worker and the person wrote it together
         */
        record Write(Draft draft, @Nullable Words present) implements OfWords {}

        /** Written by the person, and shown to nobody. */
        record WriteAlone(Draft draft) implements OfWords {}

        /**
         * @param seen the revision that was read
         */
        record Agree(int seen) implements OfWords {}

        record Decline(int seen, @Nullable Words why) implements OfWords {}

        record Correct(
                Party party, Section section, Content content, int seen, @Nullable Words present)
                implements OfWords {}

        record Withdraw(Party party) implements OfWords {}

        record ShowTo(Audience audience, int seen) implements OfWords {}

        record KeepToThemselves(int seen) implements OfWords {}

        /** The words were not theirs; nothing of them stays. */
        record TakeBack() implements OfWords {}

        /** Who said it, where nobody knew; what was recorded with the words stands. */
        record Hear(Voice voice) implements OfWords {}
    }

    /** Facts about an entry; never changed once published. */
    sealed interface Event permits Event.OfWords, Done, Told {

        /** What is written, whether they agree to it, or who sees it. */
        sealed interface OfWords extends Event {}

        record ProposedFirst(Written written) implements OfWords {}

        record WroteAgreed(Written written, Agreement agreement) implements OfWords {}

        record WroteAlone(Written written) implements OfWords {}

        record SaidYes(Written written, Agreement agreement) implements OfWords {}

        record SaidNotQuite(EntryId entry, @Nullable Words why, Instant at) implements OfWords {}

        /**
         * @param agreement null where it waits for the person again
         */
        record PutRight(Written written, @Nullable Agreement agreement) implements OfWords {}

        record PutRightAlone(Written written) implements OfWords {}

        record LeftThePlan(EntryId entry, Instant at) implements OfWords {}

        /** To everybody else it left the plan. */
        record KeptAlone(EntryId entry, Answer answer) implements OfWords {}

        record SaidYesAlone(Agreement agreement) implements OfWords {}

        record WentAlone(PersonId person, PlaceId place) implements OfWords {}

        record ShownAgain(Written written, Answer answer) implements OfWords {}

        record AudienceSet(Audience audience) implements OfWords {}

        record NotTheirs(EntryId entry, PersonId person, PlaceId place) implements OfWords {}

        /** Whose words it holds, where that was not recorded with them; stays here. */
        record VoiceHeard(Voice voice) implements OfWords {}
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
            case Done it -> changed(event, it.after(written(event)));
            case Told _ -> standing(event, this);
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

    private Entry changed(Event event, Written now) {
        return switch (this) {
            case Standing it -> it.with(now);
            case None _, Gone _, TakenBack _ -> throw new ImpossibleException(this, event);
        };
    }
}
