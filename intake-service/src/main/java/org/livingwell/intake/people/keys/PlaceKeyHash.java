package org.livingwell.intake.people.keys;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.seal.LookupKeys;
import org.springframework.stereotype.Component;

/** Hashes under the look-up key of the place, which lies beside the keys of people. */
@Component
class PlaceKeyHash implements LookupHash {

    private final LookupKeys keys;

    PlaceKeyHash(LookupKeys keys) {
        this.keys = keys;
    }

    @Override
    public String hash(PlaceId place, String kind, String normalised) {
        return keys.of(place).hash(kind, normalised);
    }
}
