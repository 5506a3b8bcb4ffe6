package org.livingwell.intake.arriving.conversation.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;
import static org.livingwell.platform.domain.Decision.tooLarge;

import org.livingwell.intake.arriving.conversation.domain.Conversation.Held;
import org.livingwell.intake.arriving.conversation.domain.Conversation.None;
import org.livingwell.intake.arriving.conversation.domain.Conversation.Open;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.BringIn;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Complete;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Hear;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.LeaveOpen;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Plan;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Sit;
import org.livingwell.intake.arriving.conversation.domain.ConversationCommand.Write;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Answered;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.BroughtIn;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.CameForward;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Completed;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.LeftOpen;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Planned;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Sat;
import org.livingwell.intake.arriving.conversation.domain.ConversationEvent.Wrote;
import org.livingwell.platform.domain.Decision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Decides what becomes of a conversation. */
public final class ConversationRules {

    /** Bytes of one piece. */
    public static final int LARGEST_PIECE = 100_000;

    /** What a writer is told who did not see the latest revision. */
    public static final String CHANGED = "piece-changed";

    private ConversationRules() {}

    public static Decision<ConversationEvent> decide(
            Conversation conversation, ConversationCommand command, Instant now) {
        if (command instanceof Plan plan) return plan(conversation, plan);
        return switch (conversation) {
            case None _ -> notFound();
            case Held held -> over(held, command);
            case Open open -> open(open, command, now);
        };
    }

    private static Decision<ConversationEvent> plan(Conversation conversation, Plan plan) {
        return switch (conversation) {
            case None _ when plan.occasion().day().isBefore(plan.today()) ->
                    refuse("date-over", "Plan it for today or later");
            case None _ -> agree(new Planned(plan.occasion()));
            case Open(var occasion, _) -> again(occasion, plan);
            case Held(var occasion, _, _, _) -> again(occasion, plan);
        };
    }

    private static Decision<ConversationEvent> again(Occasion known, Plan plan) {
        return known.asked().equals(plan.occasion().asked())
                ? agree()
                : refuse("conversation-open", "There is an open conversation; go on with that one");
    }

    private static Decision<ConversationEvent> over(Held held, ConversationCommand command) {
        boolean repeated = command instanceof Complete(var o) && o.equals(held.outcome());
        return repeated
                ? agree()
                : refuse("conversation-over", "This conversation is over; plan another one");
    }

    private static Decision<ConversationEvent> open(
            Open open, ConversationCommand command, Instant now) {
        return switch (command) {
            case Write write -> write(open, write, now);
            case Sit(var sitting, var today) ->
                    sitting.on().isAfter(today)
                            ? refuse("date-to-come", "Choose the day it took place")
                            : agree(new Sat(sitting));
            case BringIn(var companion) -> bringIn(open, companion);
            case Hear hear -> hear(open, hear);
            case LeaveOpen(var finishBy, var today) ->
                    finishBy.isBefore(today)
                            ? refuse("date-over", "Choose today or later")
                            : agree(new LeftOpen(open.occasion(), finishBy));
            case Complete(var outcome) ->
                    outcome.goals().size() > Outcome.MOST_GOALS
                            ? refuse("too-many-goals", "Choose up to three for now")
                            : agree(new Completed(open.occasion(), outcome, now));
            case Plan _ -> agree(); // decided before
        };
    }

    private static Decision<ConversationEvent> bringIn(Open open, Companion companion) {
        if (open.occasion().kind() != Kind.TOGETHER) return notTogether();
        return companion.comesForward()
                ? agree(new BroughtIn(companion), new CameForward(companion.id()))
                : agree(new BroughtIn(companion));
    }

    private static Decision<ConversationEvent> notTogether() {
        return refuse("not-together", "Plan a conversation together for this");
    }

    private static Decision<ConversationEvent> hear(Open open, Hear hear) {
        if (open.occasion().kind() != Kind.TOGETHER) return notTogether();
        return open.said()
                .companion(hear.companion())
                .map(it -> hear(it, it.with(hear.said())))
                .orElseGet(Decision::notFound);
    }

    /** Whoever is introduced already is not introduced again. */
    private static Decision<ConversationEvent> hear(Companion before, Companion after) {
        if (after.equals(before)) return agree();
        return after.comesForward() && before.introducedBy() == null
                ? agree(new Answered(after), new CameForward(after.id()))
                : agree(new Answered(after));
    }

    private static Decision<ConversationEvent> write(Open open, Write write, Instant now) {
        Prompt prompt = write.prompt();
        if (!Prompt.of(open.occasion().kind()).contains(prompt)) return notFound();
        if (write.text().value().getBytes(StandardCharsets.UTF_8).length > LARGEST_PIECE) {
            return tooLarge("text-too-large", "This is too long for one piece; shorten it");
        }
        SaidBy saidBy = saidBy(open, write);
        if (!open.said().knows(saidBy)) {
            return refuse("not-here", "Choose somebody who is noted as being here");
        }
        if (open.said().reads(prompt, write.text(), saidBy)) return agree();
        int revision = open.said().revision(prompt);
        if (write.revision() != revision) {
            return refuse(CHANGED, "Somebody else wrote here meanwhile; both texts are there");
        }
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
