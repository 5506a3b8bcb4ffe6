package org.livingwell.platform.seal;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.livingwell.platform.domain.PlaceId;
import org.livingwell.platform.test.RealParts;

import java.time.Clock;
import java.util.UUID;

/** Makes a person's key where a test plays the part of intake; in this package, as the keys are. */
public final class TestKeys {

    /** The key-encryption key of tests, newest first. */
    public static final String WRAP = "tests:bGl2aW5nLXdlbGwtdGVzdHMta2V5LTMyLWJ5dGVzISE=";

    private static final class Once {
        static final MongoClient CLIENT = MongoClients.create(RealParts.running().mongodbUri());
        static final WrappedKeys KEYS =
                new WrappedKeys(
                        CLIENT.getDatabase("keys"),
                        "person_keys",
                        KeyEncryptionKeys.parse(WRAP),
                        PredefinedAeadParameters.AES256_GCM);
        static final WrappedKeys PLACES =
                new WrappedKeys(
                        CLIENT.getDatabase("keys"),
                        "lookup_keys",
                        KeyEncryptionKeys.parse(WRAP),
                        PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    private TestKeys() {}

    public static void make(UUID person) {
        Once.KEYS.make(person.toString(), Clock.systemUTC().instant());
    }

    /** A place's look-up key, which intake makes with the first introduction there. */
    public static void makeOf(PlaceId place) {
        Once.PLACES.make(place.value(), Clock.systemUTC().instant());
    }
}
