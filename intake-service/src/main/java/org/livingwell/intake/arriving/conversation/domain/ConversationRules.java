package org.livingwell.intake.arriving.conversation.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;
import static org.livingwell.platform.domain.Decision.tooLarge;

import org.jspecify.annotations.Nullable;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Begun;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.BringIn;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Complete;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Hear;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.LeaveOpen;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Note;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Plan;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Replan;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Sit;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.SitOtherwise;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Command.Write;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Answered;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.BroughtIn;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.CameForward;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Completed;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.LeftOpen;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Noted;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Planned;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Replanned;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Sat;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.SatOtherwise;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Event.Wrote;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Refusal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Decides what becomes of a conversation. */
public final class ConversationRules {

    /** Bytes of one piece. */
    public static final int LARGEST_PIECE = 100_000;

    public static final Refusal OVER =
            new Refusal("conversation-over", "This conversation is over; plan another one");

    private ConversationRules() {}

    public static Decision<Event> decide(Conversation conversation, Command command, Instant now) {
        return switch (command) {
            case Plan plan -> plan(conversation, plan, now);
            case Replan replan -> open(conversation, it -> replan(it, replan, now));
            case Complete complete -> complete(conversation, complete, now);
            case Write write -> open(conversation, it -> write(it, write, now));
            case Sit(var sitting, var today) ->
                    open(conversation, _ -> sat(new Sat(sitting), sitting, today));
            case SitOtherwise otherwise -> open(conversation, it -> sat(it, otherwise));
            case Note note -> open(conversation, it -> note(it, note, now));
            case BringIn(var companion) -> open(conversation, it -> bringIn(it, companion));
            case Hear hear -> open(conversation, it -> hear(it, hear));
            case LeaveOpen(var finishBy, var today) ->
                    open(
                            conversation,
                            it ->
                                    finishBy.isBefore(today)
                                            ? refuse("date-over", "Choose today or later")
                                            : agree(new LeftOpen(it.occasion(), finishBy)));
        };
    }

    private static Decision<Event> sat(Event sat, Sitting sitting, LocalDate today) {
        return sitting.on().isAfter(today)
                ? refuse("date-to-come", "Choose the day it took place")
                : agree(sat);
    }

    private static Decision<Event> sat(Open open, SitOtherwise otherwise) {
        var sittings = open.said().sittings();
        int number = otherwise.number();
        if (number < 0 || number >= sittings.size()) return notFound();
        Sitting sitting = otherwise.sitting().notedBy(sittings.get(number).by());
        if (sitting.equals(sittings.get(number))) return agree();
        return sat(new SatOtherwise(number, sitting), sitting, otherwise.today());
    }

    private static Decision<Event> note(Open open, Note note, Instant now) {
        Outcome outcome = note.outcome();
        if (outcome.goals().size() > Outcome.MOST_GOALS) return tooManyGoals();
        SoFar before = open.soFar();
        if (before != null && before.outcome().equals(outcome)) return agree();
        int revision = before == null ? 0 : before.revision();
        if (note.revision() != revision) return changedMeanwhile();
        return agree(new Noted(new SoFar(outcome, revision + 1, now)));
    }

    private static Decision<Event> tooManyGoals() {
        return refuse("too-many-goals", "Choose up to three for now");
    }

    private static Decision<Event> open(
            Conversation conversation, Function<Open, Decision<Event>> decide) {
        return switch (conversation) {
            case None _ -> notFound();
            case Held _ -> over();
            case Open open -> decide.apply(open);
        };
    }

    private static Decision<Event> over() {
        return new Decision.Refused<>(OVER);
    }

    private static Decision<Event> plan(Conversation conversation, Plan plan, Instant now) {
        return switch (conversation) {
            case None _ when plan.occasion().day().isBefore(plan.today()) -> dateOver();
            case None _ when isOver(plan.occasion().meeting(), now) -> dateOver();
            case None _ -> agree(new Planned(plan.occasion()));
            case Begun known when known.occasion().asked().equals(plan.occasion().asked()) ->
                    agree();
            case Begun _ ->
                    refuse(
                            "conversation-open",
                            "There is already an open conversation; continue that one");
        };
    }

