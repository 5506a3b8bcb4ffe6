package org.livingwell.careplan.entry.domain;

import static org.livingwell.platform.domain.Decision.agree;

import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;

/** One thing in somebody's plan: proposed, until the person says otherwise. */
public sealed interface Entry {

    /** Nothing was written yet. */
    record None() implements Entry {}

    record Proposed(Content content) implements Entry, About {

        @Override
        public PersonId person() {
            return content.person();
        }

        @Override
        public PlaceId place() {
            return content.place();
        }
    }

    /** The words were another person's, and are not here any more. */
    record TakenBack(PersonId person, PlaceId place) implements Entry, About {}

    /** What may be asked of an entry. */
    sealed interface Command {

        record Propose(Content content) implements Command {}

        /** The words were not theirs; nothing of them stays. */
        record TakeBack() implements Command {}

        /** Who said it, where nobody knew; what was recorded with the words stands. */
        record Hear(Voice voice) implements Command {}
    }

    /** Facts about an entry; never changed once published. */
    sealed interface Event {

        record ProposedFirst(Content content) implements Event {}

        record NotTheirs(EntryId entry, PersonId person, PlaceId place) implements Event {}

        /** Whose words it holds, where that was not recorded with them; stays here. */
        record VoiceHeard(Voice voice) implements Event {}
    }

    static Decision<Event> decide(Entry entry, Command command, Instant now) {
        return switch (command) {
            case Command.Propose(var content) ->
                    switch (entry) {
                        case None _, TakenBack _ -> agree(new Event.ProposedFirst(content));
                        case Proposed _ -> agree(); // told once
                    };
            case Command.TakeBack _ ->
                    switch (entry) {
                        case Proposed(var it) ->
                                agree(new Event.NotTheirs(it.id(), it.person(), it.place()));
                        case None _, TakenBack _ -> agree();
                    };
            case Command.Hear(var voice) ->
                    switch (entry) {
                        case Proposed(var it) when it.voice() == Voice.UNHEARD ->
                                agree(new Event.VoiceHeard(voice));
                        case None _, Proposed _, TakenBack _ -> agree();
                    };
        };
    }

    default Entry apply(Event event) {
        return switch (event) {
            case Event.ProposedFirst(var content) ->
                    switch (this) {
                        case None _, TakenBack _ -> new Proposed(content);
                        case Proposed _ -> throw new ImpossibleException(this, event);
                    };
            case Event.NotTheirs(_, var person, var place) ->
                    switch (this) {
                        case Proposed _ -> new TakenBack(person, place);
                        case None _, TakenBack _ -> throw new ImpossibleException(this, event);
                    };
            case Event.VoiceHeard(var voice) ->
                    switch (this) {
                        case Proposed(var content) -> new Proposed(content.in(voice));
                        case None _, TakenBack _ -> throw new ImpossibleException(this, event);
                    };
        };
    }
}
