package org.livingwell.careplan.story;

import org.livingwell.careplan.entry.domain.Audience;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Command.Propose;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Written;
import org.livingwell.careplan.story.IntakeWords.Told;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Command.End;
import org.livingwell.careplan.story.domain.Wish.Command.TryLater;
import org.livingwell.careplan.story.domain.Wish.TakenBack;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.WishId;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.store.Aggregate;
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

    private final Aggregate<Wish, Wish.Command, Wish.Event> wishes;
    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;
    private final IntakeWords words;
    private final TheirAnswers answers;
    private final NotTheirs notTheirs;

    WishDeadlines(
            Timers timers,
            Aggregate<Wish, Wish.Command, Wish.Event> wishes,
            Aggregate<Entry, Entry.Command, Entry.Event> entries,
            IntakeWords words,
            TheirAnswers answers,
            NotTheirs notTheirs) {
        this.wishes = wishes;
        this.entries = entries;
        this.words = words;
        this.answers = answers;
        this.notTheirs = notTheirs;
        timers.watch("words-urgent", wishes, "index.urgentDue", this::fetch);
        timers.watch("words", wishes, "index.due", this::fetch);
    }

    private void fetch(String due) {
        WishId id = new WishId(due);
        if (!(wishes.find(id).orElse(null) instanceof Waiting waiting)) return;
        Cause cause = Cause.of(Ids.derive("words-wanted", id, waiting.due()));
        try {
            if (wishes.of(id).handle(new End(taken(id, waiting)), cause) instanceof TakenBack) {
                // while the words were fetched
                notTheirs.leaves(id.person(), waiting.telling(), cause);
            }
        } catch (RuntimeException unavailable) {
            log.info("Words are not to be had yet: {}", unavailable.getClass().getSimpleName());
            wishes.of(id).handle(new TryLater(), cause);
        }
    }

    /** Whether there were any to be had. */
    private boolean taken(WishId id, Waiting waiting) {
        if (waiting.telling().kind() == Source.Kind.QUESTION) {
            return answers.taken(id.person(), waiting.place(), waiting.telling());
        }
        Optional<List<Told>> told = words.of(id.person(), waiting.telling());
        told.orElse(List.of()).forEach(it -> propose(id, waiting, it));
        return told.isPresent();
    }

    private void propose(WishId id, Waiting waiting, Told told) {
        var said =
                new Said(
                        new Content.Plain(told.words()),
                        told.voice(),
                        told.who(),
                        null,
                        told.saidAt());
        var written =
                Written.first(
                        entry(id, waiting, told),
                        id.person(),
                        waiting.place(),
                        told.section(),
                        said,
                        waiting.telling().source(),
                        Audience.TEAM);
        var cause = Cause.of(Ids.derive("told", told.entry(), waiting.due()));
        entries.of(written.id()).handle(new Propose(written), cause);
    }

    /** Whomever an introduction was matched to has an entry of their own of it. */
    private static EntryId entry(WishId id, Waiting waiting, Told told) {
        boolean matched = id.isLater() && waiting.telling().kind() == Source.Kind.INTRODUCTION;
        return new EntryId(matched ? Ids.derive("entry", told.entry(), id.person()) : told.entry());
    }
}
