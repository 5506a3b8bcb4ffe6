package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Agreement;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Entry.Declined;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
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

    record StoryView(@Nullable Words when, @Nullable Words matters) {}

    record StrengthView(
            @Nullable Words anExample, @Nullable Words othersSay, @Nullable GiftKind gift) {}

    record CopingView(
            @Nullable Words when,
            @Nullable Words whoHelps,
            @Nullable CopingWay way,
            @Nullable Words insteadOf,
            TriesView tries) {}

    record TriesView(int aLot, int aLittle, int not, @Nullable Instant last) {}

    record EarlierView(
            Words text, Voice voice, @Nullable Words who, @Nullable WorkerId by, Instant at) {

        static EarlierView of(Said it) {
            return new EarlierView(it.content().text(), it.voice(), it.who(), it.by(), it.at());
        }
    }

    public static EntryView of(Standing entry, Party party) {
        var written = entry.written();
        var said = written.said();
        return new EntryView(
                written.id(),
                written.section(),
                said.content().text(),
                story(said.content()),
                strength(said.content()),
                coping(said.content()),
                said.voice(),
                said.who(),
                said.by(),
                agreement(entry),
                entry instanceof Agreed(_, Agreement.Together it) ? it.present() : null,
                entry instanceof Declined(_, var why, _) ? why : null,
                entry instanceof OnlyMe ? ShownTo.ONLY_ME : ShownTo.of(written.audience()),
                written.source(),
                said.at(),
                written.revision(),
                party.isThemselves()
                        ? written.earlier().stream().map(it -> EarlierView.of(it.said())).toList()
                        : null);
    }

    private static String agreement(Standing entry) {
        return switch (entry) {
            case Proposed _ -> "proposed";
            case Agreed(_, Agreement.Together _) -> "together";
            case Agreed _, OnlyMe _ -> "agreed";
            case Declined _ -> "declined";
            case Withdrawn _ -> "withdrawn";
        };
    }

    private static @Nullable StoryView story(Content content) {
        return content instanceof Content.Story(_, var when, var matters)
                ? new StoryView(when, matters)
                : null;
    }

    private static @Nullable StrengthView strength(Content content) {
        return content instanceof Content.Strength(_, var example, var others, var gift)
                ? new StrengthView(example, others, gift)
                : null;
    }

    private static @Nullable CopingView coping(Content content) {
        if (!(content instanceof Content.Coping it)) return null;
        var tries = it.tries();
        return new CopingView(
                it.when(),
                it.whoHelps(),
                it.way(),
                it.insteadOf(),
                new TriesView(tries.aLot(), tries.aLittle(), tries.not(), tries.last()));
    }
}
