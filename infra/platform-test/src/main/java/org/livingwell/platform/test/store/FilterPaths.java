package org.livingwell.platform.test.store;

import org.bson.BsonDocument;
import org.bson.BsonValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a filter pins down, as an update that leans on it needs to know. */
record FilterPaths(List<FieldPath> matched, List<FieldPath> equal) {

    private static final Set<String> NEGATIONS = Set.of("$ne", "$nin", "$not");

    static FilterPaths of(BsonDocument filter) {
        var paths = new FilterPaths(new ArrayList<>(), new ArrayList<>());
        paths.collect(filter);
        return paths;
    }

    private void collect(BsonDocument filter) {
        filter.forEach(
                (key, value) -> {
                    if (key.equals("$and")) {
                        value.asArray().forEach(branch -> collect(branch.asDocument()));
                    } else if (!key.startsWith("$")) {
                        condition(FieldPath.of(key), value);
                    }
                });
    }

    private void condition(FieldPath path, BsonValue value) {
        boolean operators = value.isDocument() && Rules.operators(value.asDocument());
        if (!operators || value.asDocument().containsKey("$eq")) equal.add(path);
        if (!operators || !NEGATIONS.containsAll(value.asDocument().keySet())) matched.add(path);
    }
}
