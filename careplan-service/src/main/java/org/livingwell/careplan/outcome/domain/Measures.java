package org.livingwell.careplan.outcome.domain;

import static org.livingwell.platform.domain.Decision.refuse;

import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.ImpossibleException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** All that was measured with one person, in one document: a few a year. */
public sealed interface Measures {

    /** Nothing was measured yet. */
    record Unmeasured() implements Measures {}

    /**
     * @param all the oldest first
     */
    record Measured(PersonId person, PlaceId place, List<Measure> all) implements Measures, About {}

    /** What may be asked of somebody's measures. */
    sealed interface Command {

        record Take(ForWhom whom, Measure measure) implements Command {}
    }

    /** Facts about measures; never changed once published. */
    sealed interface Event {

        record WasTaken(ForWhom whom, Measure measure) implements Event {}

        /**
         * They want more help.
         *
         * @param items what they want it with; where two things lead to the same, one step is
         *     enough
         * @param step for whoever leads, until {@code due}
         */
        record HelpWanted(
                ForWhom whom,
                MeasureId measure,
                MoreHelp area,
                List<DialogItem> items,
                UUID step,
                LocalDate due)
                implements Event {}
    }

    static Decision<Event> decide(Measures measures, Command command, Instant now) {
        return switch (command) {
            case Command.Take(var whom, var measure) -> {
                if (measure.on().isAfter(whom.today())) {
                    yield refuse("date-to-come", "Choose the day it was taken");
                }
                yield taken(whom, measure);
            }
        };
    }

    private static Decision<Event> taken(ForWhom whom, Measure measure) {
        List<Event> events = new ArrayList<>();
        events.add(new Event.WasTaken(whom, measure));
        if (measure.taken() instanceof Taken.Dialog dialog) {
            var wanted = new EnumMap<MoreHelp, List<DialogItem>>(MoreHelp.class);
            for (DialogItem item : dialog.moreHelp()) {
                wanted.computeIfAbsent(item.moreHelp(), _ -> new ArrayList<>()).add(item);
            }
            wanted.forEach(
                    (area, items) -> events.add(helpWanted(whom, measure.id(), area, items)));
        }
        return new Decision.Agreed<>(List.copyOf(events));
    }

    private static Event helpWanted(
            ForWhom whom, MeasureId measure, MoreHelp area, List<DialogItem> items) {
        var step = Ids.derive("more-help", measure, area);
        LocalDate due = whom.today().plusDays(area.within());
        return new Event.HelpWanted(whom, measure, area, List.copyOf(items), step, due);
    }

    default Measures apply(Event event) {
        return switch (event) {
            case Event.WasTaken(var whom, var measure) -> {
                List<Measure> before = this instanceof Measured it ? it.all() : List.of();
                var all =
                        Stream.concat(before.stream(), Stream.of(measure))
                                .sorted(Comparator.comparing(Measure::on))
                                .toList();
                yield new Measured(whom.person(), whom.place(), all);
            }
            case Event.HelpWanted _ when this instanceof Measured -> this;
            case Event.HelpWanted _ -> throw new ImpossibleException(this, event);
        };
    }
}