    private static Decision<Event> replan(Open open, Replan it, Instant now) {
        Occasion before = open.occasion();
        Occasion after = before.on(it.day(), it.meeting(), it.owner());
        if (after.equals(before)) return agree();
        if (it.day().isBefore(it.today()) || isOver(it.meeting(), now)) return dateOver();
        return agree(new Replanned(after, before.meeting() != null && it.meeting() == null));
    }

    private static boolean isOver(@Nullable Meeting meeting, Instant now) {
        return meeting != null && !meeting.startsAt().isAfter(now);
    }

    private static Decision<Event> dateOver() {
        return refuse("date-over", "Plan it for today or later");
    }

    private static Decision<Event> complete(
            Conversation conversation, Complete complete, Instant now) {
        Outcome outcome = complete.outcome();
        return switch (conversation) {
            case None _ -> notFound();
            case Held held when held.outcome().equals(outcome) -> agree();
            case Held _ -> over();
            case Open _ when outcome.goals().size() > Outcome.MOST_GOALS -> tooManyGoals();
            case Open open when isUnseen(open, complete) -> changedMeanwhile();
            case Open open -> agree(new Completed(open.occasion(), outcome, now));
        };
    }

    /** What others kept so far is not lost with the last word. */
    private static boolean isUnseen(Open open, Complete complete) {
        SoFar soFar = open.soFar();
        if (complete.revision() == null || soFar == null) return false;
        return soFar.revision() != complete.revision()
                && !soFar.outcome().equals(complete.outcome());
    }

    private static Decision<Event> bringIn(Open open, Companion companion) {
        if (open.occasion().kind() != Kind.TOGETHER) return notTogether();
        return companion.comesForward()
                ? agree(new BroughtIn(companion), new CameForward(companion.id()))
                : agree(new BroughtIn(companion));
    }

    private static Decision<Event> notTogether() {
        return refuse("not-together", "Plan a conversation together for this");
    }

    private static Decision<Event> hear(Open open, Hear hear) {
        if (open.occasion().kind() != Kind.TOGETHER) return notTogether();
        return open.said()
                .companion(hear.companion())
                .map(it -> hear(it, it.with(hear.said())))
                .orElseGet(Decision::notFound);
    }

    /** Whoever is introduced already is not introduced again. */
    private static Decision<Event> hear(Companion before, Companion after) {
        if (after.equals(before)) return agree();
        return after.comesForward() && before.introducedBy() == null
                ? agree(new Answered(after), new CameForward(after.id()))
                : agree(new Answered(after));
    }

    private static Decision<Event> write(Open open, Write write, Instant now) {
        Prompt prompt = write.prompt();
        if (!Prompt.of(open.occasion().kind()).contains(prompt)) return notFound();
        if (write.text().value().getBytes(StandardCharsets.UTF_8).length > LARGEST_PIECE) {
            return tooLarge("text-too-large", "This is too long for one piece; shorten it");
        }
        SaidBy saidBy = saidBy(open, write);
        if (!open.said().knows(saidBy)) {
            return refuse("not-here", "Choose someone who is recorded as being here");
        }
        if (open.said().reads(prompt, write.text(), saidBy)) return agree();
        int revision = open.said().revision(prompt);
        if (write.revision() != revision) return changedMeanwhile();
        return agree(
                new Wrote(new Piece(prompt, write.text(), revision + 1, write.by(), now, saidBy)));
    }

    private static SaidBy saidBy(Open open, Write write) {
        if (write.saidBy() != null) return write.saidBy();
        return open.said()
                .under(write.prompt())
                .map(Piece::saidBy)
                .orElseGet(() -> SaidBy.unsaid(open.occasion().kind()));
    }
}
