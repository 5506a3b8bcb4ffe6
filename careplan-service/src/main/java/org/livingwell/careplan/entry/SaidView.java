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
import org.livingwell.careplan.entry.domain.Said;
import org.livingwell.careplan.entry.domain.Stage;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.domain.WorkerId;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is said, or was, in whichever fields; each is null in all sections but its own.
 *
 * @param by whoever of the team wrote it down
 * @param at when it was said
 */
public record SaidView(
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
        Instant at) {

    static SaidView of(Said it) {
        var content = it.content();
        return new SaidView(
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
                it.at());
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
}
