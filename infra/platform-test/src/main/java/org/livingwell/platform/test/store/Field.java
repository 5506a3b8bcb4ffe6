package org.livingwell.platform.test.store;

import org.bson.BsonDocument;

import java.util.List;

/** A field in an index or a sort, ascending or not. */
record Field(String path, boolean ascending) {

    static List<Field> of(BsonDocument directions) {
        return directions.entrySet().stream()
                .map(
                        it ->
                                new Field(
                                        it.getKey(),
                                        it.getValue().isNumber()
                                                && it.getValue().asNumber().doubleValue() > 0))
                .toList();
    }

    @Override
    public String toString() {
        return ascending ? path : "-" + path;
    }
}
