package org.livingwell.careplan.sharing.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.changedMeanwhile;
import static org.livingwell.platform.domain.Decision.notFound;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.careplan.sharing.domain.Sharing.Command;
import org.livingwell.careplan.sharing.domain.Sharing.Event;
import org.livingwell.careplan.sharing.domain.Sharing.Kept;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides what is shared, with whom; whom it must never be is asked of a worker, never a click. */
public final class SharingRules {

    static final int LONGEST_YEARS = 3;

    private static final Refusal NEVER =
            new Refusal("must-never", "They must never know, so nothing is shared with them");
    private static final Refusal UNKNOWN =
            new Refusal(
                    "must-never-unknown",
                    "We do not know yet who must never know. Record how the person may be"
                            + " contacted, then share");
    private static final Refusal UNSURE =
            new Refusal(
                    "must-never-unsure",
                    "The contact rules name someone who must never know or must never be spoken"
                            + " to. Ask the person alone whether it is this supporter, and say"
                            + " that it is not");

    private static final Refusal NO_SUPPORTER =
            new Refusal("no-such-supporter", "They cannot sign in here, or not any more");
    private static final Refusal ALREADY =
            new Refusal(
                    "already-shared",
                    "Something is shared with them, or asked for, already. Stop that first");

    private SharingRules() {}

    public static Decision<Event> decide(Sharing sharing, Command command, Instant now) {
        return switch (command) {
            case Command.Ask it -> ask(sharing, it, now);
            case Command.Give it -> give(sharing, it, now);
            case Command.Confirm it -> confirm(sharing, it, now);
            case Command.Refuse it -> end(sharing, it.whom(), it.grant(), Ended.Why.SAID_NO, now);
            case Command.Withdraw it ->
                    end(sharing, it.whom(), it.grant(), Ended.Why.WITHDRAWN, now);
            case Command.MeetSupporter it -> meet(sharing, it);
            case Command.LoseSupporter it -> lose(sharing, it, now);
            case Command.HearNever it -> hear(sharing, it, now);
            case Command.HearStale it -> stale(sharing, it.whom(), now);
        };
    }

    /** Taken the same way whoever they are, so that a click tells nobody who must never know. */
    private static Decision<Event> ask(Sharing sharing, Command.Ask it, Instant now) {
        var wanted = it.wanted();
        if (!(sharing instanceof Kept kept)) return noSupporter();
        var refusal = refusal(kept, wanted, it.whom().today());
        if (refusal.isPresent()) return new Decision.Refused<>(refusal.get());
        var asking = step(wanted.id(), now);
        var grant = new Grant(wanted, null, now, null, null, asking, null);
        return all(past(kept, it.whom(), wanted, now, new Event.Asking(it.whom(), grant, null)));
    }

    private static Decision<Event> give(Sharing sharing, Command.Give it, Instant now) {
        var wanted = it.wanted();
        if (!(sharing instanceof Kept kept)) return noSupporter();
        if (kept.never().revision() != it.seen()) return changedMeanwhile();
        var refusal =
                refusal(kept, wanted, it.whom().today())
                        .or(() -> never(kept, wanted.to(), it.how(), it.other()));
        if (refusal.isPresent()) return new Decision.Refused<>(refusal.get());
        var first = new Grant(wanted, it.how().by(), now, null, null, null, null);
        var given = given(it.whom(), first, wanted, it.how(), now);
        return all(past(kept, it.whom(), wanted, now, given));
    }

    private static Decision<Event> confirm(Sharing sharing, Command.Confirm it, Instant now) {
        var found = found(sharing, it.grant());
        if (!(sharing instanceof Kept kept) || found.isEmpty()) return notFound();
        var grant = found.get();
        if (grant.ended() != null) {
            return refuse("sharing-over", "This has ended. Ask about it as something new");
        }
        if (kept.never().revision() != it.seen()) return changedMeanwhile();
        var wanted = grant.wanted().until(it.until());
        var refusal =
                refusal(kept, wanted, it.whom().today())
                        .or(() -> never(kept, grant.to(), it.how(), it.other()));
        if (refusal.isPresent()) return new Decision.Refused<>(refusal.get());
        return agree(given(it.whom(), grant, wanted, it.how(), now));
    }

    /** They are asked again on the day it is too old, where it is shown for longer. */
    private static Event given(
            ForWhom whom, Grant before, Wanted wanted, AskedAlone how, Instant now) {
        boolean again = !how.staleOn().isAfter(wanted.until());
        UUID next = again ? step(wanted.id(), now) : null;
        return new Event.Given(whom, before.agreed(wanted, how, next), before.step());
    }

    /** Withdrawn twice is withdrawn. */
    private static Decision<Event> end(
            Sharing sharing, ForWhom whom, GrantId id, Ended.Why why, Instant now) {
        return found(sharing, id)
                .map(
                        it ->
                                it.ended() == null
                                        ? agree(over(whom, it, why, now))
                                        : Decision.<Event>agree())
                .orElseGet(Decision::notFound);
    }

