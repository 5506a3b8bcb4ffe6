package org.livingwell.platform.test.store;

import org.bson.BsonDocument;
import org.bson.BsonValue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields a read may ask for. */
record ProjectionRules(Rules rules) {

    void check(BsonDocument projection) {
        Set<Boolean> kinds = new HashSet<>();
        projection.forEach(
                (path, value) -> {
                    rules.require(!path.contains("$"), "a projection with $: " + path);
                    if (value.isDocument()) rules.allowAll("projection", value.asDocument());
                    else if (!path.equals("_id")) kinds.add(included(value));
                });
        rules.require(kinds.size() < 2, "a projection both takes fields and leaves fields out");
        List<FieldPath> paths = projection.keySet().stream().map(FieldPath::of).toList();
        for (int i = 0; i < paths.size(); i++) {
            for (FieldPath other : paths.subList(i + 1, paths.size())) {
                rules.require(
                        !paths.get(i).touches(other),
                        "a projection names " + paths.get(i) + " and " + other);
            }
        }
    }

    private static boolean included(BsonValue value) {
        return value.isNumber()
                ? value.asNumber().doubleValue() != 0
                : !value.isBoolean() || value.asBoolean().getValue();
    }
}
