package org.livingwell.careplan.story;

import org.livingwell.careplan.entry.EntryCommands;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.story.ToldWords.Told;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.WishCommand.End;
import org.livingwell.careplan.story.domain.WishCommand.TryLater;
import org.livingwell.careplan.story.domain.WishEvent;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Fetches wanted words when they are due, urgent ones on a timer of their own, for ever. */
@Component
class WishDeadlines {

    private static final Logger log = LoggerFactory.getLogger(WishDeadlines.class);

    private final Wishes wishes;
    private final ToldWords words;
    private final EntryCommands entries;

    WishDeadlines(
            Timers timers,
            AggregateStore<Wish, WishEvent> store,
            Wishes wishes,
            ToldWords words,
            EntryCommands entries) {
        this.wishes = wishes;
        this.words = words;
        this.entries = entries;
        timers.watch("words-urgent", store, "index.urgentDue", this::fetch);
        timers.watch("words", store, "index.due", this::fetch);
    }

    private void fetch(String due) {
        WishId id = new WishId(due);
        if (!(wishes.find(id).orElse(null) instanceof Waiting waiting)) return;
        Cause cause = Cause.of(Ids.derive("words-wanted", id, waiting.due()));
        try {
            Optional<List<Told>> told = words.of(id.person(), waiting.telling());
            told.orElse(List.of()).forEach(it -> propose(id, waiting, it));
            wishes.handle(id, cause, new End(told.isPresent()));
            if (wishes.find(id).orElse(null) instanceof TakenBack) {
                // while the words were fetched
                wishes.notTheirs(id.person(), waiting.telling(), cause);
            }
        } catch (RuntimeException unavailable) {
            log.info("Words are not to be had yet: {}", unavailable.getClass().getSimpleName());
            wishes.handle(id, cause, new TryLater());
        }
    }

    private void propose(WishId id, Waiting waiting, Told told) {
        entries.propose(
                new Content(
                        entry(id, waiting, told),
                        id.person(),
                        waiting.place(),
                        told.section(),
                        told.words(),
                        told.voice(),
                        told.who(),
                        waiting.telling().source(),
                        told.saidAt()),
                Cause.of(Ids.derive("told", told.entry(), waiting.due())));
    }

    /** Whomever an introduction was matched to has an entry of their own of it. */
    private static EntryId entry(WishId id, Waiting waiting, Told told) {
        boolean matched = id.isLater() && waiting.telling().kind() == Source.Kind.INTRODUCTION;
        return new EntryId(matched ? Ids.derive("entry", told.entry(), id.person()) : told.entry());
    }
}
