package org.livingwell.platform.store;

import org.bson.Document;

import java.util.List;

/** A compound index, in order; a field preceded by a minus is descending. */
record DeclaredIndex(List<String> fields) {

    static DeclaredIndex of(String... fields) {
        return new DeclaredIndex(List.of(fields));
    }

    Document keys() {
        var keys = new Document();
        for (String field : fields) {
            if (field.startsWith("-")) keys.append(field.substring(1), -1);
            else keys.append(field, 1);
        }
        return keys;
    }
}
