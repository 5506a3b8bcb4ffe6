package org.livingwell.careplan.outcome;

import static org.livingwell.platform.store.Declaration.aggregate;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.DialogAnswer;
import org.livingwell.careplan.outcome.domain.DialogItem;
import org.livingwell.careplan.outcome.domain.Measure;
import org.livingwell.careplan.outcome.domain.MeasureId;
import org.livingwell.careplan.outcome.domain.Measures;
import org.livingwell.careplan.outcome.domain.Measures.Event;
import org.livingwell.careplan.outcome.domain.Measures.Measured;
import org.livingwell.careplan.outcome.domain.Measures.Unmeasured;
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
            MeasureId measure,
            Instrument instrument,
            LocalDate on,
            List<DialogItem> moreHelp,
            @Nullable NextStep step) {}

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
            case Event.WasTaken(var whom, var measure, var word) -> {
                var step =
                        word == null
                                ? null
                                : new NextStep(
                                        word, "word-about-meetings", whom.lead(), whom.today());
                yield switch (measure.taken()) {
                    case Taken.Dialog it ->
                            new MeasureTaken(
                                    measure.id(),
                                    Instrument.DIALOG,
                                    measure.on(),
                                    it.moreHelp(),
                                    step);
                    case Taken.Reqol _ ->
                            new MeasureTaken(
                                    measure.id(), Instrument.REQOL, measure.on(), List.of(), step);
                };
            }
        };
    }
}
