package org.livingwell.careplan.entry;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Agreement;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.AtWork;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Earlier;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.Event;
import org.livingwell.careplan.entry.domain.Entry.None;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.EntryRules;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Job;
import org.livingwell.careplan.entry.domain.NotQuite;
import org.livingwell.careplan.entry.domain.Opportunity;
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.SupportArea;
import org.livingwell.careplan.entry.domain.Tries;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.entry.domain.WorkMeeting;
import org.livingwell.careplan.entry.domain.Written;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.people.PersonRef;
import org.livingwell.platform.people.PersonRefs;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How entries are kept; what leaves careplan about one is its section and id, no words, and of what
 * is for the person's own eyes nothing at all.
 */
@Configuration
class Entries {

    /**
     * @param voice null where nobody recorded it
     */
    record EntryProposed(Section section, EntryId entry, @Nullable Voice voice) {}

    record EntryAgreed(Section section, EntryId entry, @Nullable Voice voice) {}

    record EntryDeclined(EntryId entry) {}

    /**
     * @param agreed else it waits for the person again
     */
    record EntryCorrected(Section section, EntryId entry, @Nullable Voice voice, boolean agreed) {}

    record EntryWithdrawn(EntryId entry) {}

    record EntryTakenBack(EntryId entry) {}

    /** Intake fetches who it is, for whoever speaks with them alone. */
    record SupporterNamed(EntryId entry, NextStep step, @Nullable UUID stepDone) {}

    /** Somebody spoke with them, or found that nobody has to. */
    record SupporterSeenTo(EntryId entry) {}

    /** A worker sees to what follows from it. */
    record EntryStepPlanned(EntryId entry, @Nullable NextStep step, @Nullable UUID stepDone) {}

    /** Referral raises the need of that area. */
    record SupportWanted(EntryId entry, SupportArea area, NextStep step) {}

    /** It is further on, over, or not for the team to know any more. */
    record SupportNotWanted(EntryId entry, UUID stepDone) {}

    /** Whoever knows of one of that kind offers it. */
    record OpportunityWanted(EntryId entry, Opportunity kind, NextStep step) {}

    /** It came about, is over, or is not for the team to know any more. */
    record OpportunityNotWanted(EntryId entry, UUID stepDone) {}

    /** Somebody takes a letter along with them; what it says stays here. */
    record LetterWanted(EntryId entry, NextStep step, @Nullable UUID stepDone) {}

    record SupportReviewPlanned(EntryId entry, NextStep step) {}

    record SupportReviewOff(EntryId entry, UUID stepDone) {}

    record GiftOffered(EntryId entry, GiftKind kind) {}

    /** Whoever took it up lets go of it; whether it left the plan is said by others. */
    record GiftWithdrawn(EntryId entry) {}

    /** Contact asks them how it goes, from that day. */
    record WorkStarted(EntryId entry, LocalDate since) {}

    /** It is over, or is not for the team to know any more. */
    record WorkEnded(EntryId entry) {}

    /** What contact reminds of and puts into calendars. */
    record WorkAppointment(
            UUID id, String kind, Instant startsAt, Instant endsAt, WorkerId worker) {}

    record WorkMeetingPlanned(EntryId entry, WorkAppointment appointment) {}

    /** It is off, or is not for the team to know any more. */
    record WorkMeetingOff(EntryId entry, UUID appointmentOff) {}

    /** A lead answers it. */
    record SaidAboutUs(EntryId entry) {}

    /** It is not for them any more. */
    record NotAboutUs(EntryId entry) {}

