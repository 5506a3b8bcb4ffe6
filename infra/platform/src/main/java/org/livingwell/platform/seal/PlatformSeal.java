package org.livingwell.platform.seal;

import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.mongodb.client.MongoClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.time.Clock;

/** Keys of people and places, wrapped, in a database apart. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties(KeySettings.class)
@Import(RewrapController.class)
public class PlatformSeal {

    private static final String DEMONSTRATION = "local-demo-";

    @Bean
    KeyEncryptionKeys keyEncryptionKeys(
            KeySettings settings,
            Environment environment,
            @Value("${CLIENT_SECRET:}") String clientSecret) {
        boolean local = environment.acceptsProfiles(Profiles.of("local"));
        if (!local && clientSecret.startsWith(DEMONSTRATION)) {
            throw new IllegalStateException(
                    "A CLIENT_SECRET for demonstration is refused outside the local profile");
        }
        return settings.keks(local);
    }

    @Bean
    KeyDatabases keyDatabases(
            KeySettings settings,
            MongoClient own,
            @Value("${spring.mongodb.uri}") String ownUri,
            ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers) {
        return new KeyDatabases(settings, own, ownUri, customizers.orderedStream().toList());
    }

    @Bean
    Tombstones tombstones(KeyDatabases databases, KeySettings settings, Clock clock) {
        var tombstones = new Tombstones(databases.tombstones(), clock);
        tombstones.declareIndex();
        return tombstones;
    }

    @Bean
    PersonKeys personKeys(
            KeyDatabases databases,
            KeyEncryptionKeys keks,
            Tombstones tombstones,
            KeySettings settings,
            Clock clock) {
        var keys =
                new WrappedKeys(
                        databases.keys(), "person_keys", keks, PredefinedAeadParameters.AES256_GCM);
        return new PersonKeys(keys, tombstones, settings, clock);
    }

    @Bean
    LookupKeys lookupKeys(
            KeyDatabases databases, KeyEncryptionKeys keks, KeySettings settings, Clock clock) {
        var keys =
                new WrappedKeys(
                        databases.keys(),
                        "lookup_keys",
                        keks,
                        PredefinedPrfParameters.HMAC_SHA256_PRF);
        return new LookupKeys(keys, settings, clock);
    }
}
