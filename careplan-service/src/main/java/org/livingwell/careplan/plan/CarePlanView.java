package org.livingwell.careplan.plan;

import org.livingwell.careplan.entry.EntryView;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.careplan.plan.domain.CarePlan.Open;
import org.livingwell.platform.domain.PersonId;
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

    static CarePlanView of(Open plan, List<EntryView> entries) {
        var sections =
                Arrays.stream(Section.values())
                        .map(section -> new SectionView(section, within(section, entries)))
                        .toList();
        return new CarePlanView(plan.person(), plan.openedAt(), sections);
    }

    private static List<EntryView> within(Section section, List<EntryView> entries) {
        return entries.stream().filter(it -> it.section() == section).toList();
    }
}
