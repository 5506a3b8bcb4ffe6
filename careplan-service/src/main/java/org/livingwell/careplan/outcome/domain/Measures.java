package org.livingwell.careplan.outcome.domain;

import static org.livingwell.platform.domain.Decision.agree;
import static org.livingwell.platform.domain.Decision.refuse;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.plan.domain.ForWhom;
import org.livingwell.platform.domain.About;
import org.livingwell.platform.domain.Decision;
import org.livingwell.platform.domain.Ids;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.PlaceId;

import java.time.Instant;
import java.util.Comparator;
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

        /**
         * @param word a step for whoever leads, where they want more help with meeting us
         */
        record WasTaken(ForWhom whom, Measure measure, @Nullable UUID word) implements Event {}
    }

    static Decision<Event> decide(Measures measures, Command command, Instant now) {
        return switch (command) {
            case Command.Take(var whom, var measure) -> {
                if (measure.on().isAfter(whom.today())) {
                    yield refuse("date-to-come", "Choose the day it was taken");
                }
                yield agree(new Event.WasTaken(whom, measure, word(measure)));
            }
        };
    }

    private static @Nullable UUID word(Measure measure) {
        boolean wanted =
                measure.taken() instanceof Taken.Dialog dialog
                        && dialog.moreHelp().contains(DialogItem.MEETINGS_WITH_PROFESSIONALS);
        return wanted ? Ids.derive("measure-word", measure.id()) : null;
    }

    default Measures apply(Event event) {
        return switch (event) {
            case Event.WasTaken(var whom, var measure, _) -> {
                List<Measure> before = this instanceof Measured it ? it.all() : List.of();
                var all =
                        Stream.concat(before.stream(), Stream.of(measure))
                                .sorted(Comparator.comparing(Measure::on))
                                .toList();
                yield new Measured(whom.person(), whom.place(), all);
            }
        };
    }
}
