package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.ContentView.CopingView;
import org.livingwell.careplan.entry.ContentView.FutureView;
import org.livingwell.careplan.entry.ContentView.ReflectionView;
import org.livingwell.careplan.entry.ContentView.RelationshipView;
import org.livingwell.careplan.entry.ContentView.StoryView;
import org.livingwell.careplan.entry.ContentView.StrengthView;
import org.livingwell.careplan.entry.ContentView.SupportView;
import org.livingwell.careplan.entry.ContentView.WellbeingView;
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
import org.livingwell.careplan.entry.domain.Stage;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry, as whoever may read it reads it.
 *
 * @param by whoever of the team wrote it down
 * @param agreement {@code proposed}, {@code agreed}, {@code together}, {@code declined} or {@code
 *     withdrawn}
 * @param present who was there, where it was written together
 * @param why what is not quite right, where it was declined
 * @param at when it was said
 * @param revision of the words, to be sent as {@code If-Match}
 * @param earlier what stood before, oldest first; for the person alone
 */
public record EntryView(
        EntryId id,
        Section section,
        Words text,
        @Nullable StoryView story,
        @Nullable StrengthView strength,
        @Nullable CopingView coping,
        @Nullable RelationshipView relationship,
        @Nullable FutureView future,
        @Nullable ReflectionView reflection,
        @Nullable SupportView support,
        @Nullable WellbeingView wellbeing,
        Voice voice,
        @Nullable Words who,
        @Nullable WorkerId by,
        String agreement,
        @Nullable Words present,
        @Nullable Words why,
        ShownTo audience,
        @Nullable Source source,
        Instant at,
        int revision,
        @Nullable List<EarlierView> earlier) {

    /**
     * @param why what the person said is not quite right about it, where they did
     */
    record EarlierView(
            Words text,
            @Nullable StoryView story,
            @Nullable StrengthView strength,
            @Nullable CopingView coping,
            @Nullable RelationshipView relationship,
            @Nullable FutureView future,
            @Nullable ReflectionView reflection,
            @Nullable SupportView support,
            @Nullable WellbeingView wellbeing,
            Voice voice,
            @Nullable Words who,
            @Nullable WorkerId by,
            Instant at,
            @Nullable Words why) {

        static EarlierView of(Earlier earlier) {
            var it = earlier.said();
            var content = it.content();
            return new EarlierView(
                    content.text(),
                    StoryView.of(content),
                    StrengthView.of(content),
                    CopingView.of(content),
                    RelationshipView.of(content),
                    FutureView.of(content),
                    ReflectionView.of(content),
                    SupportView.of(content),
                    WellbeingView.of(content),
                    it.voice(),
                    it.who(),
                    it.by(),
                    it.at(),
                    reason(earlier.notQuite()));
        }
    }

    /** The day a step of it is due; null where none is. */
    @Nullable LocalDate plannedFor() {
        if (support != null) return support.reviewOn();
        if (future != null && future.atWork() != null) return future.atWork().reviewOn();
        return reflection == null ? null : reflection.on();
    }

    /** Where it stands with what is wanted; null where that was not said. */
    @Nullable Stage stage() {
        if (support != null) return support.stage();
        return future == null ? null : future.stage();
    }

    public static EntryView of(Standing entry, Party party) {
        var written = entry.written();
        var said = written.said();
        return new EntryView(
                written.id(),
                written.section(),
                said.content().text(),
                StoryView.of(said.content()),
                StrengthView.of(said.content()),
                CopingView.of(said.content()),
                RelationshipView.of(said.content()),
                FutureView.of(said.content()),
                ReflectionView.of(said.content()),
                SupportView.of(said.content()),
                WellbeingView.of(said.content()),
                said.voice(),
                said.who(),
                said.by(),
                agreement(entry),
                entry instanceof Agreed(_, Agreement.Together it) ? it.present() : null,
                reason(entry.notQuite()),
                entry instanceof OnlyMe ? ShownTo.ONLY_ME : ShownTo.of(written.audience()),
                written.source(),
                said.at(),
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
