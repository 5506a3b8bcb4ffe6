package org.livingwell.careplan.story.application;

import org.livingwell.careplan.entry.application.EntryCommands;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Source.Kind;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.plan.domain.Section;
import org.livingwell.careplan.story.application.IntroductionWords.Said;
import org.livingwell.careplan.story.domain.Wish;
import org.livingwell.careplan.story.domain.Wish.Waiting;
import org.livingwell.careplan.story.domain.WishCommand.End;
import org.livingwell.careplan.story.domain.WishCommand.TryLater;
import org.livingwell.careplan.story.domain.WishEvent;
import org.livingwell.platform.domain.Cause;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.AggregateStore;
import org.livingwell.platform.store.Timers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Fetches wanted words when they are due, urgent ones on a timer of their own, for ever. */
@Component
class WishDeadlines {

    private static final Logger log = LoggerFactory.getLogger(WishDeadlines.class);

    private final Wishes wishes;
    private final IntroductionWords words;
    private final EntryCommands entries;

    WishDeadlines(
            Timers timers,
            AggregateStore<Wish, WishEvent> store,
            Wishes wishes,
            IntroductionWords words,
            EntryCommands entries) {
        this.wishes = wishes;
        this.words = words;
        this.entries = entries;
        timers.watch("words-urgent", store, "index.urgentDue", this::fetch);
        timers.watch("words", store, "index.due", this::fetch);
    }

    private void fetch(String id) {
        PersonId person = Wishes.person(id);
        if (!(wishes.find(id).orElse(null) instanceof Waiting waiting)) return;
        Cause cause = Cause.of(Ids.derive("words-wanted", id, waiting.due()));
        try {
            Optional<Said> said = words.of(waiting.introduction().id());
            said.ifPresent(it -> propose(person, waiting, it));
            wishes.handle(id, cause, new End(said.isPresent()));
        } catch (RuntimeException unavailable) {
            log.info("Words are not to be had yet: {}", unavailable.getClass().getSimpleName());
            wishes.handle(id, cause, new TryLater());
        }
    }

    private void propose(PersonId person, Waiting waiting, Said said) {
        UUID introduction = waiting.introduction().id();
        UUID entry = Ids.derive("entry", "introduction", introduction);
        entries.propose(
                new Content(
                        new EntryId(entry),
                        person,
                        waiting.place(),
                        Section.STORY,
                        said.broughtBy(),
                        Voice.PERSON,
                        new Source(Kind.INTRODUCTION, introduction),
                        said.saidAt()),
                Cause.of(entry));
    }
}
