package org.livingwell.platform.test.store;

import org.bson.BsonDocument;
import org.bson.BsonValue;

import java.util.function.Consumer;

/** What all rules share: the allow-list, and where a refusal goes. */
record Rules(Documented documented, Consumer<String> refuse) {

    void allow(String kind, String word) {
        if (!documented.allows(kind, word)) {
            refuse.accept(kind + " " + word + " is not on the list of what our code may use");
        }
    }

    void allowAll(String kind, BsonDocument words) {
        words.keySet().forEach(word -> allow(kind, word));
    }

    void require(boolean holds, String otherwise) {
        if (!holds) refuse.accept(otherwise);
    }

    /** Field names as MongoDB stores them: none begins with a dollar, none holds a NUL. */
    void stored(BsonValue value) {
        if (value.isArray()) value.asArray().forEach(this::stored);
        if (!value.isDocument()) return;
        value.asDocument()
                .forEach(
                        (key, inner) -> {
                            require(!key.startsWith("$"), "stored key " + key + " begins with $");
                            require(key.indexOf('\0') < 0, "a stored key holds a NUL");
                            stored(inner);
                        });
    }

    void directions(BsonDocument sort) {
        sort.forEach(
                (path, direction) ->
                        require(
                                direction.isNumber()
                                        && Math.abs(direction.asNumber().doubleValue()) == 1,
                                path + " is sorted neither by 1 nor by -1"));
    }

    static boolean operators(BsonDocument document) {
        return !document.isEmpty() && document.getFirstKey().startsWith("$");
    }
}
