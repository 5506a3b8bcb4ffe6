package org.livingwell.intake.team.duty.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.intake.team.duty.domain.Bell.Kept;
import org.livingwell.intake.team.duty.domain.BellCommand.Ask;
import org.livingwell.intake.team.duty.domain.BellCommand.Ring;
import org.livingwell.intake.team.duty.domain.BellCommand.Take;
import org.livingwell.intake.team.duty.domain.BellEvent.Asked;
import org.livingwell.intake.team.duty.domain.BellEvent.Rung;
import org.livingwell.intake.team.duty.domain.BellEvent.Taken;
import org.livingwell.platform.domain.Decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Decides when a bell rings. */
public final class BellRules {

    /** How long whoever took it has to tell; then another instance tries. */
    static final Duration TRIES_FOR = Duration.ofMinutes(1);

    /** More than wait anywhere; the next one is asked for again until there is room. */
    static final int MOST = 500;

    private BellRules() {}

    public static Decision<BellEvent> decide(Bell bell, BellCommand command, Instant now) {
        return switch (command) {
            case Ask ask -> ask(bell, ask);
            case Take take -> take(bell, take, now);
            case Ring ring -> ring(bell, ring, now);
        };
    }

    /** What rang before and is asked for anew rings as if it were the first time. */
    private static Decision<BellEvent> ask(Bell bell, Ask ask) {
        List<Call> calls = bell instanceof Kept kept ? kept.calls() : List.of();
        var same = calls.stream().filter(ask.call()::sameAs).findFirst();
        if (same.isPresent()) {
            return same.get().again() ? agree(new Asked(ask.place(), ask.call())) : agree();
        }
        boolean stays = ask.call().kind() == Call.Kind.UNTIL_OPENED;
        return calls.size() < MOST || !stays
                ? agree(new Asked(ask.place(), ask.call()))
                : refuse("bell-full", "Too many wait to be told of");
    }

    private static Decision<BellEvent> take(Bell bell, Take take, Instant now) {
        if (!(bell instanceof Kept kept)) return agree();
        if (kept.due().filter(due -> !due.isAfter(now)).isEmpty()) return agree();
        var left =
                kept.calls().stream().filter(it -> !take.opened().contains(it.subject())).toList();
        boolean nobody = kept.with(left).ringing(now).isEmpty();
        return agree(new Taken(left, nobody ? kept.notBefore() : now.plus(TRIES_FOR)));
    }

    private static Decision<BellEvent> ring(Bell bell, Ring ring, Instant now) {
        if (!(bell instanceof Kept kept)) return agree();
        var calls =
                kept.calls().stream()
                        .flatMap(
                                it ->
                                        ring.told().contains(it.subject())
                                                ? next(it, now, ring.within())
                                                : Stream.of(it))
                        .toList();
        return agree(new Rung(calls, now.plus(Bell.GATHERED), ring.tested()));
    }

    private static Stream<Call> next(Call call, Instant now, Duration within) {
        return switch (call.kind()) {
            case UNTIL_OPENED -> Stream.of(call.rang(now, within));
            case ONCE, TEST -> Stream.empty();
        };
    }
}
