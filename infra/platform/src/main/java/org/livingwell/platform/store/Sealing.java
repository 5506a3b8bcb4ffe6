package org.livingwell.platform.store;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.livingwell.platform.domain.GoneException;
import org.livingwell.platform.domain.PersonId;
import org.livingwell.platform.seal.PersonKey;
import org.livingwell.platform.seal.PersonKeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands in the {@code state} of one collection: text, or one value sealed for its person. */
record Sealing(String collection, boolean clear, PersonKeys keys) {

    /**
     * @throws GoneException where it is about somebody without a key
     */
    Object seal(String id, @Nullable PersonId person, String text) {
        if (person == null || clear) return text;
        return keys.find(person).orElseThrow(GoneException::new).seal(text, collection, id);
    }

    /**
     * @throws GoneException where it was erased, or is about somebody without a key
     */
    String open(Document stored) {
        String text = open(List.of(stored)).get(stored.getString("_id"));
        if (text == null) throw new GoneException();
        return text;
    }

    /** The texts by id, without those that are gone; keys are fetched together. */
    Map<String, String> open(List<Document> stored) {
        Map<String, PersonKey> found =
                keys.find(
                        stored.stream()
                                .filter(it -> it.get("state") instanceof Binary)
                                .map(it -> it.getString("personId"))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        Map<String, String> texts = new HashMap<>();
        for (Document document : stored) {
            String id = document.getString("_id");
            switch (document.get("state")) {
                case String text -> texts.put(id, text);
                case Binary sealed -> {
                    PersonKey key = found.get(document.getString("personId"));
                    if (key != null) texts.put(id, key.open(sealed, collection, id));
                }
                case null, default -> {} // erased
            }
        }
        return texts;
    }
}
