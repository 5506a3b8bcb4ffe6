package org.livingwell.platform.seal;

import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.Tombstone.Erased;
import org.livingwell.platform.seal.Tombstone.Moved;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key a person: made by intake before anything is kept about them, destroyed at the end of an
 * erasure, and nobody's any more after that.
 */
public final class PersonKeys {

    private final WrappedKeys keys;
    private final Tombstones tombstones;
    private final KeySettings settings;
    private final Clock clock;
    private final Remembered<PersonKey> remembered;

    PersonKeys(WrappedKeys keys, Tombstones tombstones, KeySettings settings, Clock clock) {
        this.keys = keys;
        this.tombstones = tombstones;
        this.settings = settings;
        this.clock = clock;
        this.remembered = new Remembered<>(clock);
    }

    /** Empty for somebody erased or unknown; where the keys are not to be reached it throws. */
    public Optional<PersonKey> find(PersonId person) {
        return Optional.ofNullable(find(List.of(person.toString())).get(person.toString()));
    }

    /** The keys there are, in one query at most. */
    public Map<String, PersonKey> find(Collection<String> people) {
        Map<String, PersonKey> found = new HashMap<>();
        for (String person : people) {
            PersonKey known = remembered.get(person);
            if (known != null) found.put(person, known);
        }
        Set<String> unknown =
                people.stream().filter(it -> !found.containsKey(it)).collect(Collectors.toSet());
        if (unknown.isEmpty()) return found;
        keys.find(unknown)
                .forEach(
                        (person, handle) -> {
                            var key = PersonKey.of(person, handle);
                            remembered.put(person, key);
                            found.put(person, key);
                        });
        return found;
    }

    /**
     * Made once, whoever asks how often.
     *
     * @throws GoneException for somebody whose key was destroyed
     */
    public void make(PersonId person) {
        settings.mustMakeKeys();
        boolean made = keys.make(person.toString(), clock.instant());
        if (!made && find(person).isEmpty()) throw new GoneException();
    }

    /** The last step of an erasure: from now on nobody can read what is kept about them. */
    public void destroy(PersonId person) {
        end(new Erased(person, clock.instant()));
    }

    /** The last step of a match: whatever was sealed with the key they came with was moved. */
    public void retire(PersonId from, PersonId to) {
        end(new Moved(from, to, clock.instant()));
    }

    private void end(Tombstone stone) {
        settings.mustMakeKeys();
        tombstones.put(stone);
        bury(stone);
    }

    /** Destroys what an older backup of the key database brought back. */
    public void replay() {
        if (settings.madeHere()) tombstones.replay(keys.database(), this::bury);
    }

    private void bury(Tombstone stone) {
        keys.bury(stone);
        remembered.forget(stone.person().toString());
    }

    Rewrapped rewrap() {
        return keys.rewrap();
    }
}
