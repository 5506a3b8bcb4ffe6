package org.livingwell.careplan.outcome;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.livingwell.careplan.outcome.domain.DialogAnswer;
import org.livingwell.careplan.outcome.domain.DialogItem;
import org.livingwell.careplan.outcome.domain.Measure;
import org.livingwell.careplan.outcome.domain.MeasureId;
import org.livingwell.careplan.outcome.domain.Measures;
import org.livingwell.careplan.outcome.domain.Measures.Event;
import org.livingwell.careplan.outcome.domain.Measures.Measured;
import org.livingwell.careplan.outcome.domain.Measures.Unmeasured;
import org.livingwell.careplan.outcome.domain.MoreHelp;
import org.livingwell.careplan.outcome.domain.Taken;
import org.livingwell.platform.copied.Shown;
import org.livingwell.platform.events.NextStep;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Aggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.LocalDate;
import java.util.List;

/** How measures are kept: all of a person under their id; no number of them ever leaves. */
@Configuration
class MeasureBook {

    /** Which one it was. */
    enum Instrument {
        DIALOG,
        REQOL
    }

    /**
     * @param moreHelp with what they want more help
     */
    record MeasureTaken(
            MeasureId measure, Instrument instrument, LocalDate on, List<DialogItem> moreHelp) {}

    /** Referral raises the need of that area. */
    record MoreHelpWanted(
            MeasureId measure, MoreHelp area, List<DialogItem> items, NextStep step) {}

    @Bean
    Aggregate<Measures, Measures.Command, Event> measureAggregate(Aggregates all) {
        return all.open(
                aggregate("measures", new Unmeasured(), Measures::decide, Measures::apply)
                        .copied(
                                Shown.of(Measured.class, "all"),
                                Shown.of(Measure.class, "taken", "on"),
                                Shown.of(Taken.Dialog.class, "answers"),
                                Shown.of(DialogAnswer.class, "item", "rating", "moreHelp"),
                                Shown.of(Taken.Reqol.class, "total"))
                        .announce(MeasureBook::published));
    }

    private static Object published(Event event) {
        return switch (event) {
            case Event.WasTaken(_, var measure) -> taken(measure);
            case Event.HelpWanted(var whom, var measure, var area, var items, var id, var due) -> {
                var step = new NextStep(id, kind(area), whom.lead(), due);
                yield new MoreHelpWanted(measure, area, items, step);
            }
        };
    }

    private static MeasureTaken taken(Measure it) {
        return switch (it.taken()) {
            case Taken.Dialog dialog ->
                    new MeasureTaken(it.id(), Instrument.DIALOG, it.on(), dialog.moreHelp());
            case Taken.Reqol _ -> new MeasureTaken(it.id(), Instrument.REQOL, it.on(), List.of());
        };
    }

    private static String kind(MoreHelp area) {
        return switch (area) {
            case PSYCHOLOGICAL_THERAPY -> "more-help-therapy";
            case PHYSICAL_HEALTH -> "more-help-health";
            case BENEFITS_OR_WORK -> "more-help-work";
            case HOUSING -> "more-help-housing";
            case COMMUNITY -> "more-help-community";
            case OTHER -> "more-help-family";
            case SAFETY -> "more-help-safety";
            case MEDICATION -> "more-help-medication";
            case PRACTICAL_HELP -> "more-help-practical";
            case WORD_WITH_LEAD -> "word-about-meetings";
        };
    }
}
