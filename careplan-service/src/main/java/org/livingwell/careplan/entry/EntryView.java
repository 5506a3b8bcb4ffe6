package org.livingwell.careplan.entry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Agreement;
import org.livingwell.careplan.entry.domain.Earlier;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.NotQuite;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.platform.domain.Words;

import java.util.List;

/**
 * An entry, as whoever may read it reads it.
 *
 * @param agreement {@code proposed}, {@code agreed}, {@code together}, {@code declined} or {@code
 *     withdrawn}
 * @param present who was there, where it was written together
 * @param why what is not quite right, where it was declined
 * @param revision of the words, to be sent as {@code If-Match}
 * @param earlier what stood before, oldest first; for the person alone
 */
public record EntryView(
        EntryId id,
        Section section,
        @JsonUnwrapped SaidView said,
        String agreement,
        @Nullable Words present,
        @Nullable Words why,
        ShownTo audience,
        @Nullable Source source,
        int revision,
        @Nullable List<EarlierView> earlier) {

    /**
     * @param why what the person said is not quite right about it, where they did
     */
    record EarlierView(@JsonUnwrapped SaidView said, @Nullable Words why) {

        static EarlierView of(Earlier it) {
            return new EarlierView(SaidView.of(it.said()), reason(it.notQuite()));
        }
    }

    public static EntryView of(Standing entry, Party party) {
        var written = entry.written();
        return new EntryView(
                written.id(),
                written.section(),
                SaidView.of(written.said()),
                agreement(entry),
                entry instanceof Agreed(_, Agreement.Together it) ? it.present() : null,
                reason(entry.notQuite()),
                entry instanceof OnlyMe ? ShownTo.ONLY_ME : ShownTo.of(written.audience()),
                written.source(),
                written.revision(),
                party.isThemselves()
                        ? written.earlier().stream().map(EarlierView::of).toList()
                        : null);
    }

    private static String agreement(Standing entry) {
        return switch (entry) {
            case Proposed _ -> "proposed";
            case Agreed(_, Agreement.Together _) -> "together";
            case Agreed _, OnlyMe(_, Agreement _) -> "agreed";
            case Declined _, OnlyMe(_, NotQuite _) -> "declined";
            case Withdrawn _ -> "withdrawn";
        };
    }

    private static @Nullable Words reason(@Nullable NotQuite it) {
        return it == null ? null : it.why();
    }
}
