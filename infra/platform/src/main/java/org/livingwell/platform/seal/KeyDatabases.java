package org.livingwell.platform.seal;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The databases of keys and of tombstones: apart from the service's own, if need be elsewhere. */
final class KeyDatabases implements AutoCloseable {

    private final Map<String, MongoClient> elsewhere = new HashMap<>();
    private final List<MongoClientSettingsBuilderCustomizer> customizers;
    private final MongoDatabase keys;
    private final MongoDatabase tombstones;

    KeyDatabases(
            KeySettings settings,
            MongoClient own,
            String ownUri,
            List<MongoClientSettingsBuilderCustomizer> customizers) {
        this.customizers = customizers;
        this.keys = client(settings.uri(), own, ownUri).getDatabase(settings.database());
        this.tombstones =
                client(settings.tombstonesUri(), own, ownUri)
                        .getDatabase(settings.tombstonesDatabase());
    }

    MongoDatabase keys() {
        return keys;
    }

    MongoDatabase tombstones() {
        return tombstones;
    }

    private MongoClient client(String uri, MongoClient own, String ownUri) {
        return uri.equals(ownUri) ? own : elsewhere.computeIfAbsent(uri, this::connect);
    }

    private MongoClient connect(String uri) {
        var settings =
                MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
        customizers.forEach(it -> it.customize(settings));
        return MongoClients.create(settings.build());
    }

    @Override
    public void close() {
        elsewhere.values().forEach(MongoClient::close);
    }
}
