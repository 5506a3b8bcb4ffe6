package org.livingwell.careplan.entry;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.ContentView.StoryView;
import org.livingwell.careplan.entry.ContentView.StrengthView;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.CopingWay;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.platform.domain.Words;

/**
 * An entry as a supporter reads it: what it says, and nothing of who said, wrote or agreed it. What
 * a section keeps beside its words is shown where it stands here.
 */
public record SharedEntryView(
        Section section,
        Words text,
        @Nullable StoryView story,
        @Nullable StrengthView strength,
        @Nullable SharedCopingView coping) {

    record SharedCopingView(
            @Nullable Words when,
            @Nullable Words whoHelps,
            @Nullable CopingWay way,
            @Nullable Words insteadOf) {}

    static SharedEntryView of(Agreed entry) {
        var content = entry.written().content();
        return new SharedEntryView(
                entry.written().section(),
                content.text(),
                StoryView.of(content),
                StrengthView.of(content),
                content instanceof Content.Coping it
                        ? new SharedCopingView(it.when(), it.whoHelps(), it.way(), it.insteadOf())
                        : null);
    }
}
