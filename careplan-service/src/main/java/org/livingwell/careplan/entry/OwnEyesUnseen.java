package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Gone;
import org.livingwell.careplan.entry.domain.Entry.OnlyMe;
import org.livingwell.platform.accesslog.Seen.Sight;
import org.livingwell.platform.accesslog.Withheld;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.store.Aggregate;
import org.livingwell.platform.store.Kept;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Nobody learns from who has changed a record that there is something for the person's own eyes.
 */
@Component
class OwnEyesUnseen implements Withheld {

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;

    OwnEyesUnseen(Aggregate<Entry, Entry.Command, Entry.Event> entries) {
        this.entries = entries;
    }

    @Override
    public BiPredicate<Sight, Collection<String>> from(PersonId person) {
        Set<String> own =
                entries.about(person).stream()
                        .filter(it -> it.state() instanceof OnlyMe || it.state() instanceof Gone)
                        .map(Kept::id)
                        .collect(Collectors.toSet());
        return (sight, of) -> sight.changed() && of.stream().anyMatch(own::contains);
    }
}
