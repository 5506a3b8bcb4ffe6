package org.livingwell.careplan.outcome;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.outcome.domain.DialogAnswer;
import org.livingwell.careplan.outcome.domain.DialogItem;
import org.livingwell.careplan.outcome.domain.Measure;
import org.livingwell.careplan.outcome.domain.MeasureId;
import org.livingwell.careplan.outcome.domain.Measures;
import org.livingwell.careplan.outcome.domain.Measures.Measured;
import org.livingwell.careplan.outcome.domain.Taken;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was measured with somebody, the oldest first. */
record MeasuresView(PersonId person, List<DialogView> dialog, List<ReqolView> reqol10)
        implements AboutPeople {

    record DialogAnswerView(DialogItem item, @Nullable Integer rating, boolean moreHelp) {

        static DialogAnswerView of(DialogAnswer it) {
            return new DialogAnswerView(it.item(), it.rating(), it.moreHelp());
        }
    }

    /**
     * @param qualityOfLife the mean of the first eight; none where fewer than six were answered
     * @param treatment the mean of the last three; none where not all were answered
     */
    record DialogView(
            MeasureId id,
            LocalDate on,
            @Nullable Words present,
            boolean byWorker,
            List<DialogAnswerView> answers,
            @Nullable Double qualityOfLife,
            @Nullable Double treatment) {

        static DialogView of(Measure it, Taken.Dialog dialog) {
            return new DialogView(
                    it.id(),
                    it.on(),
                    it.present(),
                    it.by() != null,
                    dialog.answers().stream().map(DialogAnswerView::of).toList(),
                    number(dialog.qualityOfLife()),
                    number(dialog.treatment()));
        }

        private static @Nullable Double number(@Nullable BigDecimal mean) {
            return mean == null ? null : mean.doubleValue();
        }
    }

    record ReqolView(
            MeasureId id, LocalDate on, @Nullable Words present, boolean byWorker, int total) {}

    static MeasuresView of(PersonId person, Measures measures) {
        List<Measure> all = measures instanceof Measured it ? it.all() : List.of();
        return new MeasuresView(
                person,
                all.stream().flatMap(MeasuresView::dialog).toList(),
                all.stream().flatMap(MeasuresView::reqol).toList());
    }

    private static Stream<DialogView> dialog(Measure it) {
        return it.taken() instanceof Taken.Dialog dialog
                ? Stream.of(DialogView.of(it, dialog))
                : Stream.of();
    }

    private static Stream<ReqolView> reqol(Measure it) {
        return it.taken() instanceof Taken.Reqol(int total)
                ? Stream.of(new ReqolView(it.id(), it.on(), it.present(), it.by() != null, total))
                : Stream.of();
    }

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }
}
