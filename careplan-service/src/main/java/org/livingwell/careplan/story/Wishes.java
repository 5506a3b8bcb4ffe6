package org.livingwell.careplan.story;

import static org.livingwell.careplan.story.domain.WishRules.decide;

import org.livingwell.careplan.entry.EntryCommands;
import org.livingwell.careplan.entry.EntryQueries;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.story.domain.Telling;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.WishCommand;
import org.livingwell.careplan.story.domain.WishCommand.HearConversation;
import org.livingwell.careplan.story.domain.WishCommand.HearIntroduction;
import org.livingwell.careplan.story.domain.WishCommand.HearMatch;
import org.livingwell.careplan.story.domain.WishCommand.HearOfThem;
import org.livingwell.careplan.story.domain.WishCommand.HearTakenBack;
import org.livingwell.careplan.story.domain.WishCommand.HearWelcome;
import org.livingwell.careplan.story.domain.WishEvent;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Carries out what is asked of wishes, one a source. */
@Component
public class Wishes {

    private final AggregateStore<Wish, WishEvent> wishes;
    private final EntryQueries entries;
    private final EntryCommands plan;
    private final Clock clock;

    Wishes(
            AggregateStore<Wish, WishEvent> wishes,
            EntryQueries entries,
            EntryCommands plan,
            Clock clock) {
        this.wishes = wishes;
        this.entries = entries;
        this.plan = plan;
        this.clock = clock;
    }

    public void introduced(PersonId person, PlaceId place, Telling introduction, Cause cause) {
        handle(WishId.first(person), cause, new HearIntroduction(place, introduction));
    }

    public void welcomed(PersonId person, PlaceId place, Cause cause) {
        handle(WishId.first(person), cause, new HearWelcome(place));
    }

    public void talked(PersonId person, PlaceId place, Telling conversation, Cause cause) {
        var id = WishId.of(person, conversation.id());
        handle(id, cause, new HearConversation(place, conversation));
    }

    /** What was wanted under the id somebody came with is wanted for whom they are. */
    public void matched(
            PersonId from,
            PersonId to,
            PlaceId place,
            Telling introduction,
            long sequence,
            Cause cause) {
        var heard = new HearOfThem(place, introduction, sequence);
        handle(WishId.of(to, introduction.id()), cause, heard);
        drop(from, place, cause);
    }

    /** It was not them: what was said is wanted once whoever said it is welcomed. */
    public void takenBack(
            PersonId from,
            PersonId to,
            PlaceId place,
            Telling introduction,
            long sequence,
            Cause cause) {
        try {
            var id = WishId.of(from, introduction.id());
            handle(id, cause, new HearTakenBack(place, sequence));
            notTheirs(from, introduction, cause);
        } catch (GoneException erased) {
            // nothing of it is left with them
        }
        introduced(to, place, introduction, cause);
    }

    /** Takes out of their plan what came with an introduction that was not theirs. */
    void notTheirs(PersonId person, Telling introduction, Cause cause) {
        entries.of(person).stream()
                .map(Proposed::content)
                .filter(it -> it.source().equals(introduction.source()))
                .forEach(it -> plan.takeBack(it, cause));
    }

    private void drop(PersonId from, PlaceId place, Cause cause) {
        try {
            handle(WishId.first(from), cause, new HearMatch(place));
        } catch (GoneException already) {
            // what was wanted under that id went with its key
        }
    }

    Optional<Wish> find(WishId id) {
        return wishes.find(id);
    }

    void handle(WishId id, Cause cause, WishCommand command) {
        wishes.handle(id, cause, it -> decide(it, command, clock.instant()));
    }
}
