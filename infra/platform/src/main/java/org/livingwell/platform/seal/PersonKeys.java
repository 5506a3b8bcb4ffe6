package org.livingwell.platform.seal;

import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;

import java.time.Clock;
import java.time.Instant;
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
     * @throws GoneException for somebody who was erased
     */
    public void make(PersonId person) {
        settings.mustMakeKeys();
        boolean made = keys.make(person.toString(), clock.instant());
        if (!made && find(person).isEmpty()) throw new GoneException();
    }

    /** The last step of an erasure: from now on nobody can read what is kept about them. */
    public void destroy(PersonId person) {
        settings.mustMakeKeys();
        Instant now = clock.instant();
        tombstones.put(person, now);
        bury(person, now);
    }

    /** Destroys what an older backup of the key database brought back. */
    public void replay() {
        if (settings.madeHere()) tombstones.replay(keys.database(), this::bury);
    }

    private void bury(PersonId person, Instant erasedAt) {
        keys.bury(person.toString(), erasedAt);
        remembered.forget(person.toString());
    }

    Rewrapped rewrap() {
        return keys.rewrap();
    }
}
