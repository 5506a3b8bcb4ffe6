package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Audience;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Agreed;
import org.livingwell.careplan.entry.domain.Section;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a plan the person may show to a supporter: what they agreed to and show to their whole
 * team; never what only some of it see, what waits for them, or what stood before.
 */
@Component
public class SharedEntries {

    private static final Comparator<Agreed> ORDER =
            Comparator.comparing((Agreed it) -> it.written().section())
                    .thenComparing(it -> it.written().said().at())
                    .thenComparing(it -> it.written().id().value());

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;

    SharedEntries(Aggregate<Entry, Entry.Command, Entry.Event> entries) {
        this.entries = entries;
    }

    /** In these sections, section by section. */
    public List<SharedEntryView> of(PersonId person, Set<Section> sections) {
        return shown(person, sections).sorted(ORDER).map(SharedEntryView::of).toList();
    }

    /** Which of them there are. */
    public Set<UUID> ids(PersonId person, Set<Section> sections) {
        return shown(person, sections)
                .map(it -> it.written().id().value())
                .collect(Collectors.toSet());
    }

    private Stream<Agreed> shown(PersonId person, Set<Section> sections) {
        return entries.about(person).stream()
                .flatMap(it -> it.state() instanceof Agreed agreed ? Stream.of(agreed) : null)
                .filter(it -> it.written().audience() == Audience.TEAM)
                .filter(it -> sections.contains(it.written().section()));
    }
}
