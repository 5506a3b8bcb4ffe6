package org.livingwell.careplan.outcome.domain;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.Goals.Command;
import org.livingwell.careplan.outcome.domain.Goals.Command.SetGoal;
import org.livingwell.careplan.outcome.domain.Goals.Event;
import org.livingwell.careplan.outcome.domain.Goals.Kept;
import org.livingwell.careplan.outcome.domain.Goals.None;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Decision.Agreed;
import org.livingwell.platform.domain.Decision.Refused;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Amara's goals, and what is done with them. */
final class GoalFixtures {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final WorkerId WANDA = new WorkerId(new UUID(1, 1));
    static final ForWhom AMARA =
            new ForWhom(new PersonId(new UUID(2, 1)), new PlaceId("lambeth"), WANDA, TODAY);
    static final Author ALONE = new Author(WANDA, null);
    static final Author TOGETHER = new Author(WANDA, new Words("her sister"));
    static final GoalId SLEEP = new GoalId(new UUID(3, 1));

    private Goals goals = new None();

    static ForWhom amaraIn(int days) {
        return new ForWhom(AMARA.person(), AMARA.place(), WANDA, TODAY.plusDays(days));
    }

    static GoalId goal(int n) {
        return new GoalId(new UUID(3, n));
    }

    static SetGoal setting(GoalId id, Author author) {
        return new SetGoal(AMARA, id, text("Sleep"), author);
    }

    static GoalText text(String goal) {
        return text(goal, TODAY.plusDays(7));
    }

    static GoalText text(String goal, LocalDate firstStepOn) {
        return new GoalText(
                new Words(goal),
                null,
                null,
                new Scale(0, null, null),
                new Words("Phone off at ten"),
                firstStepOn,
                null,
                null,
                TODAY.plusDays(28));
    }

    void set(GoalId id, Author author) {
        does(setting(id, author));
    }

    Kept kept() {
        return (Kept) goals;
    }

    /** The revision whoever reads them now has seen. */
    int seen() {
        return kept().revision();
    }

    Goal goal() {
        return kept().goal(SLEEP).orElseThrow();
    }

    List<Event> does(Command command) {
        var events = ((Agreed<Event>) decided(command)).events();
        for (Event event : events) goals = goals.apply(event);
        return events;
    }

    @Nullable String refusal(Command command) {
        return decided(command) instanceof Refused<Event>(var refusal) ? refusal.code() : null;
    }

    private Decision<Event> decided(Command command) {
        return GoalRules.decide(goals, command, NOW);
    }
}
