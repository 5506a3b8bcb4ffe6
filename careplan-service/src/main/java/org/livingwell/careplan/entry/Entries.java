package org.livingwell.careplan.entry;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.AtWork;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Done;
import org.livingwell.careplan.entry.domain.Earlier;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.careplan.entry.domain.EntryRules;
import org.livingwell.careplan.entry.domain.Job;
import org.livingwell.careplan.entry.domain.NotQuite;
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Told;
import org.livingwell.careplan.entry.domain.Tries;
import org.livingwell.careplan.entry.domain.Wanted;
import org.livingwell.careplan.entry.domain.WorkMeeting;
import org.livingwell.careplan.entry.domain.Written;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How entries are kept; what leaves careplan about one is its section and id, no words, and of what
 * is for the person's own eyes nothing at all.
 */
@Configuration
class Entries {

    @Bean
    Aggregate<Entry, Entry.Command, Entry.Event> entryAggregate(
            Aggregates all, PersonRefs people, WhoAnswers leads) {
        return all.open(
                aggregate("entries", new None(), EntryRules::decide, Entry::apply)
                        .copied(
                                Shown.of(Proposed.class, "written"),
                                Shown.of(Agreed.class, "written"),
                                Shown.of(Declined.class, "written", "why", "at"),
                                Shown.of(Withdrawn.class, "written", "at"),
                                Shown.of(Written.class, "section", "said", "source", "earlier"),
                                Shown.of(Earlier.Shared.class, "said", "notQuite"),
                                Shown.of(NotQuite.class, "why", "at"),
                                Shown.of(Said.class, "content", "voice", "at"),
                                Shown.of(Content.Plain.class, "text"),
                                Shown.of(Content.Story.class, "text", "when", "matters"),
                                Shown.of(
                                        Content.Strength.class,
                                        "text",
                                        "anExample",
                                        "othersSay",
                                        "gift"),
                                Shown.of(
                                        Content.Coping.class,
                                        "text",
                                        "when",
                                        "way",
                                        "insteadOf",
                                        "tries"),
                                Shown.of(
                                        Content.Relationship.class,
                                        "text",
                                        "relation",
                                        "circle",
                                        "line",
                                        "giving"),
                                Shown.of(
                                        Wanted.Future.class,
                                        "text",
                                        "lifeArea",
                                        "goodYear",
                                        "skills",
                                        "toTry",
                                        "stage",
                                        "atWork"),
                                Shown.of(
                                        AtWork.class,
                                        "to",
                                        "helps",
                                        "letter",
                                        "agreed",
                                        "agreedOn",
                                        "review",
                                        "asked",
                                        "meeting",
                                        "job"),
                                Shown.of(WorkMeeting.class, "startsAt"),
                                Shown.of(Job.class, "since", "until"),
                                Shown.of(
                                        Content.Reflection.class,
                                        "text",
                                        "looking",
                                        "atOnce",
                                        "puttingRight"),
                                Shown.of(Ahead.class, "due"),
                                Shown.of(
                                        Wanted.Support.class,
                                        "text",
                                        "kind",
                                        "wanted",
                                        "stage",
                                        "questions",
                                        "going",
                                        "reviewOn"),
                                Shown.of(
                                        Content.Wellbeing.class,
                                        "text",
                                        "kind",
                                        "fiveWays",
                                        "often",
                                        "since",
                                        "done"),
                                Shown.of(Tries.class, "aLot", "aLittle", "not"),
                                Shown.of(Source.class, "kind"))
                        .uncounted()
                        .upcast(it -> it) // version 1 knew nothing that was taken back
                        .upcast(EntryUpcasts::nobodyRecordedWhoSaidIt)
                        .upcast(EntryUpcasts::wordsWithFieldsOfTheirOwn)
                        .upcast(EntryUpcasts::whatTheySaidOfWhatIsForThemselves)
                        .upcast(it -> it) // version 5 had neither help nor wellbeing
                        .upcast(it -> it) // version 6 did not say where what is ahead stands
                        .upcast(it -> it) // version 7 did not hear that a step was seen to
                        .upcast(it -> it) // version 8 named no supporters
                        .upcast(it -> it) // version 9 knew nothing of work
                        .upcast(it -> it) // version 10 knew no answers to what we ask
                        .upcast(it -> it) // version 11 did not say since when they work
                        .upcast(it -> it) // version 12 knew no meeting at work
                        .follows(
                                ToldAnnounced.SaidAboutUs.class,
                                (_, it, cause) -> leads.look(it.entry(), cause))
                        .follows(
                                ToldAnnounced.NotAboutUs.class,
                                (_, it, cause) -> leads.look(it.entry(), cause))
                        .announce(event -> announced(event, people)));
    }

    private static @Nullable Object announced(Event event, PersonRefs people) {
        return switch (event) {
            case Event.OfWords it -> WordsAnnounced.of(it);
            case Done it -> WantedAnnounced.of(it, people);
            case Told it -> ToldAnnounced.of(it, people);
        };
    }
}
