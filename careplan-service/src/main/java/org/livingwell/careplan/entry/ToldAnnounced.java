package org.livingwell.careplan.entry;

import static org.livingwell.careplan.entry.WantedAnnounced.lead;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Ahead;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Told;
import org.livingwell.careplan.entry.domain.WorkMeeting;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.WorkerId;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.people.PersonRefs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What leaves careplan for others to see to, once the person agrees to an entry, or no more. */
final class ToldAnnounced {

    /** Intake fetches who it is, for whoever speaks with them alone. */
    record SupporterNamed(EntryId entry, NextStep step, @Nullable UUID stepDone) {}

    /** Somebody spoke with them, or found that nobody has to. */
    record SupporterSeenTo(EntryId entry) {}

    /** A worker sees to what follows from it. */
    record EntryStepPlanned(EntryId entry, @Nullable NextStep step, @Nullable UUID stepDone) {}

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

    private ToldAnnounced() {}

    static Object of(Told event, PersonRefs people) {
        return switch (event) {
            case Told.GiftNamed(var entry, var kind) -> new GiftOffered(entry, kind);
            case Told.GiftKept(var entry) -> new GiftWithdrawn(entry);
            case Told.StepPlanned(var entry, var ahead, var done) -> planned(entry, ahead, done);
            case Told.SupporterSeenTo(var entry) -> new SupporterSeenTo(entry);
            case Told.ReviewPlanned(var entry, var person, var on) ->
                    new SupportReviewPlanned(entry, review(entry, lead(person, people), on));
            case Told.ReviewOff(var entry) -> new SupportReviewOff(entry, review(entry));
            case Told.SaidOfUs(var entry, var heard) ->
                    heard ? new SaidAboutUs(entry) : new NotAboutUs(entry);
            case Told.MeetingPlanned(var entry, var it) ->
                    new WorkMeetingPlanned(entry, appointment(it));
            case Told.MeetingOff(var entry, var appointment) ->
                    new WorkMeetingOff(entry, appointment);
            case Told.JobBegan(var entry, var since) -> new WorkStarted(entry, since);
            case Told.JobOver(var entry) -> new WorkEnded(entry);
        };
    }

    private static Object planned(EntryId entry, @Nullable Ahead ahead, @Nullable UUID done) {
        if (ahead == null) return new EntryStepPlanned(entry, null, done);
        return switch (ahead.kind()) {
            case TAKE_LETTER -> new LetterWanted(entry, step(ahead), done);
            case SUPPORTER_NAMED -> new SupporterNamed(entry, step(ahead), done);
            case ASK_ABOUT_SUPPORT, PUT_RIGHT, MEET_EMPLOYER, REVIEW_ADJUSTMENTS ->
                    new EntryStepPlanned(entry, step(ahead), done);
        };
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

    private static NextStep review(EntryId entry, @Nullable WorkerId lead, LocalDate on) {
        return new NextStep(review(entry), "support-review", lead, on);
    }

    private static WorkAppointment appointment(WorkMeeting it) {
        return new WorkAppointment(
                it.appointment(), "meeting-at-work", it.startsAt(), it.endsAt(), it.worker());
    }
}
