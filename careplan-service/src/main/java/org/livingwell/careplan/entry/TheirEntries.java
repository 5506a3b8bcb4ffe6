package org.livingwell.careplan.entry;

import org.livingwell.careplan.entry.domain.Content.Coping;
import org.livingwell.careplan.entry.domain.Entry;
import org.livingwell.careplan.entry.domain.Entry.Standing;
import org.livingwell.careplan.entry.domain.Entry.Withdrawn;
import org.livingwell.careplan.entry.domain.EntryId;
import org.livingwell.careplan.entry.domain.Party;
import org.livingwell.careplan.entry.domain.Tries;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.domain.Refusal;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.store.Aggregate;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of a plan as far as somebody sees them; all others are not there. */
@Component
public class TheirEntries {

    /** What helped most rises to the top of its section; all else stands as it was said. */
    private static final Comparator<Standing> ORDER =
            Comparator.comparing((Standing it) -> it.written().section())
                    .thenComparing(TheirEntries::tries, Tries.BEST_FIRST)
                    .thenComparing(it -> it.written().said().at())
                    .thenComparing(it -> it.written().id().value());

    private final Aggregate<Entry, Entry.Command, Entry.Event> entries;

    TheirEntries(Aggregate<Entry, Entry.Command, Entry.Event> entries) {
        this.entries = entries;
    }

    /** What is in the plan, section by section. */
    public List<EntryView> of(PersonId person, Party party) {
        return standing(person, party).map(it -> EntryView.of(it, party)).toList();
    }

    /** The same, as it is kept. */
    public Stream<Standing> standing(PersonId person, Party party) {
        return entries.about(person).stream()
                .map(it -> it.state())
                .filter(Standing.class::isInstance)
                .map(Standing.class::cast)
                .filter(it -> it.isFor(party) && !(it instanceof Withdrawn))
                .sorted(ORDER);
    }

    /** One of them; the person reads also what they withdrew. */
    EntryView one(PersonId person, EntryId id, Party party) {
        return seen(entries.of(person, id).state(), party);
    }

    /** What stands in one of them; the person has also what they withdrew. */
    Standing standing(PersonId person, EntryId id, Party party) {
        if (entries.of(person, id).state() instanceof Standing it && it.isFor(party)) return it;
        throw new RefusedException(Refusal.NOT_FOUND);
    }

    /** What there is and was of theirs that is not there for somebody, by id. */
    public Set<UUID> hidden(PersonId person, Party party) {
        return entries.about(person).stream()
                .filter(it -> !(it.state() instanceof Standing has && has.isFor(party)))
                .map(it -> UUID.fromString(it.id()))
                .collect(Collectors.toSet());
    }

    static EntryView seen(Entry entry, Party party) {
        if (entry instanceof Standing it && it.isFor(party)) return EntryView.of(it, party);
        throw new RefusedException(Refusal.NOT_FOUND);
    }

    private static Tries tries(Standing it) {
        return it.written().content() instanceof Coping coping ? coping.tries() : Tries.NONE;
    }
}
