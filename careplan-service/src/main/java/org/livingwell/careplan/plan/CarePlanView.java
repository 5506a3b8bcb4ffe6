package org.livingwell.careplan.plan;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;
import org.livingwell.platform.store.Kept;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The whole plan, section by section. */
record CarePlanView(PersonId person, Instant openedAt, List<SectionView> sections)
        implements AboutPeople {

    @Override
    public Stream<PersonId> people() {
        return Stream.of(person);
    }

    record SectionView(Section section, List<EntryView> entries) {}

    record EntryView(
            EntryId id,
            Words text,
            Voice voice,
            @Nullable Words who,
            String agreement,
            Source source,
            Instant at) {

        static EntryView of(Content it) {
            return new EntryView(
                    it.id(), it.text(), it.voice(), it.who(), "proposed", it.source(), it.at());
        }
    }

    static CarePlanView of(Open plan, Stream<Kept<Entry>> kept) {
        List<Content> oldestFirst =
                kept.map(Kept::state)
                        .flatMap(
                                it ->
                                        it instanceof Proposed(var content)
                                                ? Stream.of(content)
                                                : Stream.of())
                        .sorted(Comparator.comparing(Content::at))
                        .toList();
        var sections =
                Arrays.stream(Section.values())
                        .map(section -> new SectionView(section, within(section, oldestFirst)))
                        .toList();
        return new CarePlanView(plan.person(), plan.openedAt(), sections);
    }

    private static List<EntryView> within(Section section, List<Content> entries) {
        return entries.stream().filter(it -> it.section() == section).map(EntryView::of).toList();
    }
}
