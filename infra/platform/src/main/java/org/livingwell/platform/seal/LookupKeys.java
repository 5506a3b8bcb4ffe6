package org.livingwell.platform.seal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;

import org.livingwell.platform.domain.PlaceId;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A key a place that turns what identifies people into something to find them by, which tells
 * nobody else anything.
 */
public final class LookupKeys {

    private static final int BYTES = 16;

    /** One place's. */
    public record LookupKey(PrfSet prf) {

        /**
         * HMAC-SHA-256, cut to 128 bits, in base64 without padding.
         *
         * @param kind a code, such as {@code phone}; the same value of another kind is another hash
         * @param normalised written so that all spellings of one thing are one
         */
        public String hash(String kind, String normalised) {
            byte[] input = (kind + '\0' + normalised).getBytes(StandardCharsets.UTF_8);
            try {
                byte[] hash = prf.computePrimary(input, BYTES);
                return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("a look-up key does not work", impossible);
            }
        }
    }

    private final WrappedKeys keys;
    private final KeySettings settings;
    private final Clock clock;
    private final Remembered<LookupKey> remembered;

    LookupKeys(WrappedKeys keys, KeySettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.remembered = new Remembered<>(clock);
    }

    /** Made the first time it is asked for, where keys are made. */
    public LookupKey of(PlaceId place) {
        LookupKey known = remembered.get(place.value());
        if (known != null) return known;
        LookupKey key = key(found(place.value()));
        remembered.put(place.value(), key);
        return key;
    }

    /** Whether there is one; where there is none, nobody can be found there. */
    public boolean isMade(PlaceId place) {
        return remembered.get(place.value()) != null
                || keys.find(List.of(place.value())).containsKey(place.value());
    }

    private KeysetHandle found(String place) {
        KeysetHandle kept = keys.find(List.of(place)).get(place);
        if (kept != null) return kept;
        settings.mustMakeKeys();
        keys.make(place, clock.instant());
        return Objects.requireNonNull(keys.find(List.of(place)).get(place));
    }

    private static LookupKey key(KeysetHandle handle) {
        try {
            return new LookupKey(handle.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException malformed) {
            throw new IllegalStateException("a look-up key does not work", malformed);
        }
    }

    Rewrapped rewrap() {
        return keys.rewrap();
    }
}