    private static final String HELP = "support-wanted";
    private static final String OPPORTUNITY = "opportunity-wanted";

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
                                        Content.Future.class,
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
                                        Content.Support.class,
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
                        .follows(SaidAboutUs.class, (_, it, cause) -> leads.look(it.entry(), cause))
                        .follows(NotAboutUs.class, (_, it, cause) -> leads.look(it.entry(), cause))
                        .announce(event -> announced(event, people)));
    }

    private static @Nullable Object announced(Event event, PersonRefs people) {
        return switch (event) {
            case Event.ProposedFirst(var it) -> new EntryProposed(it.section(), it.id(), voice(it));
            case Event.WroteAgreed(var it, _) -> agreed(it);
            case Event.SaidYes(var it, _) -> agreed(it);
            case Event.ShownAgain(var it, Agreement _) -> agreed(it);
            case Event.ShownAgain(var it, NotQuite _) -> new EntryDeclined(it.id());
            case Event.SaidNotQuite(var entry, _, _) -> new EntryDeclined(entry);
            case Event.PutRight(var it, var how) ->
                    new EntryCorrected(it.section(), it.id(), voice(it), how != null);
            case Event.LeftThePlan(var entry, _) -> new EntryWithdrawn(entry);
            case Event.KeptAlone(var entry, _) -> new EntryWithdrawn(entry);
            case Event.GiftNamed(var entry, var kind) -> new GiftOffered(entry, kind);
            case Event.WasWanted(var it, var what, var by) ->
                    wanted(it.id(), what, lead(it.person(), people), by);
            case Event.NotWanted(var entry, Content.Support _) ->
                    new SupportNotWanted(entry, Ids.derive(HELP, entry));
            case Event.NotWanted(var entry, Content.Future _) ->
                    new OpportunityNotWanted(entry, Ids.derive(OPPORTUNITY, entry));
            case Event.ReviewPlanned(var entry, var person, var on) ->
                    new SupportReviewPlanned(
                            entry,
                            new NextStep(
                                    review(entry), "support-review", lead(person, people), on));
            case Event.ReviewOff(var entry) -> new SupportReviewOff(entry, review(entry));
            case Event.GiftKept(var entry) -> new GiftWithdrawn(entry);
            case Event.NotTheirs(var entry, _, _) -> new EntryTakenBack(entry);
            case Event.StepPlanned(var entry, var ahead, var done)
                    when ahead != null && ahead.kind() == Ahead.Kind.TAKE_LETTER ->
                    new LetterWanted(entry, step(ahead), done);
            case Event.MeetingPlanned(var entry, var it) ->
                    new WorkMeetingPlanned(entry, appointment(it));
            case Event.MeetingOff(var entry, var appointment) ->
                    new WorkMeetingOff(entry, appointment);
            case Event.JobBegan(var entry, var since) -> new WorkStarted(entry, since);
            case Event.JobOver(var entry) -> new WorkEnded(entry);
            case Event.SaidOfUs(var entry, var heard) ->
                    heard ? new SaidAboutUs(entry) : new NotAboutUs(entry);
            case Event.StepPlanned(var entry, var ahead, var done) ->
                    ahead != null && ahead.names()
                            ? new SupporterNamed(entry, step(ahead), done)
                            : new EntryStepPlanned(entry, ahead == null ? null : step(ahead), done);
            case Event.SupporterSeenTo(var entry) -> new SupporterSeenTo(entry);
            case Event.WroteAlone _,
                    Event.PutRightAlone _,
                    Event.SaidYesAlone _,
                    Event.WentAlone _,
                    Event.AudienceSet _,
                    Event.Tried _,
                    Event.AskedThem _,
                    Event.SeenTo _,
                    Event.LetterAsked _,
                    Event.MeetingAsked _,
                    Event.MeetingSet _,
                    Event.DidToday _,
                    Event.LookedAt _,
                    Event.VoiceHeard _ ->
                    null;
        };
    }

    private static WorkAppointment appointment(WorkMeeting it) {
        return new WorkAppointment(
                it.appointment(), "meeting-at-work", it.startsAt(), it.endsAt(), it.worker());
    }

    private static NextStep step(Ahead it) {
        String kind =
                switch (it.kind()) {
                    case ASK_ABOUT_SUPPORT -> "ask-about-support";
                    case SUPPORTER_NAMED -> "offer-support";
                    case PUT_RIGHT -> "put-right";
                    case TAKE_LETTER -> "take-letter";
                    case MEET_EMPLOYER -> "meet-employer";
                    case REVIEW_ADJUSTMENTS -> "adjustments-review";
                };
        return new NextStep(it.step(), kind, it.owner(), it.due());
    }

    /** The step of looking at some help together; the same one whenever it is planned again. */
    static UUID review(EntryId entry) {
        return Ids.derive("support-review", entry);
    }

    /** What has no kind is wanted by nobody. */
    private static @Nullable Object wanted(
            EntryId entry, Content.Wanted what, @Nullable WorkerId lead, LocalDate by) {
        return switch (what) {
            case Content.Support it when it.kind() != null ->
                    new SupportWanted(entry, it.kind().area(), step(HELP, entry, lead, by));
            case Content.Future it when it.lifeArea() != null ->
                    new OpportunityWanted(
                            entry, it.lifeArea().opportunity(), step(OPPORTUNITY, entry, lead, by));
            case Content.Support _, Content.Future _ -> null;
        };
    }

    private static NextStep step(
            String kind, EntryId entry, @Nullable WorkerId lead, LocalDate by) {
        return new NextStep(Ids.derive(kind, entry), kind, lead, by);
    }

    private static @Nullable WorkerId lead(PersonId person, PersonRefs people) {
        return people.find(person).map(PersonRef::leadWorker).orElse(null);
    }

    private static EntryAgreed agreed(Written it) {
        return new EntryAgreed(it.section(), it.id(), voice(it));
    }

    private static @Nullable Voice voice(Written it) {
        Voice voice = it.said().voice();
        return voice == Voice.UNHEARD ? null : voice;
    }
}
