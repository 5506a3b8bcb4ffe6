package org.livingwell.platform.seal;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.types.Binary;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keys of many people in one write, as intake makes one; in this package, as the keys are. */
public final class ManyKeys {

    private final MongoCollection<Document> kept;
    private final KeyEncryptionKeys keks = KeyEncryptionKeys.parse(TestKeys.WRAP);
    private final WrappedKeys wrapped;

    public ManyKeys(MongoClient mongo) {
        var database = mongo.getDatabase("keys");
        this.kept = database.getCollection("person_keys");
        this.wrapped =
                new WrappedKeys(database, "person_keys", keks, PredefinedAeadParameters.AES256_GCM);
    }

    public Map<UUID, PersonKey> make(List<UUID> people) {
        Map<UUID, PersonKey> made = new HashMap<>();
        var now = Date.from(Instant.now());
        kept.insertMany(people.stream().map(it -> made(it, now, made)).toList());
        return made;
    }

    private Document made(UUID person, Date now, Map<UUID, PersonKey> made) {
        try {
            var parameters = PredefinedAeadParameters.AES256_GCM;
            var key = KeysetHandle.generateNew(parameters, RegistryConfiguration.get());
            made.put(person, PersonKey.of(person.toString(), key));
            return new Document("_id", person.toString())
                    .append("wrapped", new Binary(keks.wrap(key, person.toString())))
                    .append("kek", keks.newest())
                    .append("madeAt", now);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public PersonKey of(UUID person) {
        String owner = person.toString();
        var found = wrapped.find(List.of(owner)).get(owner);
        if (found == null) throw new IllegalStateException("no key of " + person);
        return PersonKey.of(owner, found);
    }
}
