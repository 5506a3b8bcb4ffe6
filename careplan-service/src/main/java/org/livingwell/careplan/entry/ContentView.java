package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.GiftKind;
import org.livingwell.platform.domain.Words;

import java.time.Instant;

/** What each section asks beside the words, as it is read; null in every other section. */
final class ContentView {

    private ContentView() {}

    record StoryView(@Nullable Words when, @Nullable Words matters) {

        static @Nullable StoryView of(Content content) {
            return content instanceof Content.Story(_, var when, var matters)
                    ? new StoryView(when, matters)
                    : null;
        }
    }

    record StrengthView(
            @Nullable Words anExample, @Nullable Words othersSay, @Nullable GiftKind gift) {

        static @Nullable StrengthView of(Content content) {
            return content instanceof Content.Strength(_, var example, var others, var gift)
                    ? new StrengthView(example, others, gift)
                    : null;
        }
    }

    record CopingView(
            @Nullable Words when,
            @Nullable Words whoHelps,
            @Nullable CopingWay way,
            @Nullable Words insteadOf,
            TriesView tries) {

        static @Nullable CopingView of(Content content) {
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

    record TriesView(int aLot, int aLittle, int not, @Nullable Instant last) {}
}