    private static Decision<Event> meet(Sharing sharing, Command.MeetSupporter it) {
        var met = new Supporter(it.supporter(), it.login(), false);
        var known =
                sharing instanceof Kept kept ? kept.supporter(it.supporter()).orElse(null) : null;
        boolean stays = known != null && (known.gone() || known.equals(met));
        return stays ? agree() : agree(new Event.SupporterMet(it.whom(), met));
    }

    /** Whoever left before they were heard of does not come back by it. */
    private static Decision<Event> lose(Sharing sharing, Command.LoseSupporter it, Instant now) {
        var left = new Event.SupporterMet(it.whom(), new Supporter(it.supporter(), null, true));
        if (!(sharing instanceof Kept kept)) return agree(left);
        var ends =
                kept.grants().stream()
                        .filter(grant -> grant.ended() == null)
                        .filter(grant -> grant.to().equals(it.supporter()))
                        .map(grant -> over(it.whom(), grant, Ended.Why.SUPPORTER_LEFT, now));
        return all(Stream.concat(Stream.of(left), ends));
    }

    private static Decision<Event> hear(Sharing sharing, Command.HearNever it, Instant now) {
        var whom = it.whom();
        if (!(sharing instanceof Kept kept)) {
            var first = Never.UNHEARD.hearing(it.never(), it.anew());
            return agree(new Event.NeverHeard(whom, first));
        }
        var heard = new Event.NeverHeard(whom, kept.never().hearing(it.never(), it.anew()));
        var then = (Kept) kept.apply(heard);
        Stream<Event> follows =
                open(kept, whom.today())
                        .flatMap(
                                grant -> {
                                    if (then.mustNever(grant.to())) {
                                        var why = Ended.Why.MUST_NEVER;
                                        return Stream.of(over(whom, grant, why, now));
                                    }
                                    return it.anew() ? doubt(whom, grant, now) : Stream.empty();
                                });
        return all(Stream.concat(Stream.of(heard), follows));
    }

    private static Decision<Event> stale(Sharing sharing, ForWhom whom, Instant now) {
        if (!(sharing instanceof Kept kept)) return agree();
        return all(open(kept, whom.today()).flatMap(it -> doubt(whom, it, now)));
    }

    /** What is only asked for is asked about anyway. */
    private static Stream<Event> doubt(ForWhom whom, Grant grant, Instant now) {
        return grant.agreed() == null
                ? Stream.of()
                : Stream.of(
                        new Event.Asking(whom, grant.doubted(step(grant.id(), now)), grant.step()));
    }

    /** Nobody is asked about what is over by its day, once there is something new. */
    private static Stream<Event> past(
            Kept kept, ForWhom whom, Wanted wanted, Instant now, Event then) {
        var over =
                kept.grants().stream()
                        .filter(it -> it.to().equals(wanted.to()) && it.ended() == null)
                        .map(it -> over(whom, it, Ended.Why.DAY_OVER, now));
        return Stream.concat(over, Stream.of(then));
    }

    private static Event over(ForWhom whom, Grant grant, Ended.Why why, Instant now) {
        var ended = grant.ended(new Ended(why, now));
        return grant.wasGiven() == null
                ? new Event.NotGiven(whom, ended, grant.step())
                : new Event.Revoked(whom, ended, grant.step());
    }

    private static Stream<Grant> open(Kept kept, LocalDate today) {
        return kept.grants().stream().filter(it -> it.isOpen(today));
    }

    private static Optional<Grant> found(Sharing sharing, GrantId id) {
        return sharing instanceof Kept kept ? kept.grant(id) : Optional.empty();
    }

    private static Optional<Refusal> refusal(Kept kept, Wanted wanted, LocalDate today) {
        boolean here = kept.supporter(wanted.to()).filter(it -> !it.gone()).isPresent();
        if (!here) return Optional.of(NO_SUPPORTER);
        boolean already =
                kept.open(wanted.to(), today).anyMatch(it -> !it.id().equals(wanted.id()));
        if (already) return Optional.of(ALREADY);
        return day(wanted.until(), today);
    }

    private static Optional<Refusal> day(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            return Optional.of(new Refusal("date-over", "Choose a day from today on"));
        }
        return until.isAfter(today.plusYears(LONGEST_YEARS))
                ? Optional.of(new Refusal("date-too-far", "Choose a day within the next 3 years"))
                : Optional.empty();
    }

    /** In doubt nothing is shared; whoever is named may be in what is not heard. */
    private static Optional<Refusal> never(
            Kept kept, SupporterId to, AskedAlone how, boolean other) {
        var never = kept.never();
        if (kept.mustNever(to)) return Optional.of(NEVER);
        if (!never.heard()) return Optional.of(UNKNOWN);
        boolean somebody = never.named() || !how.despite().isEmpty();
        return somebody && !other ? Optional.of(UNSURE) : Optional.empty();
    }

    private static Decision<Event> noSupporter() {
        return new Decision.Refused<>(NO_SUPPORTER);
    }

    private static UUID step(GrantId grant, Instant now) {
        return Ids.derive("ask-them-alone", grant, now);
    }

    private static Decision<Event> all(Stream<? extends Event> events) {
        return agree(events.toArray(Event[]::new));
    }
}
