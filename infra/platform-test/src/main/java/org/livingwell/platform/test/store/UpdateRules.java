package org.livingwell.platform.test.store;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where MongoDB refuses an update, or the embedded store takes one differently. */
record UpdateRules(Rules rules, FilterRules filters) {

    private static final BsonValue NONE = new BsonNull();

    /** One statement: what it matches, what it does, and how. */
    record Statement(
            BsonDocument filter,
            BsonValue update,
            boolean upsert,
            boolean multi,
            BsonArray arrayFilters) {

        BsonValue idMatched() {
            BsonValue id = filter.get("_id", NONE);
            return id.isDocument() ? id.asDocument().get("$eq", id) : id;
        }
    }

    void check(Statement statement) {
        filters.check(statement.filter);
        rules.require(
                statement.update.isDocument(), "a pipeline as update: not every store has it");
        if (statement.upsert) conflicts(FilterPaths.of(statement.filter).equal(), "the filter");
        if (!statement.update.isDocument()) return;
        if (Rules.operators(statement.update.asDocument())) operators(statement);
        else replacement(statement);
    }

    private void replacement(Statement statement) {
        rules.stored(statement.update);
        rules.require(!statement.multi, "a replacement changes one document, not many");
        BsonValue id = statement.update.asDocument().get("_id", statement.idMatched());
        rules.require(id.equals(statement.idMatched()), "a replacement changes _id");
    }

    private void operators(Statement statement) {
        List<FieldPath> paths = new ArrayList<>();
        Set<String> named = new HashSet<>();
        statement
                .update
                .asDocument()
                .forEach(
                        (operator, changes) -> {
                            rules.allow("update", operator);
                            if (!changes.isDocument()) {
                                rules.require(false, operator + " needs a document");
                                return;
                            }
                            changes.asDocument()
                                    .forEach(
                                            (dotted, value) -> {
                                                FieldPath path = FieldPath.of(dotted);
                                                paths.add(path);
                                                named.addAll(path.namedElements());
                                                path(path, statement);
                                                id(path, operator, value, statement);
                                                new ChangeRules(rules, filters)
                                                        .check(operator, dotted, value);
                                            });
                        });
        conflicts(paths, "the update");
        rules.require(
                named.equals(declared(statement.arrayFilters)),
                "arrayFilters differ from the $[names] used");
    }

    private void conflicts(List<FieldPath> paths, String where) {
        for (int i = 0; i < paths.size(); i++) {
            for (FieldPath other : paths.subList(i + 1, paths.size())) {
                rules.require(
                        !paths.get(i).touches(other),
                        where + " names " + paths.get(i) + " and " + other + ", a conflict");
            }
        }
    }

    private void path(FieldPath path, Statement statement) {
        for (String segment : path.segments()) {
            rules.require(!segment.isEmpty(), "path " + path + " has an empty part");
            rules.require(segment.indexOf('\0') < 0, "a path holds a NUL");
            boolean placeholder =
                    segment.equals("$") || (segment.startsWith("$[") && segment.endsWith("]"));
            rules.require(
                    placeholder || !segment.startsWith("$"),
                    "path " + path + " has a key that begins with $");
        }
        boolean elements = path.array().segments().size() < path.segments().size();
        rules.require(
                !elements || !path.array().segments().isEmpty(),
                "path " + path + " begins with an element");
        rules.require(!elements || !statement.upsert, "an upsert with an array's element: " + path);
        if (path.positionals() > 0) positional(path, statement);
    }

    private void positional(FieldPath path, Statement statement) {
        rules.require(path.positionals() == 1, "path " + path + " has more than one $");
        boolean matched =
                FilterPaths.of(statement.filter).matched().stream()
                        .anyMatch(it -> it.within(path.array()));
        rules.require(
                matched, "path " + path + " needs a match on " + path.array() + " in the filter");
    }

    private void id(FieldPath path, String operator, BsonValue value, Statement statement) {
        if (!path.segments().getFirst().equals("_id")) return;
        boolean onInsert = operator.equals("$setOnInsert") && !statement.filter.containsKey("_id");
        boolean same =
                Set.of("$set", "$setOnInsert").contains(operator)
                        && path.segments().size() == 1
                        && value.equals(statement.idMatched());
        rules.require(onInsert || same, operator + " changes _id");
    }

    private static Set<String> declared(BsonArray arrayFilters) {
        Set<String> names = new HashSet<>();
        arrayFilters.forEach(
                filter ->
                        filter.asDocument().keySet().stream()
                                .map(key -> FieldPath.of(key).segments().getFirst())
                                .forEach(names::add));
        return names;
    }
}
