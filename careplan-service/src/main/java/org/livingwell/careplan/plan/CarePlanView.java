package org.livingwell.careplan.plan;

import org.jspecify.annotations.Nullable;
import org.livingwell.careplan.entry.domain.Content;
import org.livingwell.careplan.entry.domain.Entry.Proposed;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Source;
import org.livingwell.careplan.entry.domain.Voice;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.careplan.plan.domain.Section;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Words;
import org.livingwell.platform.security.AboutPeople;

import java.time.Instant;
import java.util.Arrays;
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

        static EntryView of(Proposed proposed) {
            Content it = proposed.content();
            return new EntryView(
                    it.id(), it.text(), it.voice(), it.who(), "proposed", it.source(), it.at());
        }
    }

    static CarePlanView of(Open plan, List<Proposed> entries) {
        var sections =
                Arrays.stream(Section.values())
                        .map(section -> new SectionView(section, within(section, entries)))
                        .toList();
        return new CarePlanView(plan.person(), plan.openedAt(), sections);
    }

    private static List<EntryView> within(Section section, List<Proposed> entries) {
        return entries.stream()
                .filter(it -> it.content().section() == section)
                .map(EntryView::of)
                .toList();
    }
}
